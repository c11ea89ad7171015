import type { ServiceDocument } from '../contract/index.ts'
import { candidatesOf } from './candidates.ts'
import type { AskContext } from './context.ts'
import type { Decision } from './decide.ts'
import { weigh } from './matter.ts'
import type { Turn } from './turn.ts'

type Matter = { id: string; chance: number }

/**
 * Which matter a further turn is about, and how sure that is: the one in focus, a sibling of it, one spoken of before, or another.
 * Null where it must be settled as if nothing had been said: nothing of ours, or an open term that leads away.
 */
export async function matterOf(
  context: AskContext,
  given: { focus: ServiceDocument; turn: Turn; alone: Decision },
): Promise<Matter | null> {
  const { focus, turn, alone } = given
  if (isOfLife(context, alone)) return null
  const [first] = weigh(await candidatesOf(context, given))
  if (!first) return null
  return leadsAway(alone, focus, first.id) && !turn.leans && !turn.corrects && turn.asks ? null : first
}

const isOfLife = ({ facets }: AskContext, alone: Decision): boolean =>
  alone.kind === 'none' && alone.elsewhere?.kind === 'life' && facets.length === 0

/** Whether an open term leaves a matter open that is neither in focus nor a sibling. */
function leadsAway(alone: Decision, { id, related }: ServiceDocument, chosen: string): boolean {
  if (alone.kind !== 'open' || chosen === id || related.includes(chosen)) return false
  return alone.open.options.some(({ services }) => services.includes(chosen))
}
