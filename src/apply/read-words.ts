import type { FactReader, ReadFact, ServiceDocument } from '../contract/index.ts'
import type { FactProposer } from './propose-facts.ts'

/** Texts of which the proposals are kept, since a person answers question after question with the same text. */
const KEPT = 200

type Deps = { readFacts: FactReader; propose: FactProposer | null }
type Words = { text: string; today: string; mayAsk: boolean; signal: AbortSignal }

/** Reads facts from words: by the built-in reading, and by the chat model where there is one and it may be asked. */
export function createWordsReader({ readFacts, propose }: Deps) {
  const kept = new Map<string, ReadFact[]>()

  return async (service: ServiceDocument, { text, today, mayAsk, signal }: Words): Promise<ReadFact[]> => {
    const builtIn = readFacts(service, text, today)
    if (!propose || text.trim() === '') return builtIn
    const key = `${service.id} ${today} ${text}`
    const proposed = kept.get(key) ?? (mayAsk ? await propose(service, { text, today }, signal) : null)
    if (!proposed) return builtIn
    kept.delete(key)
    kept.set(key, proposed)
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '')
    return merge(builtIn, proposed)
  }
}

/** What one of them read stands; what they read differently stays open. */
export function merge(builtIn: ReadFact[], proposed: ReadFact[]): ReadFact[] {
  const differs = (some: ReadFact, others: ReadFact[]) =>
    others.some(({ fact, value }) => fact === some.fact && value !== some.value)
  const agreed = builtIn.filter((one) => !differs(one, proposed))
  const added = proposed.filter(
    (one, i) =>
      !builtIn.some(({ fact }) => fact === one.fact) &&
      !differs(one, proposed) &&
      proposed.findIndex(({ fact }) => fact === one.fact) === i,
  )
  return [...agreed, ...added]
}
