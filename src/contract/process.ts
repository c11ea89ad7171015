import { z } from 'zod'

/** How a case history from another system is written: `zhengtong-events/1`. */
export const HISTORY_FORMAT = 'zhengtong-events/1'

const Unit = z.enum(['工作日', '自然日', '小时'])
const ImportedTerm = z.object({ days: z.number().min(0), unit: Unit.default('工作日') })

export const HistoryEventType = z.enum([
  'receive',
  'supplement_notice',
  'resubmit',
  'accept',
  'not_accept',
  'return',
  'step_start',
  'step_end',
  'action',
  'suspend',
  'resume',
  'decide',
  'deliver',
  'amend',
  'extend',
  'withdraw',
])

/** A service as the foreign system knows it. */
export const ImportedService = z.object({
  id: z.string().min(1),
  name: z.string().default(''),
  department: z.string().default(''),
  statutory: ImportedTerm.nullish(),
  promised: ImportedTerm.nullish(),
  steps: z.array(z.object({ step: z.string(), limitDays: z.number().min(0) })).default([]),
})

/**
 * A file of histories. Only the frame must be right; what is wrong inside a case is reported by case and index and never
 * dropped in silence, so cases are read one by one.
 */
export const HistoryFile = z.object({
  format: z.literal(HISTORY_FORMAT, `文件的 format 要写成 ${HISTORY_FORMAT}`),
  period: z.object({ from: z.string(), to: z.string() }).optional(),
  /** The instant to which the file is complete; what is open then is open. */
  asOf: z.string('请写明数据到什么时候（asOf）'),
  departments: z.array(z.object({ id: z.string(), name: z.string() })).default([]),
  services: z.array(ImportedService).default([]),
  windows: z.array(z.object({ id: z.string(), name: z.string(), department: z.string().nullish() })).default([]),
  cases: z.array(z.unknown(), '请把办件写在 cases 里'),
})

/** What stands before the cases: the whole of a file but them, and the first line of a file with one case a line. */
export const HistoryFrame = HistoryFile.omit({ cases: true })

export const ImportProblem = z.object({ caseId: z.string(), index: z.number().int().nullable(), message: z.string() })
export const ImportResult = z.object({
  /** Cases taken in, new or with more than before. */
  imported: z.number().int(),
  /** Cases that were there already, exactly so. */
  duplicates: z.number().int(),
  events: z.number().int(),
  problems: z.array(ImportProblem),
})

export const HistorySource = z.enum(['own', 'imported', 'all'])
export const IndicatorsBy = z.enum([
  'department',
  'service',
  'window',
  'officer',
  'channel',
  'region',
  'applicantType',
  'step',
  'day',
])
const Day = z.iso.date('日期要写成 YYYY-MM-DD')
export const IndicatorsQuery = z.object({
  from: Day.optional(),
  to: Day.optional(),
  by: IndicatorsBy.default('department'),
  source: HistorySource.default('all'),
  department: z.string().max(100).optional(),
  service: z.string().max(100).optional(),
})

