import { z } from 'zod'
import { PaperKind } from './papers.ts'

/** The files of `knowledge/intake` that say what a clerk knows when papers are compared and weighed. */
const Text = z.string().trim().min(1)
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const Pattern = Text.refine((source) => {
  try {
    return new RegExp(source, 'u') instanceof RegExp
  } catch {
    return false
  }
}, '不是合法的正则表达式')

/** Whom a value is about. `holder` is the person whose card it is: who that is says the name of the material. */
export const Party = z.enum([
  'applicant',
  'unit',
  'legal',
  'principal',
  'agent',
  'guardian',
  'spouse',
  'child',
  'owner',
  'lessor',
  'tenant',
  'place',
  'holder',
  'several',
])
/** What is said of a party. */
export const Aspect = z.enum(['name', 'number', 'phone', 'birth', 'sex', 'address', 'area', 'amount', 'use'])

/** Writing that means the same, and characters that are mistaken for one another when read from a picture. */
export const ComparingFile = z.strictObject({
  /** Forms of one character (昇升, 呂吕): equal in names. */
  variants: z.array(z.string().min(2)),
  /** Characters that recognition mistakes for one another: equal only in doubt. */
  confusions: z.array(z.string().min(2)),
  /** Words of place and form that people leave out of the name of a unit or write otherwise. */
  unitEndings: z.array(Text),
  unitPlaces: z.array(Text),
  /** Surnames: those of one sign in one text, then those of two. */
  surnames: z
    .strictObject({ one: Text, two: z.array(z.string().length(2)) })
    .transform(({ one, two }) => [...one, ...two]),
  /** Values that say nothing (无, 同上). */
  empty: z.array(Text),
})

/** Who speaks of whom: fields by kind of paper, `party.aspect`. */
const Claim = z.string().regex(/^[a-z]+\.[a-z]+$/)
export const PeopleFile = z.strictObject({
  claims: z.record(PaperKind, z.record(Text, Claim)).or(z.partialRecord(PaperKind, z.record(Text, Claim))),
  /** Keys of the data typed in with the application. */
  typed: z.record(Text, Claim),
  /** Words in the name of a material that say whose paper it is. */
  holders: z.partialRecord(Party, z.array(Text)),
  /** Cells of a form that speak of what is to come, not of who applies. */
  later: Pattern,
  /** Names of kinds for people. */
  kinds: z.record(PaperKind, Text),
  /** What the wording calls an identity paper or a number. */
  numbers: z.strictObject({ identity: Text, credit: Text }),
  /** Kinds whose word counts more when two tell different things, the first most. */
  authority: z.array(PaperKind),
})

export const SignsFile = z.strictObject({
  /** Kinds that are made by the applicant and need a hand or a seal. */
  made: z.array(PaperKind),
  dateLabel: Pattern,
  emptyDate: Pattern,
  straddle: Pattern,
  /** Special seals by their words, and the kinds of papers they are right on. */
  special: z.array(z.strictObject({ name: Text, pattern: Pattern, rightOn: z.array(PaperKind) })),
  whoSigns: Text,
  editors: Pattern,
})

export const IssuersFile = z.strictObject({
  issuers: z.array(
    z.strictObject({
      kind: PaperKind,
      title: Pattern.optional(),
      fields: z.array(Text).min(1),
      pattern: Pattern,
      body: Text,
    }),
  ),
  abolished: z.array(
    z.strictObject({ name: Text, pattern: Pattern, since: Day, basis: Text, unless: Pattern.optional() }),
  ),
  accreditation: z.strictObject({ marks: z.array(Text), words: Pattern, demanded: Pattern, kinds: z.array(PaperKind) }),
  priorPermit: z.strictObject({ condition: Pattern, dead: Pattern }),
  noPermit: z.strictObject({ needless: Pattern, record: Pattern }),
  outcomes: z.record(Text, Text),
  /** Facts that two papers should tell alike: the same fields under these names. */
  stories: z.array(z.strictObject({ fact: Text, fields: z.array(Text).min(1), kinds: z.array(PaperKind).optional() })),
})

/** What has to be seen on the papers before a point passes. */
export const PointNeed = z.enum([
  'paper',
  'validity',
  'status',
  'names',
  'numbers',
  'addresses',
  'areas',
  'amounts',
  'sizes',
  'term',
  'issuer',
  'kinship',
  'signature',
  'seal',
  'date',
  'fields',
  'filled',
  'legible',
  'drawing',
])
/** How the words of a review point are decided by what was computed; the first recogniser that fits counts. */
export const PointsFile = z.strictObject({
  /** What no paper can tell: it may fail by a finding, and never passes by itself. */
  outside: Pattern,
  recognisers: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z-]+$/),
      pattern: Pattern,
      /** Findings of these codes fail the point. */
      codes: z.array(z.string().regex(/^[A-J]\d{1,2}$/)).min(1),
      needs: z.array(PointNeed).min(1),
      saying: Text,
    }),
  ),
  manual: Text,
  outsideSaying: Text,
  claimed: Text,
  unread: Text,
  absent: Text,
  doubtful: Text,
  unknown: Text,
})

export type Party = z.infer<typeof Party>
export type PointNeed = z.infer<typeof PointNeed>
export type Aspect = z.infer<typeof Aspect>
export type ComparingFile = z.infer<typeof ComparingFile>
export type PeopleFile = z.infer<typeof PeopleFile>
export type SignsFile = z.infer<typeof SignsFile>
export type IssuersFile = z.infer<typeof IssuersFile>
export type PointsFile = z.infer<typeof PointsFile>
export type ClerkKnowledge = {
  comparing: ComparingFile
  people: PeopleFile
  signs: SignsFile
  issuers: IssuersFile
  points: PointsFile
}
