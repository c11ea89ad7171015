import { z } from 'zod'

const Text = z.string().trim().min(1)
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '版本要写成 YYYY-MM-DD')
const Pattern = Text.refine((text) => {
  try {
    return Boolean(new RegExp(text, 'u'))
  } catch {
    return false
  }
}, '正则写得不对')
const Key = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, '键名用字母和数字，小写开头')
const sentence = (...slots: string[]) =>
  Text.refine(
    (text) => slots.every((slot) => text.includes(`{${slot}}`)),
    `要有 ${slots.map((slot) => `{${slot}}`).join('、')}`,
  )

/** How the value of a cell is written and checked. */
export const CellKind = z.enum([
  'text',
  'long',
  'id-number',
  'id-paper',
  'credit-code',
  'phone',
  'date',
  'money',
  'sex',
  'ratio',
])

/** `knowledge/forms/fields.yaml`: how the fields of application forms are grouped, taken apart and filled. */
export const FormFieldFile = z.strictObject({
  version: Day,
  /** In the order of the sheet; a field belongs to the one of lowest `rank` that fits, the highest takes the rest. */
  groups: z
    .array(z.strictObject({ id: Text, rank: z.number().int(), title: Text, fields: Pattern }))
    .min(1)
    .refine(
      (groups) => groups.toSorted((a, b) => a.rank - b.rank).at(-1)?.fields === '.',
      'rank 最大的一组要收其余的栏目（fields 写 "."）',
    ),
  kinds: z.array(z.strictObject({ kind: CellKind, fields: Pattern })),
  split: z.strictObject({
    /** Words that join two fields in one cell. */
    joints: Pattern,
    /** Whom a field asks about: carried on to the parts that follow. */
    who: Pattern,
    /** What may be asked of them: only fields made of these are taken apart. */
    nouns: Pattern,
    /** Fields whose parts cannot be told from their words. */
    as: z.record(Text, z.array(Text).min(2)),
  }),
  /** What applicants are asked once and which fields it fills; `with`: only in forms that ask for that key too. */
  keys: z
    .array(z.strictObject({ key: Key, name: Text, kind: CellKind.optional(), with: Key.optional(), fields: Pattern }))
    .refine((keys) => new Set(keys.map(({ key }) => key)).size === keys.length, '同一个键写了两次'),
  /** Fields nobody may fill in for a person: signatures, seals, dates of signing. */
  byHand: Pattern,
  minConfidence: z.number().min(0).max(1),
})

/** One line of a cell that a service fills from keys, where `when` holds over its facts. */
const OverrideLine = z.strictObject({ when: Text.optional(), label: Text, key: Key })

/** `knowledge/forms/services/<id>.yaml`: what a service's form does otherwise. */
export const FormOverrideFile = z.strictObject({
  title: Text.optional(),
  /** Keys of this service beside the common ones. */
  keys: z.array(z.strictObject({ key: Key, name: Text, kind: CellKind.default('text') })).default([]),
  /** By the name of a field: the fact that answers it, or the lines it is made of. */
  fields: z
    .record(Text, z.union([z.strictObject({ fact: Text }), z.strictObject({ lines: z.array(OverrideLine).min(1) })]))
    .default({}),
})

/** `knowledge/forms/letters/*.yaml`: a letter people may have written for them, in their own facts; an unfilled slot stays a blank. */
export const LetterFile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, '编号用小写字母和连字符'),
  title: Text,
  version: Day,
  /** Materials that this letter is, by their names; never those that others issue. */
  materials: Pattern,
  notMaterials: Pattern.optional(),
  services: z.array(Text).optional(),
  /** May be asked for with any service. */
  anywhere: z.boolean().default(false),
  /** Only for a person, or only for a body. */
  party: z.enum(['person', 'company']).optional(),
  /** Its title is the name of the material it stands for. */
  namedAfterMaterial: z.boolean().default(false),
  why: Text,
  /** Over facts and slots: when it can be written at all, and what is to be told otherwise. */
  ready: z.strictObject({ when: Text, ask: Text }).optional(),
  /** Over facts and slots: when this one is meant among letters for the same material. */
  choose: Text.optional(),
  /** It promises something: it is only written for somebody who has read what. */
  promises: z.boolean().default(false),
  slots: z.array(
    z.strictObject({
      id: Key,
      name: Text,
      kind: CellKind.default('text'),
      required: z.boolean().default(true),
      /** Other keys that may fill it, best first. */
      keys: z.array(Key).default([]),
    }),
  ),
  /** `{…}` are slots or service, office, material; `each` repeats the line over a list of the service. */
  paragraphs: z
    .array(
      z.strictObject({
        when: Text.optional(),
        item: z.boolean().default(false),
        each: z.enum(['conditions', 'laws', 'facts', 'materialFields']).optional(),
        plain: z.boolean().default(false),
        text: Text,
      }),
    )
    .min(1),
  /** Share of the votes a resolution needs, where `when` holds; the first that holds. */
  majority: z
    .strictObject({
      slot: Key,
      rules: z.array(z.strictObject({ when: Text, above: z.number(), orEqual: z.boolean(), refusal: Text })),
    })
    .optional(),
  sign: z.array(Text),
  basis: z.array(Text).default([]),
})

/** `knowledge/forms/texts.yaml`: fixed words of the sheets, and what is said where something cannot be written. */
export const FormTextFile = z.strictObject({
  sheet: z.strictObject({
    title: sentence('service'),
    version: sentence('service', 'layout'),
    label: Text,
    footer: sentence('office'),
    declaration: z.strictObject({ title: Text, lines: z.array(Text).min(1) }),
    sign: z.array(Text).min(1),
    blanks: Text,
    conflict: sentence('field', 'values'),
    conflictValue: sentence('origin', 'value'),
    unsure: sentence('field', 'origin', 'value'),
    required: sentence('field'),
    byHand: sentence('field'),
    capitals: sentence('value', 'capitals'),
  }),
  origins: z.strictObject({ typed: sentence('name'), fact: sentence('name'), computed: Text }),
  words: z.strictObject({ yes: Text, no: Text }),
  faults: z.strictObject({
    many: sentence('count'),
    unknown: sentence('field', 'service'),
    idNumber: sentence('field', 'fault'),
    idPaper: sentence('field', 'fault'),
    creditCode: sentence('field', 'fault'),
    date: sentence('field'),
    sex: sentence('field'),
    ratio: sentence('field'),
    byHand: sentence('field'),
    documents: Text,
    noPaper: sentence('service', 'paper', 'papers'),
  }),
  refused: z.strictObject({
    third: sentence('material', 'issuer'),
    issued: sentence('material', 'issuer'),
    own: sentence('material'),
    any: sentence('material', 'papers'),
    unread: Text,
    noIssuer: Text,
  }),
  faultWords: z.strictObject({
    length: Text,
    digits: Text,
    region: Text,
    date: Text,
    future: Text,
    check: Text,
    shape: Text,
  }),
})

export type CellKind = z.infer<typeof CellKind>
export type FormFieldFile = z.infer<typeof FormFieldFile>
export type FormOverride = z.infer<typeof FormOverrideFile>
export type LetterFile = z.infer<typeof LetterFile>
export type FormTexts = z.infer<typeof FormTextFile>
/** Everything known about forms and letters; `services` by service id. */
export type FormKnowledge = {
  layout: FormFieldFile
  texts: FormTexts
  letters: LetterFile[]
  services: Map<string, FormOverride>
}
