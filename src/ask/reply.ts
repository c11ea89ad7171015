import { stripPunctuation } from '../retrieval/index.ts'
import type { AskContext, DialogueState } from './context.ts'
import { decide, fitOf } from './decide.ts'
import { pickOption } from './dialogue.ts'

export type Pending = NonNullable<DialogueState['pending']>
/** What a reply says to the question put back: services chosen, or all of them to be explained, or none of them meant. */
export type Reply = { kind: 'chosen' | 'unsure'; ids: string[] } | { kind: 'none' }

const MAX_EXPLAINED = 3
/** By so much the best option must lead where only the sense of the reply tells. */
const LEAD = 0.2
/** Confidence from which a reply that fits no option is a matter of its own. */
const OWN_MATTER = 0.75

/** Reads the reply to a question put back; null where it is no reply but a question of its own. */
export async function readReply(context: AskContext, pending: Pending): Promise<Reply | null> {
  const { deps, text } = context
  const { unsure, noneOf } = deps.catalogue.dialogue.turns
  const plain = stripPunctuation(text).replaceAll(' ', '')
  const all = [...new Set(pending.options.flatMap(({ services }) => services))]
  if (noneOf.some((pattern) => pattern.test(plain))) return { kind: 'none' }
  if (unsure.some((pattern) => pattern.test(plain))) return { kind: 'unsure', ids: all.slice(0, MAX_EXPLAINED) }
  const picked = pickOption(pending.options, text, deps.catalogue)
  const ids = picked ?? all
  if (picked?.length === 1) return { kind: 'chosen', ids }
  const meant = await bySense(context, pending, ids)
  if (meant) return { kind: 'chosen', ids: [meant] }
  return picked ? { kind: 'chosen', ids: picked } : null
}

/** The option that the reply, by itself and with the question before, fits clearly better than the others. */
async function bySense({ deps, text }: AskContext, { question }: Pending, ids: string[]): Promise<string | null> {
  const alone = await decide(deps, text)
  const top = alone.ranked[0]
  if (alone.kind === 'service' && alone.confidence >= OWN_MATTER && !ids.includes(alone.id)) return null
  const joined = await decide(deps, `${deps.reader.understand(question).normalized} ${text}`)
  const share = (ranked: typeof alone.ranked, id: string) =>
    (ranked.find((entry) => entry.id === id)?.fused ?? 0) / (ranked[0]?.fused || 1)
  const worth = ids
    .map((id) => ({
      id,
      worth: share(alone.ranked, id) + share(joined.ranked, id) + fitOf(deps, deps.catalogue.services.get(id), text),
    }))
    .sort((a, b) => b.worth - a.worth)
  const [first, second] = worth
  if (!first || !top || share(alone.ranked, first.id) === 0) return null
  return first.worth >= (second?.worth ?? 0) + LEAD ? first.id : null
}
