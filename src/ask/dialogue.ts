import type { Catalogue } from '../catalogue/index.ts'
import { normalizeText, stripPunctuation } from '../retrieval/index.ts'
import type { AskContext, Choice } from './context.ts'

/** Words that join what belongs to the matter before (那要带什么？她呢？) or put it right (不对，我是说补领). */
const LEANING =
  /^(那|那么|它|这个|这|该|还有|另外|然后|如果|要是|假如|不对|不是|我是说|我说的是|我指的是|应该是|换成|改成|搞错|错了|他|她|而且|顺便|上面|刚才|还|也)|呢$|(它|这个|那个|上面|刚才)(的|要|能|可以)/
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

export const leansOnFocus = ({ text }: AskContext): boolean => LEANING.test(tight(text))

/** Sentences or joined requests of a message, each long enough to say something. */
export const splitParts = (question: string): string[] =>
  question
    .split(CONNECTORS)
    .map((part) => part.trim())
    .filter((part) => tight(part).length >= 3)

const RECALLS = /刚才|刚刚(说|问)|前面(说|问|那)|回到|再问回|之前(说|问|那)|上一个|头一个/

/** Whether a question goes back to something spoken of before. */
export const recallsEarlier = (text: string): boolean => RECALLS.test(text)

const CORRECTION =
  /^(?:说错了?|讲错了?|搞错了?|弄错了?|打错了?|不对|错了|哦不|噢不)+(?:我)?(?:是说|说的是|想问的是|问的是|要的是)?(.*)$|^(?:我)?(?:说的|问的|要的)?不是.{1,10}?(?:而是|是)(.{2,})$|^我(?:是说|说的是|指的是|想问的是)(.{2,})$/

const MISTAKEN = /(说|讲|搞|弄|打|写)错/
const RATHER = /不是.{1,10}?(?:，|,)?(?:(?:说|讲|搞|弄)错了?)?(?:，|,)?(?:而是|应该是|是)(.{2,})$/

/** What a correction puts in place of what was said before (说错了，不是公司，是个体户 → 个体户); null where a question corrects nothing. */
export function correctionOf(text: string): string | null {
  const plain = tight(text)
  const rather = RATHER.exec(plain)?.[1]
  if (rather) return rather
  const match = CORRECTION.exec(plain)
  const words = match && (match[1] ?? match[2] ?? match[3] ?? '')
  return words || (MISTAKEN.test(plain) ? plain.replace(/^.*?(说|讲|搞|弄|打|写)错了?/, '') || null : null)
}

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
