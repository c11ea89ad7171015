import { createCalendar } from '../../calendar/index.ts'
import type { Fact, FactAnswer, ProvingRule } from '../../contract/index.ts'
import type { CaseFile, PlacedPaper } from '../case-file.ts'
import { addMonths, dayOf, daysBetween, daysIn, fullYears } from '../days.ts'
import { fieldOf } from '../look.ts'

/** What a paper says by a rule to a question; null where it says nothing. `written`: the words of its field. */
export function proofValue(
  paper: PlacedPaper,
  fact: Fact,
  { rule, written, file }: { rule: ProvingRule; written: string; file: CaseFile },
): FactAnswer | null {
  const named = rule.ask.exec(fact.ask)?.groups?.what
  if (rule.as === 'scope') return named !== undefined && isInScope(named, written) ? true : null
  if (named !== undefined && !titleOf(paper).includes(named)) return null
  if (rule.ofService && !isOfService(paper, file)) return null
  const value = read(paper, { rule, written, file, unit: fact.unit })
  return value === null ? null : answerTo(fact, rule.means ? meaningOf(String(value), fact, rule.means) : value)
}

type Reading = { rule: ProvingRule; written: string; file: CaseFile; unit: string | undefined }

function read(paper: PlacedPaper, { rule, written, file, unit }: Reading): FactAnswer | null {
  if (rule.as === 'there') return true
  if (rule.as === 'text') return written
  if (rule.as === 'number') return numberIn(written, unit)
  if (rule.as === 'count') return paper.rows[rule.field ?? '']?.length ?? null
  if (rule.as === 'term') return termOf(written)
  const byDay = BY_DAY[rule.as]
  const day = written === LASTING && LASTS.has(rule.as) ? file.today : (dayOf(written) ?? lastDayOf(written))
  return byDay && day !== null ? byDay(day, file) : null
}

const BY_DAY: Partial<Record<ProvingRule['as'], (day: string, file: CaseFile) => FactAnswer | null>> = {
  date: (day) => day,
  years: (day, { today }) => fullYears(day, today),
  since: (day, { today }) => daysBetween(day, today),
  days: (day, { today }) => daysBetween(today, day),
  workdays: (day, { today, catalogue }) => createCalendar(catalogue.calendars).workingDaysBetween(today, day),
  months: (day, { today }) => monthsBetween(today, day),
  valid: (day, { today }) => day >= today,
  held: (day, { today }) => (day >= today ? true : null),
}
const LASTING = '长期'
const LASTS = new Set<ProvingRule['as']>(['valid', 'held'])

const numberIn = (written: string, unit: string | undefined): number | null => {
  const number = Number(written)
  if (written === '' || Number.isNaN(number)) return null
  return unit === '万元' ? number / 10_000 : number
}

/** Whole years of a period; the last day belongs to it. */
function termOf(written: string): number | null {
  const [from, to] = daysIn(written)
  return from === undefined || to === undefined ? null : Math.round(daysBetween(from, to) / 365.25)
}

/** The last day of a month (2026年11月), until which a mark of a month counts. */
function lastDayOf(written: string): string | null {
  const [, year, month = ''] = /^(\d{4})[-./年](\d{1,2})月?$/.exec(written.normalize('NFKC')) ?? []
  if (year === undefined) return null
  const next = addMonths(`${year}-${month.padStart(2, '0')}-01`, 1)
  return new Date(Date.parse(`${next}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** Whole months until a day, negative once it is over. */
function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from)
  let months = 0
  while (addMonths(from, months + 1) <= to) months++
  return months
}

function meaningOf(value: string, fact: Fact, means: NonNullable<ProvingRule['means']>): FactAnswer | null {
  const answer = means.find(({ says }) => says.test(value))?.answer
  if (answer === undefined || typeof answer === 'boolean') return answer ?? null
  const [option, ...more] = (fact.options ?? []).filter((one) => answer.test(one))
  return more.length === 0 ? (option ?? null) : null
}

/** An answer of the kind that is asked for, or none. */
function answerTo({ type, options }: Fact, value: FactAnswer | null): FactAnswer | null {
  if (type === 'boolean') return typeof value === 'boolean' ? value : null
  if (type === 'number') return typeof value === 'number' ? value : null
  if (type === 'date') return typeof value === 'string' && dayOf(value) === value ? value : null
  if (type === 'choice') return typeof value === 'string' && options?.includes(value) ? value : null
  return null
}

/** An activity is one of a licence's where it is an item of its own; what stands in brackets or only near it does not count. */
function isInScope(activity: string, scope: string): boolean {
  const core = activity.replace(ACTIVITY_END, '')
  return scope
    .replace(/[（(][^（()）]*[)）]/gu, '')
    .split(/[；;、，,。：:\s]+/u)
    .map((item) => item.replace(/^第[一二三]类/u, ''))
    .some((item) => item.startsWith(core) && ACTIVITY_ENDS.test(item.slice(core.length)))
}
const ACTIVITY_END = /(销售|经营|零售|批发|服务|业务)$/u
const ACTIVITY_ENDS = /^(销售|经营|零售|批发|服务|业务)?$/u

const titleOf = (paper: PlacedPaper): string => String(fieldOf(paper, '标题')?.value ?? '')

/** 食品经营许可证 for 食品经营许可延续, not for 烟草专卖零售许可证延续: what is in front of the words that all permits share. */
function isOfService(paper: PlacedPaper, { service }: CaseFile): boolean {
  const core = titleOf(paper)
    .replace(/^(中华人民共和国|上海市)/u, '')
    .replace(/(经营|执业)?(许可证书?|证书|证)(正本|副本)?$/u, '')
  return core.length >= 2 && service.name.includes(core)
}
