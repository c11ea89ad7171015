import type { CellKind, FormKnowledge, LetterFile, ServiceDocument } from '../../contract/index.ts'
import { isMaterialChoice } from '../../contract/index.ts'
import { type FieldPart, type FormField, formFieldsOf } from '../../writing/index.ts'

/** A name under which something may be told, and what it fills. */
export type Name = {
  label: string
  kinds: CellKind[]
  keys: string[]
  byHand: boolean
  /** Told by key or slot: it may fill several cells, and counts beside what was told of one cell. */
  general: boolean
}

/** The form of a service as the layout reads it, and every name under which its applicants may tell something. */
export type FormPlan = { fields: FormField[]; names: Map<string, Name>; keysOf: (part: FieldPart) => string[] }

/** Reads the form of a service, and the slots of the letters that go with it. */
export function planOf(service: ServiceDocument, forms: FormKnowledge, letters: LetterFile[]): FormPlan {
  const layout = formFieldsOf(forms.layout)
  const fields = service.form.map(({ field }) => layout.of(field))
  const parts = fields.flatMap((field) => field.parts)
  const asked = new Set(parts.flatMap(({ keys }) => keys))
  const needs = new Map(layout.keys.map((key) => [key.key, key.with]))
  const keysOf = ({ keys }: FieldPart) => keys.filter((key) => !needs.get(key) || asked.has(needs.get(key) ?? ''))
  const strict = (key: string, kind: CellKind): CellKind[] =>
    kind === 'id-paper' && parts.some((part) => part.keys.includes(key) && part.kind === 'id-number')
      ? ['id-number']
      : [kind]

  const names = new Map<string, Name>()
  const add = (name: string, known: Omit<Name, 'label'> & { label?: string }) => {
    if (!names.has(name)) names.set(name, { label: name, ...known })
  }
  for (const { field, parts: own } of fields) {
    const [only] = own
    if (own.length === 1 && only) add(field, toldOf(only, keysOf(only)))
    else add(field, { kinds: own.map(({ kind }) => kind), keys: [], byHand: false, general: false })
    for (const part of own) add(part.label, toldOf(part, keysOf(part)))
  }
  const { keys: ownKeys = [] } = forms.services.get(service.id) ?? {}
  for (const { key, name, kind } of [...layout.keys, ...ownKeys]) {
    const kinds = strict(key, kind ?? layout.partOf(name).kind)
    add(key, { label: name, kinds, keys: [key], byHand: false, general: true })
  }
  for (const { id, name, kind } of letters.flatMap(({ slots }) => slots)) {
    add(id, { label: name, kinds: [kind], keys: [id], byHand: false, general: true })
    add(name, { kinds: [kind], keys: [id], byHand: false, general: true })
  }
  for (const entry of service.materials)
    if (!isMaterialChoice(entry))
      for (const field of entry.fields) {
        const part = layout.partOf(field)
        add(field, toldOf(part, part.keys))
      }
  return { fields, names, keysOf }
}

const toldOf = ({ kind, byHand }: FieldPart, keys: string[]): Omit<Name, 'label'> => ({
  kinds: [kind],
  keys,
  byHand,
  general: false,
})
