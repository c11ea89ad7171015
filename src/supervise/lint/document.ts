/** A part of a document that may be faulty: anything in it may be missing or of another type. `path` is where it stands. */
export type Part = { raw: Readonly<Record<string, unknown>>; path: string }
/** A whole document; `id` is what findings call it. */
export type Doc = Part & { id: string; texts: TextAt[] }
export type TextAt = { path: string; text: string }

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The texts of the document looked at last: rules ask one document after the other, and those of thousands would fill the memory. */
let latest: { of: object; texts: TextAt[] } | undefined

/** Reads a value as a document, or null where it is none. `place` names one that has no id. */
export function readDocument(value: unknown, place: string): Doc | null {
  if (!isObject(value)) return null
  const id = typeof value.id === 'string' && value.id.trim() !== '' ? value.id.trim() : place
  return {
    id,
    raw: value,
    path: '',
    get texts() {
      if (latest?.of !== value) latest = { of: value, texts: [...textsIn(value, '')] }
      return latest.texts
    },
  }
}

/** Where an element of a part stands. */
export const placeOf = ({ path }: Part, key: string): string => (path === '' ? key : `${path}.${key}`)

/** What stands at a dotted key, or undefined. */
export function valueAt({ raw }: Part, key: string): unknown {
  let value: unknown = raw
  for (const name of key.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}

/** The text at a key, trimmed; empty where there is none or it is no text. */
export function text(part: Part, key: string): string {
  const value = valueAt(part, key)
  return typeof value === 'string' ? value.trim() : ''
}

/** The whole number of days or times at a key, also where it was written as a text of digits; null where it is none. */
export function number(part: Part, key: string): number | null {
  const value = valueAt(part, key)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : null
}

export const isTrue = (part: Part, key: string): boolean => valueAt(part, key) === true

/** Nothing was filled in: missing, null, or only blanks. */
export function isOpen(part: Part, key: string): boolean {
  const value = valueAt(part, key)
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}
/** The element is there, and it is null: left for the adopting body to fill in. */
export const isLeft = (part: Part, key: string): boolean => valueAt(part, key) === null

/** The texts of a list; what is no text is left out. */
export function words(part: Part, key: string): string[] {
  const value = valueAt(part, key)
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').map((item) => item.trim()) : []
}

/** The object at a key, empty where there is none. */
export function block(part: Part, key: string): Part {
  const value = valueAt(part, key)
  return { raw: isObject(value) ? value : {}, path: placeOf(part, key) }
}

/** The objects of a list, each under its id or its place; a single object counts as a list of one (an element with or without cases). */
export function parts(part: Part, key: string): Part[] {
  const value = valueAt(part, key)
  if (isObject(value)) return [block(part, key)]
  if (!Array.isArray(value)) return []
  const base = placeOf(part, key)
  return value.flatMap((item, i) => (isObject(item) ? [{ raw: item, path: `${base}.${nameOf(item, i)}` }] : []))
}

const nameOf = (item: unknown, i: number): string | number =>
  isObject(item) && typeof item.id === 'string' && item.id !== '' ? item.id : i

/** Deeper than any element of a service; what is nested further is not read. */
const MAX_DEPTH = 20

/** Every text of a value with its place; lists that hold ids are named by them. */
function* textsIn(value: unknown, path: string, depth = 0): Generator<TextAt> {
  if (depth > MAX_DEPTH) return
  const at = (key: string | number) => (path === '' ? `${key}` : `${path}.${key}`)
  if (typeof value === 'string') yield { path, text: value }
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* textsIn(item, at(nameOf(item, i)), depth + 1)
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* textsIn(item, at(key), depth + 1)
}

/** Papers of the list, without the entries that only say which of them stand for one another. */
export const papersOf = (doc: Doc): Part[] => parts(doc, 'materials').filter((entry) => !('anyOf' in entry.raw))

/** Whether a paper is one of several that would do. */
export function hasAlternative(doc: Doc, paper: Part): boolean {
  const id = text(paper, 'id')
  return parts(doc, 'materials').some((entry) => words(entry, 'anyOf').includes(id))
}

/** Asked of everybody: no condition chooses. */
export const isAlways = (part: Part): boolean => ['', 'true'].includes(text(part, 'when'))

/** Names as they are compared: no blanks, brackets or what stands in them, half-width. */
export const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[(（〔【][^)）〕】]*[)）〕】]/g, '')
    .replace(/[\s《》“”"'、，。·]/g, '')