const Tier = z.enum(['blue', 'yellow', 'orange', 'red'])
export const IndicatorFigure = z.object({
  numerator: z.number(),
  denominator: z.number(),
  /** In `unit`; null where the denominator is 0. */
  value: z.number().nullable(),
})
export const Indicator = IndicatorFigure.extend({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  definition: z.string(),
  tier: Tier.nullable(),
  trend: z.array(IndicatorFigure.extend({ month: z.string() })),
})
export const IndicatorRow = z.object({
  key: z.string(),
  name: z.string(),
  cases: z.number().int(),
  /** Too few cases to be ranked: figures are left out. */
  suppressed: z.boolean(),
  figures: z.record(z.string(), IndicatorFigure),
})
export const Indicators = z.object({
  period: z.object({ from: z.string(), to: z.string() }),
  asOf: z.string(),
  cases: z.number().int(),
  indicators: z.array(Indicator),
  rows: z.array(IndicatorRow),
  /** What cannot be measured from the data there is, with the reason. */
  unmeasured: z.array(z.object({ id: z.string(), name: z.string(), why: z.string() })),
})
export const IndicatorCasesQuery = IndicatorsQuery.extend({
  key: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
/** The cases behind a number. */
export const IndicatorCases = z.object({
  id: z.string(),
  total: z.number().int(),
  cases: z.array(
    z.object({
      caseId: z.string(),
      source: z.string(),
      serviceName: z.string(),
      department: z.string(),
      officer: z.string().nullable(),
      receivedAt: z.string().nullable(),
      why: z.string(),
    }),
  ),
})

const Count = z.object({ label: z.string(), count: z.number().int() })
/** What a manager sees in the morning, after the alerts. */
export const Board = z.object({
  period: z.object({ from: z.string(), to: z.string() }),
  before: z.object({ from: z.string(), to: z.string() }),
  asOf: z.string(),
  cases: z.number().int(),
  figures: z.array(Indicator.omit({ trend: true }).extend({ before: IndicatorFigure })),
  /** 一次办成率 day by day. */
  daily: z.array(IndicatorFigure.extend({ day: z.string() })),
  /** Open cases by working days left of the promise; `key` is stable. */
  left: z.array(
    z.object({ key: z.enum(['over', 'today', 'two', 'five', 'ten', 'more', 'undated']), count: z.number().int() }),
  ),
  /** How many came so far, and the mean working days since the stage before. */
  funnel: z.array(
    z.object({
      stage: z.enum(['received', 'answered', 'accepted', 'decided', 'delivered']),
      cases: z.number().int(),
      days: z.number().nullable(),
    }),
  ),
  /** Cases received by window and hour. */
  heat: z.array(z.object({ window: z.string(), hour: z.number().int(), count: z.number().int() })),
  /** What was asked to be mended, the most frequent first, and of how many cases. */
  reasons: z.object({ cases: z.number().int(), items: z.number().int(), most: z.array(Count) }),
  departments: z.array(IndicatorRow),
  unmeasured: z.array(z.object({ id: z.string(), name: z.string(), why: z.string() })),
})
export const BoardQuery = IndicatorsQuery.pick({ from: true, to: true, source: true, department: true })

export type Board = z.infer<typeof Board>
export type BoardQuery = z.infer<typeof BoardQuery>
export type HistoryEventType = z.infer<typeof HistoryEventType>
export type ImportedService = z.infer<typeof ImportedService>
export type HistoryFile = z.infer<typeof HistoryFile>
export type HistoryFrame = z.infer<typeof HistoryFrame>
export type ImportProblem = z.infer<typeof ImportProblem>
export type ImportResult = z.infer<typeof ImportResult>
export type IndicatorsBy = z.infer<typeof IndicatorsBy>
export type HistorySource = z.infer<typeof HistorySource>
export type IndicatorsQuery = z.infer<typeof IndicatorsQuery>
export type IndicatorFigure = z.infer<typeof IndicatorFigure>
export type Indicator = z.infer<typeof Indicator>
export type IndicatorRow = z.infer<typeof IndicatorRow>
export type Indicators = z.infer<typeof Indicators>
export type IndicatorCases = z.infer<typeof IndicatorCases>
export type IndicatorCasesQuery = z.infer<typeof IndicatorCasesQuery>
export type Tier = z.infer<typeof Tier>

const Text = z.string().trim().min(1)
const Line = z.number().nullable()
/** The file `knowledge/supervise/indicators.yaml`. */
export const IndicatorFile = z.strictObject({
  indicators: z.array(
    z.strictObject({
      id: z.string().regex(/^P\d{2}(\.[a-zA-Z]+)?$/),
      name: Text,
      unit: z.enum(['%', '工作日']),
      definition: Text,
      /** Which way is worse, and the lines of yellow, orange and red. */
      worse: z.enum(['above', 'below']).optional(),
      tiers: z.tuple([Line, Line, Line]).optional(),
      /** Why it is measured from our own records only: what histories of other systems do not tell. */
      ownOnly: Text.optional(),
    }),
  ),
  unmeasured: z.array(z.strictObject({ id: Text, name: Text, why: Text })),
})
export type IndicatorFile = z.infer<typeof IndicatorFile>
export type IndicatorEntry = IndicatorFile['indicators'][number]
