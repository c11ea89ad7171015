import type { Catalogue } from '../catalogue/index.ts'
import type { SuggestResponse } from '../contract/index.ts'
import { initialsOf, normalizeText, syllablesOf } from '../retrieval/index.ts'

type Entry = { text: string; plain: string; pinyin: string; initials: string; serviceId?: string; weight: number }
export type Suggester = (query: string, limit: number) => SuggestResponse

/** Completions while typing: names, aliases and street terms by prefix, part, pinyin or initials; utterances by their characters. */
export function createSuggester(catalogue: Catalogue): Suggester {
  const entries: Entry[] = []
  const seen = new Set<string>()
  const add = (text: string, weight: number, serviceId?: string) => {
    const plain = normalizeText(text)
    if (seen.has(plain)) return
    seen.add(plain)
    entries.push({
      text,
      plain,
      pinyin: weight > 1 ? syllablesOf(plain).join('') : '',
      initials: weight > 1 ? initialsOf(plain) : '',
      weight,
      ...(serviceId && { serviceId }),
    })
  }
  for (const { id, name } of catalogue.services.values()) add(name, 4, id)
  for (const { id, aliases } of catalogue.services.values()) for (const alias of aliases) add(alias, 3, id)
  for (const { say, services } of catalogue.vocabulary.terms) {
    if (services.length === 1) for (const text of say) add(text, 2, services[0])
  }
  for (const [id, utterances] of catalogue.vocabulary.utterances) for (const text of utterances) add(text, 1, id)

  return (query, limit) => {
    const plain = normalizeText(query)
    if (plain === '') return { suggestions: [] }
    const letters = plain.replace(/[' ]/g, '')
    const latin = /^[a-z]+$/.test(letters)
    const scored = entries.flatMap((entry) => {
      const fit = latin
        ? Math.max(fitOf(entry.pinyin, letters), fitOf(entry.initials, letters))
        : fitOf(entry.plain, plain)
      return fit > 0 ? [{ entry, score: fit * 10 + entry.weight - entry.plain.length / 50 }] : []
    })
    scored.sort((a, b) => b.score - a.score || a.entry.text.localeCompare(b.entry.text, 'zh'))
    return {
      suggestions: spread(
        scored.map(({ entry }) => entry),
        limit,
      ),
    }
  }
}

const fitOf = (text: string, typed: string): number =>
  text === typed ? 3 : text.startsWith(typed) ? 2 : text.includes(typed) ? 1 : 0

/** At most two suggestions for one service, so that its neighbours are seen too. */
function spread(entries: Entry[], limit: number): SuggestResponse['suggestions'] {
  const perService = new Map<string, number>()
  const chosen: Entry[] = []
  for (const entry of entries) {
    const key = entry.serviceId ?? entry.text
    const count = perService.get(key) ?? 0
    if (count >= 2) continue
    perService.set(key, count + 1)
    chosen.push(entry)
    if (chosen.length === limit) break
  }
  return chosen.map(({ text, serviceId }) => ({ text, ...(serviceId && { serviceId }) }))
}
