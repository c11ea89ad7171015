/** What two texts begin and end with alike, and what stands between. */
export type Diff = { start: string; removed: string; added: string; end: string }

export function diffOf(before: string, after: string): Diff {
  const [a, b] = [[...before], [...after]]
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return {
    start: a.slice(0, start).join(''),
    removed: a.slice(start, a.length - end).join(''),
    added: b.slice(start, b.length - end).join(''),
    end: a.slice(a.length - end).join(''),
  }
}

/** A value of a document as people read it; null for what is not there. */
export function textOf(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join('、')
  return JSON.stringify(value, null, 2)
}
