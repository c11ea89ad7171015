import type { ServiceDocument } from '../contract/index.ts'
import type { AskDeps } from './context.ts'

/** How a turn that names something stands to the matter in focus and to another service. */
export type Contrast = {
  /** The share of what is named, beside the focus, of which the focus's own papers, conditions and FAQs speak. */
  held: number
  /** A name of the service that the focus never speaks of. */
  foreign: (id: string) => boolean
  /** The share of the turn that a new name of the service takes up (那护照呢). */
  bare: (id: string) => number
  /** The share of the turn's pairs of characters that stand in the service's names but not in those of the focus. */
  apart: (service: ServiceDocument) => number
  /** The share of the turn's pairs that stand in the focus's own text. */
  spoken: number
}

const texts = new WeakMap<ServiceDocument, string>()

/** All that a service says of itself, for looking up what it speaks of. */
function textOf(service: ServiceDocument): string {
  const known = texts.get(service)
  if (known !== undefined) return known
  const { materials, conditions, faqs, steps } = service
  const text = [
    ...materials.map(({ name }) => name),
    ...conditions.flatMap((one) => [one.text, one.ifNot]),
    ...faqs.flatMap(({ q, asks = [], a }) => [q, ...asks, a]),
    ...steps.map(({ detail }) => detail),
  ].join(' ')
  texts.set(service, text)
  return text
}

const namesOf = ({ name, aliases }: ServiceDocument): string => [name, ...aliases].join(' ')
const pairsOf = (text: string): string[] => [...text].slice(1).map((char, i) => `${[...text][i]}${char}`)

/** Sets a turn against the matter in focus. `own`: the turn without the side it asks and without fillers. */
export function contrastOf(
  deps: AskDeps,
  focus: ServiceDocument,
  { meant, own }: { meant: string; own: string },
): Contrast {
  const mentions = deps.mentions(meant.replaceAll(' ', ''))
  const ofFocus = new Set(mentions.filter(({ id }) => id === focus.id).map(({ phrase }) => phrase))
  const others = mentions.filter(({ phrase }) => !ofFocus.has(phrase))
  const phrases = [...new Set(others.map(({ phrase }) => phrase))]
  const whole = textOf(focus)
  const held = phrases.filter((phrase) => whole.includes(phrase))
  const pairs = pairsOf(own)
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of)
  const ownNames = namesOf(focus)
  return {
    held: share(held.length, phrases.length),
    foreign: (id) => others.some((one) => one.id === id && !whole.includes(one.phrase)),
    bare: (id) =>
      Math.max(
        0,
        ...others.filter((one) => one.id === id).map(({ phrase }) => Math.min(1, share(phrase.length, own.length))),
      ),
    apart: (service) => {
      const names = namesOf(service)
      return share(pairs.filter((pair) => names.includes(pair) && !ownNames.includes(pair)).length, pairs.length)
    },
    spoken: share(pairs.filter((pair) => whole.includes(pair)).length, pairs.length),
  }
}
