import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { atField, type Fields, type Figure, figureOf, shown } from './figures.ts'

const PARTS = ['金额', '费用', '价款', '小计', '造价']
const TOTALS = ['合计金额', '金额合计', '合计', '总计', '总金额', '合计费用']
/** With tax: an invoice adds the tax of each line. */
const WITH_TAX = ['价税合计', '价税合计小写']
const ROUNDING = 0.011

/** The parts do not add up to the total. A line of which the amount was not read says nothing of the sum. */
export const f2: Check = {
  code: 'F2',
  find: (file) =>
    file.papers.flatMap((paper) => [...sums(paper, file), ...taxed(paper, file), ...balances(paper, file)]),
}

/** What makes up a total in accounts (企业会计准则第30号). */
const BALANCES: [parts: string[][], total: string[]][] = [
  [
    [
      ['流动资产', '流动资产合计'],
      ['非流动资产', '非流动资产合计'],
    ],
    ['资产总计', '总资产', '资产合计'],
  ],
  [
    [
      ['负债合计', '总负债'],
      ['所有者权益合计', '所有者权益', '净资产'],
    ],
    ['资产总计', '总资产', '资产合计'],
  ],
]

function balances(paper: PlacedPaper, file: CaseFile): Finding[] {
  return BALANCES.flatMap(([names, totals]) => {
    const total = figureOf(paper.fields, totals)
    const parts = names.map((own) => figureOf(paper.fields, own)).filter((part) => part !== null)
    if (!total || parts.length < names.length || agrees(sumOf(parts), total.value, parts.length)) return []
    return [found(paper, file, sumOf(parts), total, parts)]
  }).slice(0, 1)
}

function sums(paper: PlacedPaper, file: CaseFile): Finding[] {
  const total = figureOf(paper.fields, TOTALS)
  const parts = partsOf(paper)
  if (!total || !parts) return []
  const sum = parts.reduce((all, { value }) => all + value, 0)
  if (agrees(sum, total.value, parts.length) || agrees(sum + taxOf(paper), total.value, parts.length)) return []
  return [found(paper, file, sum, total, parts)]
}

/** 价税合计 is 金额 and 税额 together. */
function taxed(paper: PlacedPaper, file: CaseFile): Finding[] {
  const total = figureOf(paper.fields, WITH_TAX)
  const net = figureOf(paper.fields, TOTALS)
  const parts = partsOf(paper)
  if (!total || !parts || (net && !agrees(sumOf(parts), net.value, parts.length))) return []
  const sum = sumOf(parts) + taxOf(paper)
  if (agrees(sum, total.value, parts.length * 2) || agrees(sumOf(parts), total.value, parts.length)) return []
  return [found(paper, file, sum, total, parts)]
}

const sumOf = (parts: Figure[]): number => parts.reduce((all, { value }) => all + value, 0)
const agrees = (a: number, b: number, terms: number): boolean => Math.abs(a - b) <= ROUNDING * Math.max(1, terms)

function partsOf({ rows }: PlacedPaper): Figure[] | null {
  for (const lines of Object.values(rows)) {
    const parts = lines.filter((line) => !isTotal(line)).map((line) => figureOf(line, PARTS))
    if (parts.length > 0 && parts.every((part) => part !== null)) return parts
  }
  return null
}

/** The total of a table read as its last line. */
const isTotal = (line: Fields): boolean =>
  Object.values(line).some(({ value }) => /^(合计|总计|小计)/.test(String(value)))

const taxOf = ({ rows }: PlacedPaper): number =>
  Object.values(rows)
    .flat()
    .filter((line) => !isTotal(line))
    .reduce((all, line) => all + (figureOf(line, ['税额'])?.value ?? 0), 0)

const found = (paper: PlacedPaper, file: CaseFile, sum: number, total: Figure, parts: Figure[]): Finding =>
  atField(paper, file, [total.reading, ...parts.map(({ reading }) => reading)], {
    slots: { a: shown(sum), b: shown(total.value) },
    evidence: `${parts.map(({ value }) => shown(value)).join(' + ')} = ${shown(sum)}；${total.field}：${shown(total.value)}`,
    cause: `sum:${paper.file}`,
  })
