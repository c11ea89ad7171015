import { z } from 'zod'
import { PaperKind } from './papers.ts'

/** The files of `knowledge/reading`: by what signs a kind of paper is known, and where its fields stand. */
const Text = z.string().trim().min(1)
const Pattern = Text.refine(isPattern, '不是合法的正则表达式')

/** `{day}` in a pattern stands for one of the ways things are written that all kinds share. */
export const WRITTEN = /\{([a-z]+)\}/g

function isPattern(source: string): boolean {
  try {
    return new RegExp(source.replace(WRITTEN, '.'), 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** How a value is written; decides what counts as one and in which form it is given out. */
export const ValueType = z.enum([
  'text',
  'name',
  'address',
  'date',
  'month',
  'period',
  'amount',
  'capitals',
  'area',
  'length',
  'percent',
  'count',
  'identity',
  'credit-code',
  'phone',
  'party-number',
  'bank-card',
  'plate',
  'vin',
  'code',
])

export const FieldRule = z.strictObject({
  name: Text,
  type: ValueType.default('text'),
  labels: z.array(Text).default([]),
  /** Regular expressions over running text; the group `v` is the value, an empty group is a blank slot. */
  patterns: z.array(Pattern).default([]),
  /** The whole value must look like this. */
  shape: Pattern.optional(),
  /** The value goes on over several lines. */
  wrap: z.boolean().default(false),
  /** The value may stand under its label. */
  below: z.boolean().default(false),
  /** Labels behind it belong to the party it names (委托人 … 身份证号). */
  anchor: z.boolean().default(false),
  /** Only behind one of these anchors. */
  within: z.array(Text).optional(),
  /** Where no label stands: the last date of the paper. */
  tail: z.boolean().default(false),
  /** Where no label stands: the title of the paper. */
  title: z.literal(true).optional(),
  /** Where no label of its own stands: the label at the beginning of the paper that is called so (名称, 养犬人姓名). */
  first: Pattern.optional(),
  /** Where no word tells it: the only bare figure along the drawing, or the only one turned beside it. */
  dimension: z.enum(['wide', 'high']).optional(),
  /** Names of the two fields a period gives. */
  parts: z.tuple([Text, Text]).optional(),
})

/** Rows of people or amounts: columns of a table, sentences of one form, or one row for each page of a kind. */
export const RowRule = z.strictObject({
  name: Text,
  columns: z.array(
    z.strictObject({
      name: Text,
      type: ValueType.default('text'),
      labels: z.array(Text).min(1),
      /** As of a field. */
      shape: Pattern.optional(),
    }),
  ),
  /** Regular expressions with the column names as groups. */
  patterns: z.array(Pattern).default([]),
  /** A line that ends the table. */
  end: Pattern.optional(),
  /** Each page on which the first column is found gives one row. */
  perPage: z.boolean().default(false),
  /** Each time the label of the first column stands there, a row begins. */
  repeats: z.boolean().default(false),
})

export const Sign = z.strictObject({ pattern: Pattern, weight: z.number() })

export const KindFile = z.strictObject({
  kind: PaperKind,
  name: Text,
  /** A card or a certificate of small size: labels touch their values. */
  card: z.boolean().default(false),
  /** A certificate: at the start of a line a label may touch its value, since engines join what stands close together. */
  tight: z.boolean().default(false),
  /** It never goes on over a second page. */
  single: z.boolean().default(false),
  /** A form with labels of its own: whatever stands before a colon or is a label of some service's form is read. */
  free: z.boolean().default(false),
  /** The whole title line, without spaces. */
  titles: z.array(Pattern).default([]),
  signs: z.array(Sign).default([]),
  fields: z.array(FieldRule).default([]),
  rows: z.array(RowRule).default([]),
  /** What is told by words anywhere on it: the first that fits gives the field its value. */
  says: z.array(z.strictObject({ name: Text, value: Text, pattern: Pattern })).default([]),
})

export const ReadingCommonFile = z.strictObject({
  /** Characters that are taken for one another when labels are looked for. */
  confusions: z.array(z.string().min(2)),
  /** Labels of forms that no kind reads, so that no value runs into them. */
  labels: z.array(Text),
  /** How the value behind a label of a form is written, by its words; the first that fits. */
  types: z.array(z.strictObject({ type: ValueType, pattern: Pattern })),
  /** Words that say the same as a label or as the end of one (签发日期, 签发时间); the first names the field of a form. */
  synonyms: z.array(z.array(Text).min(2)),
  /** The same for the last word of longer labels only. */
  endings: z.array(z.array(Text).min(2)),
  /** Ends of labels that say the same of the first day of a period, and of the last (处置起始日, 处置期限（起）). */
  spans: z.array(z.array(Text).min(2)),
  /** How a label is called that gives the name of the party under whose heading it stands. */
  partyNames: z.array(Text),
  /** How a form calls who applies, in front of his particulars (申请人联系电话); the first names him. */
  applicant: z.array(Text).min(1),
  /** Labels that the office fills in, whose slots are no gap in the paper (审批人, 编号（窗口填写）). */
  office: Pattern,
  /** What a form writes before a label without making another of it: 计划开工日期, 设施长度. */
  openings: Pattern,
  units: Pattern,
  /** What kind of value other words at the end of a label promise, so that 住址 is never taken for a name. */
  nouns: z.array(z.strictObject({ type: ValueType, pattern: Pattern })),
  /** People whose particulars are not those of another: a label that names one belongs to no rule that does not. */
  roles: Pattern,
  /** How a day, a sum … may be written, to stand in patterns as `{day}`. */
  written: z.record(z.string().regex(/^[a-z]+$/), Pattern),
  /** English words of labels that are printed in two languages. */
  english: z.array(Text),
  /** What the colour of the background of a portrait is called. */
  backgrounds: z.strictObject({ white: Text, blue: Text, red: Text, other: Text }),
  ticked: Text,
  unticked: Text,
})

/** What application forms call their fields, besides the words of the catalogue; the first of each names the field. */
export const FormLabelsFile = z.strictObject({ synonyms: z.array(z.array(Text).min(2)) })

export type ValueType = z.infer<typeof ValueType>
export type FieldRule = z.infer<typeof FieldRule>
export type RowRule = z.infer<typeof RowRule>
export type KindFile = z.infer<typeof KindFile>
export type ReadingCommonFile = z.infer<typeof ReadingCommonFile>
/** `formLabels`: what the forms of all services ask for, in their words; `formSynonyms`: what other forms call the same. */
export type ReadingKnowledge = {
  kinds: KindFile[]
  common: ReadingCommonFile
  formLabels: string[]
  formSynonyms: string[][]
}
