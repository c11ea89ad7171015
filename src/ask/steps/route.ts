import type { AmbiguousTerm, Facet } from '../../contract/index.ts'
import type { OpenTerm } from '../../retrieval/index.ts'
import { besideFocus } from '../beside.ts'
import { type AskContext, type Choice, type Ending, plainEnding, type Target } from '../context.ts'
import { type Decision, decide } from '../decide.ts'
import { type Pending, type Reply, readReply } from '../reply.ts'
import { findPair, findSeveral, type Wanted } from '../several.ts'
import { matterOf } from '../stay.ts'
import { readTurn, type Turn } from '../turn.ts'

/** A reply of so few characters only chooses; it asks nothing of its own. */
const ONLY_CHOICE = 6
/** Short words that fit several services almost equally well (办身份证) leave open which is meant. */
const NEAR = 0.94
const SHORT = 5
const MAX_NEAR = 3
/** What a story that asks nothing is taken to mean is half a guess. */
const TOLD = 0.5
/** So many characters that ask nothing definite are a story; what ranks so near the best in it may be meant as well. */
const STORY = 10
const TOLD_NEAR = 0.7
const ASKED_NEAR = 0.9
const MAX_TOLD = 2

/** Finds which service(s) the question is about; asks back where the words leave it open. */
export async function route(context: AskContext): Promise<Ending | null> {
  const { state, facets, deps } = context
  const focus = state.focus ?? context.serviceHint
  const reply = state.pending && (await readReply(context, state.pending))
  if (state.pending && reply) return takeReply(context, state.pending, reply)
  if (facets.includes('difference')) {
    const pair = await findPair(context, focus)
    if (pair) {
      if (focus && pair.includes(focus)) context.next = { focus }
      return aim(
        context,
        pair.map((id) => ({ id, facets: ['difference'] })),
        { firm: state.firm },
      )
    }
  }
  const several = await findSeveral(context, focus)
  if (several) return aim(context, several, { firm: 1 })
  const service = focus && deps.catalogue.services.get(focus)
  const turn = readTurn(context)
  const beside = service && (await besideFocus(context, service, turn))
  if (beside) {
    context.next = { focus: beside.focus }
    return aim(context, beside.wanted, { firm: state.firm })
  }
  const alone = await decide(deps, turn.meant)
  const kept = service && (await matterOf(context, { focus: service, turn, alone }))
  if (!kept) return settle(context, alone)
  return goOn(context, kept, { focus, turn })
}

/** Answers what was asked before the question was put back, for what the reply chose. */
function takeReply(context: AskContext, pending: Pending, reply: Reply): Ending | null {
  const { facets, text, deps } = context
  const asksItself = text.replaceAll(' ', '').length > ONLY_CHOICE || pending.facets.length === 0
  const asked = facets.length > 0 && asksItself ? facets : pending.facets
  if (reply.kind === 'none') {
    const ask = deps.say('noneOf')
    return plainEnding(context, { outcome: 'clarify', answer: ask, clarify: { question: ask, options: [] } })
  }
  const explains = reply.kind === 'unsure'
  context.facets = explains ? pending.facets : asked
  if (explains) context.next = { pending, focus: context.state.focus }
  else if (reply.ids.length > 1)
    return askBack(context, { ask: deps.say('near'), options: reply.ids.map((id) => choiceOf(context, id)) })
  return aim(
    context,
    reply.ids.map((id) => ({ id, facets: context.facets })),
    { firm: explains ? 0 : 1 },
  )
}

/** Goes on with the matter of before, or over to another: what leans on the question before asks the same side of it. */
function goOn(context: AskContext, { id, chance }: { id: string; chance: number }, { focus, turn }: Going): null {
  const { state, facets } = context
  if (id === focus) return aim(context, [{ id, facets }], { before: state.facets, firm: Math.max(state.firm, chance) })
  const same = facets.length === 0 && (turn.leans || turn.corrects)
  if (same) context.facets = state.facets
  return aim(context, [{ id, facets: context.facets }], { firm: chance })
}
type Going = { focus: string | null; turn: Turn }

