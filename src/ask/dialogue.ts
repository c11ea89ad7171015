import type { Catalogue } from '../catalogue/index.ts'
import { normalizeText, stripPunctuation } from '../retrieval/index.ts'
import type { AskContext, Choice } from './context.ts'

const CONNECTORS = /[。？！?!；;\n]+|(?:另外|还有(?!效)|顺便|顺带|再(?:问|请问)|以及|同时(?:还)?想)/

const tight = (text: string): string => stripPunctuation(text).replaceAll(' ', '')

/** What a question says beside the sides it asks (要多少钱, 网上能办吗) and the words that join it to what was said. */
export function ownWords({ text, deps }: Pick<AskContext, 'text' | 'deps'>): string {
  const { facets, followUp } = deps.catalogue.dialogue.facets
  let rest = tight(text)
  for (const patterns of Object.values(facets))
    for (const pattern of patterns ?? []) rest = rest.replace(new RegExp(pattern, 'gu'), '')
  for (const word of [...followUp].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(word, '')
  return rest
}

/** Whether a question says nothing of its own beyond the side it asks (要多少钱？多久？网上能办吗？). */
export const isFollowUp = (context: Pick<AskContext, 'text' | 'deps'>): boolean => ownWords(context).length <= 1

/** Sentences or joined requests of a message, each long enough to say something. */
export const splitParts = (question: string): string[] =>
  question
    .split(CONNECTORS)
    .map((part) => part.trim())
    .filter((part) => tight(part).length >= 3)

const CLAUSE_END = /[，,。？！?!；;、\n]+/

/** The clauses of a question that say something by themselves, in normalised words; none where it is one clause. */
export function clausesOf({ question, deps }: Pick<AskContext, 'question' | 'deps'>): string[] {
  const clauses = question.split(CLAUSE_END).filter((clause) => tight(clause).length >= 3)
  return clauses.length < 2 ? [] : clauses.map((clause) => deps.reader.understand(clause).normalized)
}

const ORDINALS = [
  /第?(一|1)(个|种|项|条)?$|^(1|一|前(一个|者)|上面那个)$/,
  /第?(二|2|两)(个|种|项|条)?$|^(2|二|后者)$/,
  /第?(三|3)(个|种|项|条)?$|^(3|三)$/,
  /第?(四|4)(个|种|项|条)?$|^(4|四)$/,
  /第?(五|5)(个|种|项|条)?$|^(5|五)$/,
]
const LAST = /最后(一个|那个)?$/

/** The services of the option that a reply chooses: by its words, its place, or its service's name; null = none. */
export function pickOption(options: Choice[], text: string, catalogue: Catalogue): string[] | null {
  const reply = tight(text)
  if (reply.length <= 8) {
    const place = LAST.test(reply) ? options.length - 1 : ORDINALS.findIndex((pattern) => pattern.test(reply))
    const byPlace = options[place]
    if (byPlace) return byPlace.services
  }
  const named = options.filter(({ label, services, words: ways = [] }) => {
    if (ways.some((way) => reply.includes(way))) return true
    const words = [label, ...services.map((id) => catalogue.services.get(id)?.name ?? '')]
      .map((word) => tight(normalizeText(word)))
      .filter(Boolean)
    return words.some((word) => reply.includes(word) || (reply.length >= 2 && word.includes(reply)))
  })
  if (named.length >= 1)
    return [...new Set(named.flatMap(({ services }) => services))].slice(0, named.length === 1 ? undefined : 4)
  const shared = options.map(
    ({ label }) => [...tight(normalizeText(label))].filter((char) => reply.includes(char)).length,
  )
  const best = Math.max(...shared)
  const winners = options.filter((_, i) => shared[i] === best)
  return best >= 1 && winners.length === 1 && reply.length <= 10 ? (winners[0]?.services ?? null) : null
}
