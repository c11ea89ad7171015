import { bearsOut, type Claim, claimsIn, isTerm, plainForm } from '../claims/index.ts'
import { promiseIn } from './promise.ts'

/** A numbered source of an answer. Without `serviceId` it is a passage of a policy document that somebody handed in. */
export type Source = { text: string; serviceId?: string | undefined }

/** Figures that any answer may use without a source: the public numbers for help. */
const PUBLIC = new Set([110, 119, 120, 12345])
const MARKER = /\[(\d+)\](?!\d*号)/g
/** A sentence with the markers behind its full stop. */
const SENTENCE = /[^。！？；!?;\n]*[。！？；!?;\n]?(?:\s*\[\d+\](?!\d*号))*/g
/** The person's own situation is said back (您说的3张, 不是500元), not what the office asks or gives. */
const SAID_BACK = /(?:您|你)[^，。；交缴付收拿取领办要需]{0,10}$|(?:不是|并非|而非)[^，。；]{0,6}$/
/** What the question may give to the answer in any sentence: counts of things and people, and ages. */
const COUNTED_BY_PERSON = new Set(['份', '张', '人', '岁', '次', '个', '本', '套', '件', '户', '辆', ''])
const SAYS_CONFLICT = /不一致|不相同|不一样|有出入|冲突|矛盾/

export type Verdict =
  | { ok: true; text: string }
  | { ok: false; reason: 'figure' | 'promise' | 'conflict' | 'unsourced' | 'empty'; what: string }

/**
 * Checks a generated answer against the numbered evidence it was given: unknown markers are dropped; a figure with its unit, a
 * date, article, address or promise that its sources do not hold makes the whole answer unusable, as does an answer that uses
 * no source. A sentence may draw on the services it cites; on a policy passage only where it carries that passage's marker.
 * `own`: what the services asked about say of their fee and time themselves; a policy passage may not say otherwise unless the
 * answer names both and the conflict.
 */
export function verifyText(text: string, sources: Source[], question: string, own: string[] = []): Verdict {
  const kept = text
    .replace(MARKER, (marker, number: string) =>
      Number(number) >= 1 && Number(number) <= sources.length ? marker : '',
    )
    .trim()
  if (kept === '') return { ok: false, reason: 'empty', what: '' }
  const known = sources.map((source) => ({ ...source, claims: claimsIn(source.text) }))
  const asked = claimsIn(question)
  const catalogue = [
    ...known.filter(({ serviceId }) => serviceId).flatMap(({ claims }) => claims),
    ...own.flatMap(claimsIn),
  ]

  for (const sentence of kept.match(SENTENCE) ?? []) {
    const cited = [...sentence.matchAll(MARKER)].flatMap(([, number]) => known[Number(number) - 1] ?? [])
    const usable = known.filter(
      (source) => cited.includes(source) || (source.serviceId && citesService(cited, source.serviceId)),
    )
    const words = sentence.replace(MARKER, '')
    const claims = claimsIn(words).filter(({ soft }) => !soft)
    const held = (claim: Claim, by: Claim[]) => by.some((one) => bearsOut(one, claim))
    for (const claim of claims) {
      if (isPublic(claim)) continue
      const sourced = held(
        claim,
        usable.flatMap((source) => source.claims),
      )
      if (!sourced && !(held(claim, asked) && isSaidBack(claim, words)))
        return { ok: false, reason: 'figure', what: claim.shown }
      const said = sourced && !held(claim, catalogue) && catalogue.some((one) => sameMatter(one, claim))
      if (said && !namesBoth(kept, claim, catalogue)) return { ok: false, reason: 'conflict', what: claim.shown }
    }
    const promise = promiseIn(words)
    if (promise && !usable.some((source) => source.text.includes(promise)))
      return { ok: false, reason: 'promise', what: promise }
  }
  if (!kept.match(MARKER)) return { ok: false, reason: 'unsourced', what: '' }
  return { ok: true, text: kept }
}

/** A sentence without a marker, or with one of the service, may use what the service says. */
const citesService = (cited: Source[], serviceId: string): boolean =>
  cited.length === 0 || cited.some((source) => source.serviceId === serviceId)

const isPublic = (claim: Claim): boolean => claim.kind === 'quantity' && claim.unit === '' && PUBLIC.has(claim.value)

const isSaidBack = (claim: Claim, sentence: string): boolean =>
  (claim.kind === 'quantity' && COUNTED_BY_PERSON.has(claim.unit)) ||
  SAID_BACK.test(plainForm(sentence).slice(0, claim.at))

/** Money against money, a term against a term: figures that can be said of the same thing. */
const sameMatter = (one: Claim, other: Claim): boolean =>
  one.kind === 'quantity' &&
  other.kind === 'quantity' &&
  (one.unit === other.unit ? one.unit === '元' || isTerm(one.unit) : isTerm(one.unit) && isTerm(other.unit))

/** The answer says the catalogue's figure too, and that the two differ. */
const namesBoth = (text: string, claim: Claim, catalogue: Claim[]): boolean =>
  SAYS_CONFLICT.test(text) &&
  claimsIn(text.replace(MARKER, '')).some(
    (said) => sameMatter(said, claim) && catalogue.some((one) => bearsOut(one, said)),
  )
