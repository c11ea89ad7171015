import { z } from 'zod'

/** Shapes of `knowledge/vocabulary`, `knowledge/calendar` and `knowledge/regions`. */
const Word = z.string().trim().min(1)

export const TermFile = z.strictObject({
  terms: z.array(z.strictObject({ say: z.array(Word).min(1), official: Word, services: z.array(Word) })),
  /** Verbs that mean the same whatever their object. */
  verbs: z.array(z.strictObject({ say: z.array(Word).min(1), official: Word })).optional(),
})
export const DialectFile = z.strictObject({ pairs: z.array(z.strictObject({ say: Word, standard: z.string() })) })
export const AmbiguityFile = z
  .strictObject({
    /** Words that never tell one service from another (怎么办理、材料、我). */
    plain: z.array(Word).default([]),
    ambiguous: z.array(
      z.strictObject({
        term: Word,
        /** Other ways of saying the term; the parts of one (`公积金 提`) may stand apart, in any order. */
        say: z.array(Word).optional(),
        ask: Word,
        /** Words that may stand beside this term and still settle nothing. */
        beside: z.array(Word).default([]),
        options: z
          .array(z.strictObject({ label: Word, services: z.array(Word), words: z.array(Word).optional() }))
          .min(2),
      }),
    ),
  })
  .transform(({ plain, ambiguous }) => ({
    ambiguous: ambiguous.map((entry) => ({ ...entry, beside: [...entry.beside, ...plain] })),
  }))
/** A matter that the catalogue does not hold: recognised, so that it is not mistaken for a service, and so that people hear whom to ask. */
export const ElsewhereTopic = z.strictObject({
  id: Word,
  name: Word,
  /** government: a public body does it (`office` says which kind) · life: no public matter at all */
  kind: z.enum(['government', 'life']),
  office: Word.optional(),
  /** What people call it: a question that holds one, and no service's name beside it, is about this matter. */
  names: z.array(Word).default([]),
  say: z.array(Word).min(1),
})
export type ElsewhereTopic = z.infer<typeof ElsewhereTopic>
export const ElsewhereFile = z.strictObject({ topics: z.array(ElsewhereTopic) })
/** Groups of words that may stand for one another. */
export const SynonymFile = z.strictObject({ groups: z.array(z.array(Word).min(1)) })
/** English words and phrases (lower case) → Chinese; an empty text drops the word. */
export const EnglishFile = z.strictObject({ words: z.record(z.string(), z.string()) })
export const StopwordFile = z.strictObject({ fillers: z.array(Word), functionWords: z.array(Word) })

const PlainDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** A year of the State Council's holiday notice. */
export const CalendarFile = z.strictObject({
  year: z.number().int(),
  source: Word,
  holidays: z.array(z.strictObject({ name: Word, from: PlainDate, to: PlainDate })),
  workingWeekends: z.array(PlainDate),
})
export type CalendarFile = z.infer<typeof CalendarFile>

const RegionCode = z.string().regex(/^\d{6}$/, '要写6位行政区划代码')
const District = z.strictObject({
  code: RegionCode,
  name: Word,
  state: z.enum(['现行', '历史']),
  /** The district of today that took in one that is no more. */
  mergedInto: RegionCode.optional(),
})
/** A city and its districts. */
export const RegionFile = z.strictObject({ code: RegionCode, name: Word, districts: z.array(District) })
export type RegionFile = z.infer<typeof RegionFile>
/** The first two digits of region codes, and the codes that residence permits bear in place of one. */
export const ProvinceFile = z.strictObject({
  provinces: z.array(z.strictObject({ code: z.string().regex(/^\d{2}$/), name: Word })),
  residencePermits: z.array(z.strictObject({ code: RegionCode, name: Word })),
})

export type Term = z.infer<typeof TermFile>['terms'][number]
export type AmbiguousTerm = z.infer<typeof AmbiguityFile>['ambiguous'][number]

/** Everything the vocabulary folder holds, read together. */
export type Vocabulary = {
  terms: Term[]
  verbs: { say: string[]; official: string }[]
  dialect: { say: string; standard: string }[]
  ambiguous: AmbiguousTerm[]
  fillers: string[]
  functionWords: string[]
  english: Record<string, string>
  elsewhere: ElsewhereTopic[]
  synonyms: string[][]
  /** Extra words for the segmenter in jieba's own format (`word freq tag`, one a line). */
  words: string
  /** By service id: how people ask for it. */
  utterances: Map<string, string[]>
}

/** What the home page offers before anything is typed. */
export const HomeFile = z.strictObject({
  /** Themes in the order people need them, each with what to show first; themes not named follow, the fullest first. */
  themes: z.array(z.strictObject({ name: Word, services: z.array(Word).optional() })).default([]),
  hot: z.array(z.strictObject({ text: Word, service: Word.optional() })),
  lifeEvents: z.array(z.strictObject({ title: Word, services: z.array(Word).min(1) })),
})
export type HomeKnowledge = z.infer<typeof HomeFile>
