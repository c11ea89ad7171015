import type { ServiceDocument } from '../contract/index.ts'
import { candidatesOf } from './candidates.ts'
import type { AskContext } from './context.ts'
import { contrastOf } from './contrast.ts'
import type { Decision } from './decide.ts'
import { ownWords } from './dialogue.ts'
import { weigh } from './matter.ts'
import type { Turn } from './turn.ts'

type Matter = { id: string; chance: number }
type Given = { focus: ServiceDocument; turn: Turn; alone: Decision }

/**
 * Which matter a further turn is about, and how sure that is: the one in focus, a sibling of it, one spoken of before, or another.
 * Null where it must be settled as if nothing had been said: nothing of ours, or an open term that leads away.
 */
export async function matterOf(context: AskContext, given: Given): Promise<Matter | null> {
  const { focus, turn, alone } = given
  if (isOfLife(context, alone) || liesElsewhere(context, given) || asksAnew(given)) return null
  const [first] = weigh(await candidatesOf(context, given))
  if (!first) return null
  return leadsAway(alone, focus, first.id) && !turn.leans && !turn.corrects && turn.asks ? null : first
}

const isOfLife = ({ facets }: AskContext, alone: Decision): boolean =>
  alone.kind === 'none' && alone.elsewhere?.kind === 'life' && facets.length === 0

/** A matter outside the catalogue that a turn of its own names leaves a focus that never speaks of such a thing. */
function liesElsewhere({ deps }: AskContext, { focus, turn, alone }: Given): boolean {
  if (alone.kind !== 'none' || !alone.elsewhere || turn.corrects || turn.verdict) return false
  const own = ownWords({ text: turn.meant, deps })
  const plainlyElse = alone.elsewhere.kind === 'life' && !turn.leans && !turn.tests
  if (own.length < NAMES_ITSELF || (!turn.turnsAway && !plainlyElse)) return false
  return contrastOf(deps, focus, { meant: turn.meant, own }).spoken < SELDOM
}
/** So few characters of its own name no matter. */
const NAMES_ITSELF = 3
/** The share of a turn's pairs of characters up to which the focus does not speak of it. */
const SELDOM = 0.2

/** 再问一个，护照在哪办: an open term that the turn itself announces as another matter is asked back. */
const asksAnew = ({ focus, turn, alone }: Given): boolean =>
  turn.turnsAway &&
  !turn.recalls &&
  alone.kind === 'open' &&
  alone.open.options.every(({ services }) => ![focus.id, ...focus.related].some((id) => services.includes(id)))

/** Whether an open term leaves a matter open that is neither in focus nor a sibling. */
function leadsAway(alone: Decision, { id, related }: ServiceDocument, chosen: string): boolean {
  if (alone.kind !== 'open' || chosen === id || related.includes(chosen)) return false
  return alone.open.options.some(({ services }) => services.includes(chosen))
}
