import type { PaperSpec } from './paper.ts'

/** Names, numbers, dates and amounts: what a decision hangs on. */
const CRITICAL =
  /姓名|号码|代码|编号|日期|期限|名称|人$|方$|单位$|金|合计|面积|卡号|证号|字号|出生|号$|总计|资产|资本|电话/
/** Other names under which the product gives a field. */
const ALIASES: Record<string, string[]> = {
  起始日期: ['实施期间起'],
  截止日期: ['实施期间止'],
  // One field of a form, whichever of its names is printed; the product keeps the first.
  申请理由: ['申请事由'],
}

/** What can be read on a paper: the values that were printed and neither left blank nor struck out; papers without fields of their own give none. */
export function readableFields({ kind, values, corrected }: PaperSpec, shown: Record<string, string>[]) {
  if (kind === 'other' || kind === 'photo') return []
  const printed = new Set(shown.flatMap((texts) => Object.keys(texts)))
  return Object.entries(values).flatMap(([name, value]) =>
    value !== '' && corrected[name] === undefined && printed.has(`field:${name}`)
      ? [{ name, value, critical: CRITICAL.test(name), names: [name, ...(ALIASES[name] ?? [])] }]
      : [],
  )
}

/** Whether two values say the same to a clerk: width, spaces and marks aside; amounts to the cent. */
export function isSame(expected: string | number, read: string | number | boolean): boolean {
  if (typeof expected === 'number') {
    const number = typeof read === 'number' ? read : Number(String(read).replace(/[,，\s元㎡m米平方]/g, ''))
    return Math.abs(number - expected) < 0.005
  }
  return plain(expected) === plain(String(read))
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s,;:、。.·"'“”‘’〔〕[\]()「」-]/g, '')
    .toUpperCase()
