import type { CellKind, FieldSource, FormKnowledge, KnownValue } from '../../contract/index.ts'
import { identityFault, normalizeNumber, readIdentity } from '../../identifiers/index.ts'
import { fillIn } from '../../shared/index.ts'
import { amountInCapitals, formFieldsOf } from '../../writing/index.ts'
import type { Told } from './check-applicant.ts'
import { isNumber, numberFault } from './number-fault.ts'

/** Something known, where from, and what it may fill. */
export type Known = {
  label: string
  keys: string[]
  /** Told of the cell that bears this label, not only under a key. */
  named: boolean
  /** Counts beside what was told of one cell. */
  general: boolean
  value: string
  source: FieldSource
  origin: string
  confidence: number
}

/** What one cell or slot asks for: its own name, and the keys that may fill it, best first. */
export type Wanted = { label: string; keys: string[] }

/** One value to write, or why there is none. */
export type Settled =
  | { state: 'known'; known: Known }
  | { state: 'none' }
  | { state: 'conflict'; values: Known[] }
  | { state: 'unsure'; known: Known }

/** Everything known of a person: what they told, what their documents say, and what follows from their identity number. */
export function gather(told: Told[], read: KnownValue[], { layout, texts }: FormKnowledge, today: string): Known[] {
  const fields = formFieldsOf(layout)
  const typed = told.map(
    ({ name: { label, keys, general }, value }): Known => ({
      label,
      keys,
      named: !general,
      general,
      value,
      source: 'typed',
      origin: fillIn(texts.origins.typed, { name: label }),
      confidence: 1,
    }),
  )
  const documents = read.map(({ field, value, source, origin, confidence }): Known => {
    const key = fields.keys.find((one) => one.key === field)
    const part = fields.partOf(field)
    const base = { general: true, value, source, origin }
    return key
      ? {
          ...base,
          named: false,
          label: key.name,
          keys: [key.key],
          confidence: checked(value, key.kind, confidence, today),
        }
      : {
          ...base,
          named: true,
          label: field,
          keys: part.keys,
          confidence: checked(value, part.kind, confidence, today),
        }
  })
  const known = [...typed, ...documents]
  return [
    ...known,
    ...computed(settle({ label: '', keys: ['idNumber'] }, known, layout.minConfidence), texts.origins.computed, today),
  ]
}

/** A number that does not pass its check was misread, however sure the reader was. */
const checked = (value: string, kind: CellKind | undefined, confidence: number, today: string): number =>
  kind !== undefined && isNumber(kind) && numberFault(normalizeNumber(value), kind, today) !== null ? 0 : confidence

/** Sex and date of birth, where the identity number is certain and right. */
function computed(identity: Settled, origin: string, today: string): Known[] {
  if (identity.state !== 'known') return []
  const number = normalizeNumber(identity.known.value)
  if (identityFault(number, today) !== null) return []
  const { sex, birthDate } = readIdentity(number)
  const { confidence } = identity.known
  const base = { named: false, general: true, source: 'computed' as const, origin, confidence }
  return [
    { ...base, label: '性别', keys: ['sex'], value: sex },
    { ...base, label: '出生日期', keys: ['birthDate'], value: birthDate },
  ]
}

/** Chooses the value for a cell: sources at odds leave it blank, and so does one that is not sure. */
export function settle({ label, keys }: Wanted, pool: Known[], minConfidence: number): Settled {
  const own = pool.filter((known) => known.named && known.label === label)
  const ownTold = own.some(({ source }) => source === 'typed')
  const byKey = (key: string) =>
    pool.filter((known) => known.keys.includes(key) && (known.general || !ownTold || known.label === label))
  const first = keys.map(byKey).find((found) => found.length > 0) ?? []
  const found = [...new Set([...own, ...first])]
  const sure = found.filter(({ confidence }) => confidence >= minConfidence)
  const [best] = sure
  if (!best) return found[0] ? { state: 'unsure', known: found[0] } : { state: 'none' }
  const different = [...new Map(sure.map((known) => [sameForm(known.value), known])).values()]
  return different.length > 1 ? { state: 'conflict', values: different } : { state: 'known', known: best }
}

/** Values that differ only in width, spaces or the way a date or an amount is written are the same. */
const sameForm = (value: string): string =>
  (value.includes('元') ? amountInCapitals(value) : null) ??
  value
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, (_, year, month, day) => `${year}-${pad(month)}-${pad(day)}`)
    .replace(/^([男女])性$/, '$1')
    .toUpperCase()
const pad = (digits: string): string => digits.padStart(2, '0')
