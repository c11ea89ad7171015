import type { ServiceDocument } from '../contract/index.ts'
import { type Ranked, wordsOf } from '../retrieval/index.ts'
import type { AskContext, AskDeps } from './context.ts'
import { contrastOf } from './contrast.ts'
import { type Decision, fitOf } from './decide.ts'
import { isFollowUp, ownWords } from './dialogue.ts'
import type { Turn } from './turn.ts'

/** What speaks for a service as the matter of a turn; weighed in `matter.json`. */
export const FEATURES = [
  'focus',
  'focusOwn',
  'focusLeans',
  'focusRemark',
  'focusCorrects',
  'focusTurnsAway',
  'focusFirm',
  'focusFit',
  'sibling',
  'siblingCorrects',
  'siblingLeans',
  'past',
  'pastRecalls',
  'sure',
  'sureRemark',
  'rank',
  'family',
  'joined',
  'opened',
  'focusJoined',
  'focusNamed',
  'focusFits',
  'fit',
  'cover',
  'named',
  'namedNew',
  'called',
  'option',
  'optionTurnsAway',
  'optionLeans',
  'joinedCorrects',
  'openedCorrects',
  'sureOwn',
  'sureTurnsAway',
  'fitLead',
  'meaning',
  'focusBrief',
  'sureHigh',
  'outranks',
  'focusHolds',
  'focusTests',
  'focusSpeaks',
  'foreign',
  'bare',
  'bareTests',
  'namedTests',
  'apart',
  'meaningSibling',
  'pastUnsure',
] as const
export type Feature = (typeof FEATURES)[number]
export type Candidate = { id: string; features: Record<Feature, number> }

const MAX_ALONE = 5
const MAX_JOINED = 3
/** So many characters of its own make a question stand by itself. */
const LONG = 12
/** Confidence above which a question is as good as named. */
const HIGH = 0.85
/** A part that fits so much better than those of the matter in focus tells. */
const CLEARLY = 0.1

