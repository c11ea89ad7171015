/** Finds known phrases in a text, the longest first, without overlap. */
export type PhraseMatcher<T> = { find: (text: string) => { phrase: string; at: number; value: T }[] }

export function createPhraseMatcher<T>(entries: Iterable<readonly [string, T]>): PhraseMatcher<T> {
  const values = new Map(entries)
  const lengths = [...new Set([...values.keys()].map((phrase) => phrase.length))].sort((a, b) => b - a)
  return {
    find: (text) => {
      const found: { phrase: string; at: number; value: T }[] = []
      for (let at = 0; at < text.length; ) {
        const length = lengths.find((size) => at + size <= text.length && values.has(text.slice(at, at + size)))
        if (length === undefined) {
          at++
          continue
        }
        const phrase = text.slice(at, at + length)
        found.push({ phrase, at, value: values.get(phrase) as T })
        at += length
      }
      return found
    },
  }
}
