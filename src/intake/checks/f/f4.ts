import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { textOf } from '../paper-text.ts'
import { atField, type Figure, figureOf, shown } from './figures.ts'
import { monthsBetween } from './terms.ts'

/** Rent is rounded to the yuan a month, and to five parts in a thousand over the term. */
const TOLERANCE = 0.005
/** A rent that grows, or months without, cannot be multiplied. */
const UNEVEN = /递增|上浮|免租|逐年|第二年起|装修期|减免|涨/
/** 押二付三: two months' rent as deposit. */
const DEPOSIT = /押([一二两三四五六\d])/
const COUNTS: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6 }

/** Rent times periods is not the total, or the deposit not the months that are named. */
export const f4: Check = {
  code: 'F4',
  find: (file) =>
    file.papers
      .filter(({ kind }) => kind === 'lease-contract')
      .flatMap((paper) => [...total(paper, file), ...deposit(paper, file)].slice(0, 1)),
}

function total(paper: PlacedPaper, file: CaseFile): Finding[] {
  const rent = figureOf(paper.fields, ['月租金'])
  if (!rent || UNEVEN.test(textOf(paper))) return []
  const year = figureOf(paper.fields, ['年租金'])
  const whole = figureOf(paper.fields, ['租金总额', '总租金'])
  const months = monthsOf(paper)
  const yearly = year && differs(rent.value * 12, year.value, 12) ? [found(paper, file, rent, year, 12)] : []
  return whole && months && differs(rent.value * months, whole.value, months)
    ? [found(paper, file, rent, whole, months)]
    : yearly
}

/** Months of the term, where it is a whole number of them. */
function monthsOf({ fields: { 租赁期限起: from, 租赁期限止: to } }: PlacedPaper): number | null {
  const term = from && to ? monthsBetween(String(from.value), String(to.value)) : null
  return term && term.days <= 1 ? term.months : null
}

function deposit(paper: PlacedPaper, file: CaseFile): Finding[] {
  const rent = figureOf(paper.fields, ['月租金'])
  const held = figureOf(paper.fields, ['押金', '保证金'])
  const named = DEPOSIT.exec(`${paper.fields.付款方式?.value ?? ''}`)?.[1] ?? DEPOSIT.exec(textOf(paper))?.[1]
  const months = named === undefined ? undefined : (COUNTS[named] ?? Number(named))
  return rent && held && months && differs(rent.value * months, held.value, months)
    ? [found(paper, file, rent, held, months)]
    : []
}

const differs = (a: number, b: number, months: number): boolean => Math.abs(a - b) > Math.max(months, b * TOLERANCE)

const found = (paper: PlacedPaper, file: CaseFile, rent: Figure, total: Figure, months: number): Finding =>
  atField(paper, file, [total.reading, rent.reading], {
    slots: {},
    evidence: `${rent.field}${shown(rent.value)} × ${months} = ${shown(rent.value * months)}；${total.field}：${shown(total.value)}`,
    cause: `rent:${paper.file}`,
  })
