import type { CellKind, FormFieldFile } from '../contract/index.ts'

/** What one cell of a form asks: its group, and the parts it is made of (itself, where it asks one thing). */
export type FormField = { field: string; group: string; parts: FieldPart[] }
/** `label`: whole (监护人身份号码); `shown`: as it stands inside the cell (身份号码); `keys`: what may fill it, best first. */
export type FieldPart = { label: string; shown: string; kind: CellKind; keys: string[]; byHand: boolean }

export type FormFields = {
  of: (field: string) => FormField
  partOf: (label: string) => FieldPart
  groups: FormFieldFile['groups']
  keys: FormFieldFile['keys']
}

const made = new WeakMap<FormFieldFile, FormFields>()

/** Reads fields of forms by the layout. */
export function formFieldsOf(layout: FormFieldFile): FormFields {
  const fields = made.get(layout) ?? create(layout)
  made.set(layout, fields)
  return fields
}

function create(layout: FormFieldFile): FormFields {
  const compile = <T extends { fields: string }>(rules: T[]) =>
    rules.map((rule) => ({ ...rule, pattern: new RegExp(rule.fields, 'u') }))
  const groups = compile(layout.groups.toSorted((a, b) => a.rank - b.rank))
  const kinds = compile(layout.kinds)
  const keys = compile(layout.keys)
  const byHand = new RegExp(layout.byHand, 'u')
  const labelsOf = splitter(layout.split)

  function partOf(label: string, shown = label): FieldPart {
    const fitting = keys.filter(({ pattern }) => pattern.test(label))
    const kind = kinds.find(({ pattern }) => pattern.test(label))?.kind ?? fitting[0]?.kind ?? 'text'
    return { label, shown, kind, keys: fitting.map(({ key }) => key), byHand: byHand.test(label) }
  }

  return {
    partOf,
    groups: layout.groups,
    keys: layout.keys,
    of: (field) => ({
      field,
      group: groups.find(({ pattern }) => pattern.test(field))?.id ?? '',
      parts: labelsOf(field).map(({ label, shown }) => partOf(label, shown)),
    }),
  }
}

function splitter({ joints, who, nouns, as }: FormFieldFile['split']) {
  const joint = new RegExp(joints, 'u')
  const part = new RegExp(`^(?<who>${who})?(?<noun>${nouns})?$`, 'u')
  return (field: string): { label: string; shown: string }[] => {
    const given = as[field]
    if (given) return given.map((label) => ({ label, shown: label }))
    const pieces = field.split(joint)
    const matches = pieces.map((piece) => (piece === '' ? null : part.exec(piece)))
    if (pieces.length === 1 || matches.includes(null)) return [{ label: field, shown: field }]
    let asked = ''
    return pieces.map((piece, i) => {
      const own = matches[i]?.groups?.who
      asked = own ?? asked
      return { label: own === undefined ? asked + piece : piece, shown: piece }
    })
  }
}