function settle(context: AskContext, decision: Decision): Ending | null {
  const { facets, deps } = context
  if (decision.kind === 'open') return askBack(context, withWords(decision.open, deps.catalogue.vocabulary.ambiguous))
  if (decision.kind === 'none') {
    context.elsewhere = decision.elsewhere
    return null
  }
  const near = nearCandidates(decision, context)
  if (near) return askBack(context, { ask: deps.say('near'), options: near.map((id) => choiceOf(context, id)) })
  const { asks } = readTurn(context)
  const told = facets.length === 0 ? toldBeside(decision, context, asks) : []
  return aim(
    context,
    [{ id: decision.id, facets }, ...told.map((id) => ({ id, facets: ['overview'] as Facet[], brief: true }))],
    { firm: decision.confidence * (asks ? 1 : TOLD), focus: decision.id },
  )
}

/** The matters that a story fits almost as well as the first; none where one leads. */
function toldBeside(
  { id, ranked }: Extract<Decision, { kind: 'service' }>,
  { text }: AskContext,
  asks: boolean,
): string[] {
  if (text.replaceAll(' ', '').length < STORY) return []
  const least = (asks ? ASKED_NEAR : TOLD_NEAR) * (ranked[0]?.fused ?? 0)
  return ranked
    .filter((entry) => entry.id !== id && entry.fused >= least)
    .map((entry) => entry.id)
    .slice(0, MAX_TOLD)
}

/** The options of an open term with the words by which people choose them. */
function withWords({ ask, term, options }: OpenTerm, ambiguous: AmbiguousTerm[]): { ask: string; options: Choice[] } {
  const known = ambiguous.find((entry) => entry.term === term)?.options ?? []
  return {
    ask,
    options: options.map((option) => ({
      ...option,
      words: known.find(({ label }) => label === option.label)?.words ?? [],
    })),
  }
}

function nearCandidates(
  { ranked }: Extract<Decision, { kind: 'service' }>,
  { facets, text }: AskContext,
): string[] | null {
  if (facets.length > 0 || text.replaceAll(' ', '').length > SHORT) return null
  const best = ranked[0]?.fused ?? 0
  const near = ranked.filter(({ fused }) => fused >= NEAR * best).slice(0, MAX_NEAR)
  return near.length >= 2 ? near.map(({ id }) => id) : null
}

/** `before`: the sides asked of the same matter just before, for a remark that asks none of its own. */
function aim(
  context: AskContext,
  wanted: Wanted[],
  { before = [], firm, focus }: { before?: Facet[]; firm: number; focus?: string },
): null {
  context.firm = firm
  if (focus) context.next = { focus }
  context.targets = wanted.flatMap(({ id, facets, brief = false }): Target[] => {
    const service = context.deps.catalogue.services.get(id)
    return service ? [{ service, facets, before, brief, text: context.text }] : []
  })
  return null
}

function askBack(context: AskContext, { ask, options }: { ask: string; options: Choice[] }): Ending {
  const offered = options.filter(({ services }) => services.length > 0)
  const facets: Facet[] = context.facets
  return plainEnding(context, {
    outcome: 'clarify',
    answer: context.deps.say('clarify', { ask, options: offered.map(({ label }) => label).join('、') }),
    clarify: { question: ask, options: offered.map(({ label }) => ({ label, value: label })) },
    services: offered.flatMap(({ services }) => services.map((id) => ({ id, name: nameOf(context, id) }))),
    facets,
    state: {
      ...context.state,
      said: [...context.state.said, context.text],
      pending: { facets, question: context.question, options: offered },
    },
  })
}

const choiceOf = (context: AskContext, id: string): Choice => ({ label: nameOf(context, id), services: [id] })
const nameOf = ({ deps }: AskContext, id: string): string => deps.catalogue.services.get(id)?.name ?? id
