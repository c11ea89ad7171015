import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { addMonths, dayOf, daysIn } from '../../days.ts'
import { expiryOf } from '../../expiry.ts'
import { monthsOf } from '../../freshness.ts'
import { doubtOf, fieldOf, materialOf, placeOf } from '../../look.ts'

/** An audit or test report is of another year or older than is taken. */
export const d7: Check = {
  code: 'D7',
  find: (file) =>
    file.papers
      .filter((paper) => isReport(paper) && paper.materialId !== null)
      .flatMap((paper) => outdated(paper, file)),
}

export const isReport = ({ kind }: PlacedPaper): boolean => kind === 'audit-report' || kind === 'test-report'

const DATED = ['报告日期', '出具日期', '签发日期', '检测日期']
const YEARS = ['审计年度', '报告年度', '报告期']

function outdated(paper: PlacedPaper, file: CaseFile): Finding[] {
  const expiry = expiryOf(paper)
  if (expiry && expiry.until < file.today)
    return [
      {
        slots: { 年度: '有效期内的', 日期: `${expiry.until}到期` },
        ...placeOf(paper, expiry.field),
        ...doubtOf(expiry.field),
      },
    ]
  return paper.kind === 'audit-report'
    ? [...ofAnotherYear(paper, file), ...tooOld(paper, file)].slice(0, 1)
    : tooOld(paper, file)
}

/** Reports of a term the list names: `六个月内`. */
function tooOld(paper: PlacedPaper, file: CaseFile): Finding[] {
  const material = materialOf(file, paper.materialId)?.material
  const months = material ? monthsOf(material) : null
  const field = fieldOf(paper, ...DATED)
  const day = dayOf(field?.value)
  const within = months ?? (paper.kind === 'test-report' ? LONG : null)
  if (within === null || !field || day === null || addMonths(day, within) >= file.today) return []
  const place = placeOf(paper, field)
  return months === null
    ? [{ slots: { 年度: '近期的', 日期: day }, ...place, severity: 'remind' }]
    : [{ slots: { 年度: `${months}个月内的`, 日期: day }, ...place, ...doubtOf(field) }]
}
/** From here on (months) a person looks at a test report of which the list names no term. */
const LONG = 24

const LAST_YEAR = /上一?(个)?(会计)?年度|最近一(个)?(会计)?年|近一年|上年度|年度审计/
/** Accounts of a year are audited in the months after it: until here those of the year before last are still the newest. */
const AUDITED_BY = '-05-01'

/** The accounts of the last year, where the list asks for them; where it names none, older ones are a matter for a person. */
function ofAnotherYear(paper: PlacedPaper, file: CaseFile): Finding[] {
  const field = fieldOf(paper, ...YEARS)
  const year = Number(
    /(?:19|20)\d{2}/.exec(String(field?.value ?? daysIn(fieldOf(paper, ...DATED)?.value)[0] ?? ''))?.[0],
  )
  if (!field || !Number.isInteger(year)) return []
  const material = materialOf(file, paper.materialId)?.material
  const words = [material?.name, material?.acceptStandard, ...(material?.checks ?? [])].join('；')
  const thisYear = Number(file.today.slice(0, 4))
  const newest = file.today.slice(4) < AUDITED_BY ? thisYear - 2 : thisYear - 1
  if (year >= newest) return []
  return [
    {
      slots: { 年度: `${thisYear - 1}年度`, 日期: `${year}年度` },
      ...placeOf(paper, field),
      ...(LAST_YEAR.test(words) ? doubtOf(field) : { severity: 'remind' as const }),
    },
  ]
}
