import type { Facet, ServiceDocument } from '../contract/index.ts'
import type { AskContext } from './context.ts'
import { ownWords } from './dialogue.ts'
import type { Wanted } from './several.ts'
import type { Turn } from './turn.ts'

/** What is answered, and which of it is spoken of next. */
type Beside = { wanted: Wanted[]; focus: string }

const MAX_OTHERS = 3
const MAX_BEFORE = 2
/** What a condition itself points to where it is not met comes before what is merely related. */
const POINTED_TO = 0.4
/** A question for the first step that says more than this names its matters itself. */
const LITTLE = 6

/** What lies beside the matter in focus: other ways where it fails (还有别的吗), what must be done before it (先办什么). */
export async function besideFocus(context: AskContext, focus: ServiceDocument, turn: Turn): Promise<Beside | null> {
  const names = context.deps.mentions(turn.meant.replaceAll(' ', '')).some(({ id }) => id !== focus.id)
  if (names) return null
  if (turn.alternatives) return others(context, focus)
  return turn.first && ownWords(context).length <= LITTLE ? before(context, focus) : null
}

/** The services that the conditions point to for those who do not meet them. */
const pointedTo = ({ id, conditions }: ServiceDocument): string[] => [
  ...new Set(conditions.flatMap(({ otherwise }) => otherwise?.service ?? []).filter((one) => one !== id)),
]

/** Other services for the same need: pointed to or related, in the order in which the conversation fits them. */
async function others({ deps, state, text }: AskContext, focus: ServiceDocument): Promise<Beside | null> {
  const pointed = new Set(pointedTo(focus))
  const { ranked } = await deps.index.find(deps.reader.understand([...state.said, text].join(' ')))
  const best = ranked[0]?.fused || 1
  const worth = (id: string) =>
    (ranked.find((entry) => entry.id === id)?.fused ?? 0) / best + (pointed.has(id) ? POINTED_TO : 0)
  const ids = [...new Set([...pointed, ...focus.related])].sort((a, b) => worth(b) - worth(a)).slice(0, MAX_OTHERS)
  const facets: Facet[] = state.facets.includes('conditions') ? ['conditions'] : ['overview']
  return ids[0] ? { wanted: ids.map((id) => ({ id, facets })), focus: ids[0] } : null
}

/** First what has to be there before the matter in focus, then how it is done itself. */
function before({ deps }: AskContext, focus: ServiceDocument): Beside {
  const earlier = pointedTo(focus).filter((id) => deps.catalogue.services.get(id)?.theme === focus.theme)
  return { wanted: [...earlier.slice(0, MAX_BEFORE), focus.id].map((id) => ({ id, facets: ['how'] })), focus: focus.id }
}