/** The services that a turn may be about, each with what speaks for it: its own words, the whole conversation, how it is put. */
export async function candidatesOf(
  context: AskContext,
  { focus, turn, alone }: { focus: ServiceDocument; turn: Turn; alone: Decision },
): Promise<Candidate[]> {
  const { deps, state } = context
  const joined = await rankedFor(deps, [...state.said, turn.meant].join(' '))
  const opened = await rankedFor(deps, [turn.meant, state.said[0] ?? ''].join(' '))
  const named = new Set(deps.mentions(turn.meant.replaceAll(' ', '')).map(({ id }) => id))
  const ids = new Set([
    focus.id,
    ...focus.related,
    ...state.past,
    ...named,
    ...alone.ranked.slice(0, MAX_ALONE).map(({ id }) => id),
    ...joined.slice(0, MAX_JOINED).map(({ id }) => id),
    ...opened.slice(0, MAX_JOINED).map(({ id }) => id),
    ...(alone.kind === 'open' ? alone.open.options.flatMap(({ services }) => services) : []),
  ])
  const places = { alone: relative(alone.ranked), joined: relative(joined), opened: relative(opened) }
  const family = Math.max(...[focus.id, ...focus.related].map((id) => places.alone(id)), Number.EPSILON)
  const words = ownWords({ text: turn.meant, deps })
  const own = Math.min(1, words.length / LONG)
  const contrast = contrastOf(deps, focus, { meant: turn.meant, own: words })
  const brief = !turn.corrects && !turn.turnsAway && isFollowUp(context)
  const ownName = nameOf(focus)
  const options = new Set(alone.kind === 'open' ? alone.open.options.flatMap(({ services }) => services) : [])
  const ownFit = fitOf(deps, focus, turn.meant)
  const news = meaningsIn(turn.meant, deps).filter((group) => !group.some((word) => ownName.includes(word)))

  return [...ids].flatMap((id): Candidate[] => {
    const service = deps.catalogue.services.get(id)
    if (!service) return []
    const found = alone.ranked.find((entry) => entry.id === id)
    const isFocus = id === focus.id
    const isSibling = focus.related.includes(id)
    const fit = fitOf(deps, service, turn.meant)
    const sure = found?.confidence ?? 0
    const as = (value: boolean | number) => Number(value)
    const isNamed = named.has(id) && !named.has(focus.id)
    const shared = news.filter((group) => group.some((word) => nameOf(service).includes(word))).length
    return [
      {
        id,
        features: {
          focus: as(isFocus),
          focusOwn: as(isFocus && own),
          focusLeans: as(isFocus && turn.leans),
          focusRemark: as(isFocus && !turn.asks),
          focusCorrects: as(isFocus && turn.corrects),
          focusTurnsAway: as(isFocus && turn.turnsAway),
          focusFirm: as(isFocus && state.firm),
          focusFit: as(isFocus && fit),
          sibling: as(isSibling),
          siblingCorrects: as(isSibling && turn.corrects),
          siblingLeans: as(isSibling && turn.leans),
          past: as(!isFocus && state.past.includes(id)),
          pastRecalls: as(!isFocus && state.past.includes(id) && turn.recalls),
          sure,
          sureRemark: turn.asks ? 0 : sure,
          rank: places.alone(id),
          family: isFocus || isSibling ? places.alone(id) / family : 0,
          joined: isFocus ? 0 : places.joined(id),
          opened: isFocus ? 0 : places.opened(id),
          focusJoined: isFocus ? places.joined(id) : 0,
          focusNamed: as(isFocus && named.has(id)),
          focusFits: isFocus ? places.alone(id) : 0,
          fit,
          cover: found?.coverage ?? 0,
          named: named.has(id) ? 1 / named.size : 0,
          namedNew: as(isNamed),
          option: as(options.has(id)),
          optionLeans: as(options.has(id) && turn.leans),
          optionTurnsAway: as(options.has(id) && turn.turnsAway),
          joinedCorrects: turn.corrects ? places.joined(id) : 0,
          openedCorrects: turn.corrects ? places.opened(id) : 0,
          sureOwn: sure * own,
          sureTurnsAway: turn.turnsAway ? sure : 0,
          focusBrief: as(isFocus && brief),
          sureHigh: Math.max(0, sure - HIGH) / (1 - HIGH),
          outranks: isFocus ? 0 : Math.max(0, 1 - places.alone(focus.id) / (places.alone(id) || 1)) * places.alone(id),
          fitLead: Math.max(0, fit - ownFit - CLEARLY),
          meaning: shared,
          meaningSibling: isSibling ? shared : 0,
          focusHolds: isFocus ? contrast.held : 0,
          focusTests: as(isFocus && turn.tests),
          focusSpeaks: isFocus ? contrast.spoken : 0,
          foreign: as(!isFocus && contrast.foreign(id)),
          bare: isFocus ? 0 : contrast.bare(id),
          bareTests: isFocus || !turn.tests ? 0 : contrast.bare(id),
          namedTests: as(isNamed && turn.tests),
          apart: isFocus ? 0 : contrast.apart(service),
          pastUnsure: !isFocus && state.past.includes(id) ? 1 - state.firm : 0,
          called: found && !isFocus ? calledShare(found, ownName, deps) : 0,
        },
      },
    ]
  })
}

const nameOf = ({ name, aliases }: ServiceDocument): string => [name, ...aliases].join(' ')

/** Groups of synonyms of which a text holds a word. */
const meaningsIn = (text: string, { catalogue }: AskDeps): string[][] =>
  catalogue.vocabulary.synonyms.filter((group) => group.some((word) => text.includes(word)))

async function rankedFor(deps: AskDeps, text: string): Promise<Ranked[]> {
  const understood = deps.reader.understand(text)
  return understood.tokens.length === 0 ? [] : (await deps.index.find(understood)).ranked
}

/** The place of a service in a ranking as a share of the best score. */
function relative(ranked: Ranked[]): (id: string) => number {
  const best = ranked[0]?.fused || 1
  const places = new Map(ranked.map(({ id, fused }) => [id, fused / best]))
  return (id) => places.get(id) ?? 0
}

/** The share of the question's telling words that stand in this service's name but not in that of the matter in focus. */
function calledShare({ match }: Ranked, ownName: string, { index }: AskDeps): number {
  let called = 0
  let whole = 0
  for (const [word, fields] of Object.entries(wordsOf(match))) {
    if (word.length < 2 || word.startsWith('~')) continue
    const weight = index.text.rarity(word)
    whole += weight
    if (fields.some((field) => NAMES.has(field)) && !ownName.includes(word)) called += weight
  }
  return whole === 0 ? 0 : called / whole
}
const NAMES = new Set(['name', 'aliases'])
