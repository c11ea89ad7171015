import type { ServiceDocument, Stale } from '../../contract/index.ts'
import { bare } from '../lint/document.ts'
import { termsIn } from '../lint/terms.ts'
import { changedElements } from './changed-elements.ts'

/** What is kept elsewhere about one service; each names the elements it stands on (`fee`, `materials.plan`, `facts.age`). */
export type Holdings = {
  answers?: Kept[]
  drafts?: Kept[]
  /** Running cases; one that was accepted goes on under the version it was accepted by, and is looked at. */
  cases?: Kept[]
  forms?: Kept[]
  /** The lists of other districts for the same matter. */
  districts?: ServiceDocument[]
}
type Kept = { id: string; elements: string[] }

const KINDS = [
  ['answers', 'answer'],
  ['drafts', 'draft'],
  ['cases', 'case'],
  ['forms', 'form'],
] as const

/** What is stale once `after` stands for `before`: whatever stands on a changed element, and figures that were told before. */
export function staleAfter(before: ServiceDocument, after: ServiceDocument, holdings: Holdings): Stale[] {
  const changed = changedElements(before, after)
  if (changed.length === 0) return []
  const kept = KINDS.flatMap(([key, kind]) =>
    (holdings[key] ?? []).flatMap(({ id, elements }): Stale[] => {
      const touched = changed.filter((path) => elements.some((element) => isWithin(path, element)))
      return touched.length > 0 ? [{ kind, id, elements: touched }] : []
    }),
  )
  const districts = (holdings.districts ?? []).flatMap((own) => staleDistrict(own, before, after, changed))
  return [...kept, ...staleFaqs(before, after), ...districts]
}

/** `materials` holds `materials.plan`, and the other way round. */
export const isWithin = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`)

const FIGURES = ['time', 'fee', 'visits'] as const
const MONEY = /\d+(?:\.\d+)?(?=\s*万?元)/g

/** FAQs that still tell a figure that an element no longer holds. */
function staleFaqs(before: ServiceDocument, after: ServiceDocument): Stale[] {
  const gone = FIGURES.flatMap((element) => {
    const now = new Set(figuresIn(after, element))
    return figuresIn(before, element)
      .filter((figure) => !now.has(figure))
      .map((figure) => ({ element, figure }))
  })
  return after.faqs.flatMap(({ a }, i): Stale[] => {
    const told = new Set(figuresOf(a))
    const elements = [...new Set(gone.filter(({ figure }) => told.has(figure)).map(({ element }) => element))]
    return elements.length > 0 ? [{ kind: 'faq', id: `faqs.${i}`, elements }] : []
  })
}

function figuresIn(service: ServiceDocument, element: (typeof FIGURES)[number]): string[] {
  const { list } = service
  const listed = { time: [list.statutory, list.promised], fee: [list.fee], visits: [] }[element]
  const terms = [list.statutory, list.promised].flatMap((term) => (term?.days ? [`${term.days}日`] : []))
  return [...figuresOf(JSON.stringify([service[element], listed])), ...(element === 'time' ? terms : [])]
}

const figuresOf = (text: string): string[] => [
  ...termsIn(text).map(({ days }) => `${days}日`),
  ...[...text.matchAll(MONEY)].map(([figure]) => `${Number(figure)}元`),
]

/** A district's list that still holds what was changed: a paper or condition taken away, one added and missing, the old term. */
function staleDistrict(
  own: ServiceDocument,
  before: ServiceDocument,
  after: ServiceDocument,
  changed: string[],
): Stale[] {
  const names = ({ materials, conditions }: ServiceDocument) =>
    new Map<string, string>([
      ...materials.map(({ id, name }) => [`materials.${id}`, bare(name)] as const),
      ...conditions.map(({ id, text }) => [`conditions.${id}`, bare(text)] as const),
    ])
  const held = new Set(names(own).values())
  const [old, now] = [names(before), names(after)]
  const elements = changed.filter((path) => {
    const was = old.get(path)
    const is = now.get(path)
    if (was !== undefined || is !== undefined)
      return was !== is && ((was !== undefined && held.has(was)) || (is !== undefined && !held.has(is)))
    if (path === 'time') return (own.list.promised?.days ?? 0) > (after.list.promised?.days ?? Number.POSITIVE_INFINITY)
    return path === 'result' && bare(own.list.result.name) !== bare(after.list.result.name)
  })
  return elements.length > 0 ? [{ kind: 'district', id: own.id, elements }] : []
}
