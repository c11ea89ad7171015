import { z } from 'zod'
import { HistoryEventType, type ImportProblem } from '../../contract/index.ts'

/** One entry of a history, in the order of writing; `at` is what the entry claims. */
export type HistoryEvent = {
  index: number
  type: HistoryEventType
  /** Milliseconds since 1970. */
  at: number
  by: string | null
  data: Record<string, unknown>
}

export type Evaluation = {
  grade: number
  at: number
  channel: string | null
  voluntary: boolean
  replyAt: number | null
  calledBackAt: number | null
}

/** A case from first to last entry, whichever system wrote it. */
export type History = {
  id: string
  serviceId: string
  department: string
  window: string | null
  channel: string | null
  officer: string | null
  applicant: string | null
  /** Kind of applicant and district, where they are known. */
  applicantType: string | null
  region: string | null
  events: HistoryEvent[]
  evaluation: Evaluation | null
}

const Word = z.string().trim().min(1)
const Name = Word.nullish().catch(null)
const Frame = z.object({
  id: z.union([Word, z.number().transform(String)]),
  serviceId: z.string().catch(''),
  department: z.string().catch(''),
  window: Name,
  channel: Name,
  officer: Name,
  applicant: Name,
  applicantType: Name,
  region: Name,
  events: z.array(z.unknown()).catch([]),
  evaluation: z.unknown().optional(),
})
const Entry = z.object({
  type: z.string(),
  at: z.string(),
  by: Name,
  data: z.record(z.string(), z.unknown()).catch({}),
})
const Rating = z.object({
  grade: z.coerce.number().int().min(1).max(5),
  at: z.string(),
  channel: Name,
  voluntary: z.boolean().catch(true),
  reply: z.object({ at: z.string() }).nullish().catch(null),
  callbackAt: z.string().nullish().catch(null),
})

const Known = new Set<string>(HistoryEventType.options)

/** Milliseconds of an instant; a time without a zone is Shanghai's. Null where it is none. */
export function instantOf(text: string): number | null {
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text.trim().replace(' ', 'T')}+08:00`
  const time = Date.parse(/T\d/.test(zoned) ? zoned : zoned.replace('+08:00', 'T00:00:00+08:00'))
  return Number.isNaN(time) ? null : time
}

/** Reads one case of a file. What cannot be read is a problem with its index; the rest of the case is kept. */
export function readHistory(raw: unknown, position: number): { history: History | null; problems: ImportProblem[] } {
  const frame = Frame.safeParse(raw)
  if (!frame.success)
    return {
      history: null,
      problems: [{ caseId: `第${position + 1}件`, index: null, message: '这一件没有编号，没有导入' }],
    }
  const { id, events: entries, evaluation, serviceId, department, ...named } = frame.data
  const problems: ImportProblem[] = []
  const tell = (index: number | null, message: string) => problems.push({ caseId: id, index, message })
  const events = readEvents(entries, tell)
  if (serviceId === '') tell(null, '没有写明事项，时限无法计算')
  if (events.length === 0) tell(null, '没有一条可用的记录')
  else if (!events.some(({ type }) => type === 'receive')) tell(null, '缺收件记录，收件时限无法计算')
  const history = {
    id,
    serviceId,
    department,
    window: named.window ?? null,
    channel: named.channel ?? null,
    officer: named.officer ?? null,
    applicant: named.applicant ?? null,
    applicantType: named.applicantType ?? null,
    region: named.region ?? null,
    events,
    evaluation: readEvaluation(evaluation, tell),
  }
  for (const { index, message } of gapsOf(events)) tell(index, message)
  return { history, problems }
}

type Tell = (index: number | null, message: string) => void

function readEvents(entries: unknown[], tell: Tell): HistoryEvent[] {
  const seen = new Set<string>()
  return entries.flatMap((raw, index) => {
    const entry = Entry.safeParse(raw)
    if (!entry.success) {
      tell(index, '这条记录缺类型或时间，没有计入')
      return []
    }
    const { type, at: text, by, data } = entry.data
    const at = instantOf(text)
    if (!Known.has(type)) {
      tell(index, `不认识的记录类型“${type}”，没有计入`)
      return []
    }
    if (at === null) {
      tell(index, `时间“${text}”读不懂，没有计入`)
      return []
    }
    const same = JSON.stringify([type, at, by, data])
    if (seen.has(same)) {
      tell(index, '与前面一条完全相同，只计一次')
      return []
    }
    seen.add(same)
    return [{ index, type: type as HistoryEventType, at, by: by ?? null, data }]
  })
}

function readEvaluation(raw: unknown, tell: Tell): Evaluation | null {
  if (raw === undefined || raw === null) return null
  const rating = Rating.safeParse(raw)
  const at = rating.success ? instantOf(rating.data.at) : null
  if (!rating.success || at === null) {
    tell(null, '评价读不懂，没有计入')
    return null
  }
  const { grade, channel, voluntary, reply, callbackAt } = rating.data
  return {
    grade,
    at,
    channel: channel ?? null,
    voluntary,
    replyAt: reply ? instantOf(reply.at) : null,
    calledBackAt: callbackAt ? instantOf(callbackAt) : null,
  }
}

/** What must come before what; an entry without its forerunner is a gap. */
const NEEDS: Partial<Record<HistoryEventType, HistoryEventType[]>> = {
  resubmit: ['supplement_notice'],
  resume: ['suspend'],
  step_end: ['step_start'],
  deliver: ['decide'],
}

/** Entries out of order in time, and entries whose forerunner is missing. */
function gapsOf(events: readonly HistoryEvent[]): { index: number; message: string }[] {
  const found: { index: number; message: string }[] = []
  const before = new Set<HistoryEventType>()
  let latest = Number.NEGATIVE_INFINITY
  for (const { index, type, at, data } of events) {
    if (at < latest && data.lateEntry !== true) found.push({ index, message: '时间早于写在前面的记录' })
    if (NEEDS[type]?.every((needed) => !before.has(needed))) found.push({ index, message: `缺前一步：${NAMES[type]}` })
    latest = Math.max(latest, at)
    before.add(type)
  }
  return found
}

const NAMES: Partial<Record<HistoryEventType, string>> = {
  resubmit: '补正前没有补正告知',
  resume: '恢复前没有挂起',
  step_end: '环节结束前没有开始',
  deliver: '送达前没有决定',
}
