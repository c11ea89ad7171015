import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { PaperSpec } from './paper.ts'

/** Names, numbers, dates and amounts: what a decision hangs on. */
const CRITICAL =
  /姓名|号码|代码|编号|日期|期限|名称|人$|方$|单位$|金|合计|面积|卡号|证号|字号|出生|号$|总计|资产|资本|电话/
/** Other names under which the product gives a field; a field of a form may have any name that says the same. */
const ALIASES: Record<string, string[]> = {
  起始日期: ['实施期间起'],
  截止日期: ['实施期间止'],
  出租方: ['出租人'],
  坐落: ['房屋坐落'],
  面积: ['出租面积', '租赁面积', '房屋面积'],
}
const KNOWLEDGE = join(import.meta.dirname, '../../knowledge/reading')
const SYNONYMS: string[][] = ['common.yaml', 'form-labels.yaml'].flatMap(
  (name) => parse(readFileSync(join(KNOWLEDGE, name), 'utf8')).synonyms,
)
const namesOf = (name: string, kind: string): string[] => [
  name,
  ...(ALIASES[name] ?? []),
  ...(kind === 'application-form' ? SYNONYMS.filter((group) => group.includes(name)).flat() : []),
]

/** What can be read on a paper: the values that were printed and neither left blank nor struck out; papers without fields of their own give none. */
export function readableFields({ kind, values, corrected }: PaperSpec, shown: Record<string, string>[]) {
  if (kind === 'other' || kind === 'photo') return []
  const printed = new Set(shown.flatMap((texts) => Object.keys(texts)))
  return Object.entries(values).flatMap(([name, value]) =>
    value !== '' && corrected[name] === undefined && printed.has(`field:${name}`)
      ? [{ name, value, critical: CRITICAL.test(name), names: namesOf(name, kind) }]
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
