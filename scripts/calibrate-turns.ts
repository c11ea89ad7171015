/**
 * Finds the weights by which a further turn of a conversation is given its matter, on the tuning half, and writes
 * `src/ask/matter.json`: conditional logit over the candidates of each turn. Every turn is looked at twice, after the answer
 * that was right and after the one that was given, so that a wrong beginning is left again. `--folds` prints how often unseen
 * dialogues are given their matter, one fifth left out at a time, and writes nothing.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readCases } from '../evals/cases.ts'
import { buildKnowledge, loadConfig } from '../src/app/index.ts'
import { besideFocus } from '../src/ask/beside.ts'
import { type Candidate, candidatesOf, FEATURES } from '../src/ask/candidates.ts'
import { type AskContext, type DialogueState, emptyState } from '../src/ask/context.ts'
import { decide } from '../src/ask/decide.ts'
import { type AskUseCaseDeps, ask, createAskDeps } from '../src/ask/index.ts'
import { type MatterWeights, weigh } from '../src/ask/matter.ts'
import { understand } from '../src/ask/steps/understand.ts'
import { readTurn } from '../src/ask/turn.ts'
import { createClock, createLogger } from '../src/shared/index.ts'
import { openStore } from '../src/store/index.ts'

const Turns = z.object({
  id: z.string(),
  turns: z.array(z.object({ q: z.string(), service: z.string().optional(), outcome: z.string() })),
})
type Example = { dialogue: number; q: string; candidates: Candidate[]; right: string }

const ROUNDS = 1500
const RATE = 1
const SHRINK = 0.001
const FOLDS = 5

const config = loadConfig({ TODAY: '2026-11-18', LOG_LEVEL: 'error', ...process.env })
const logger = createLogger('error')
const knowledge = await buildKnowledge({ config, logger })
const store = await openStore({ dataDir: 'memory://' })
const clock = createClock(config.app.today)
const deps = createAskDeps({ ...knowledge, config, logger, clock, store, chatModel: null })

const examples: Example[] = []
for (const [dialogue, { turns }] of (await readCases('ask/dialogues.tune.jsonl', Turns)).entries())
  examples.push(...(await examplesOf(turns, dialogue, deps)))
if (process.argv.includes('--folds')) printFolds()
else {
  const weights = fitted(examples)
  await writeFile(join(import.meta.dirname, '../src/ask/matter.json'), `${JSON.stringify(weights, null, 2)}\n`)
  console.log(examples.length, rightShare(examples, weights), weights)
}
await store.close()
process.exit(0)

async function examplesOf(turns: z.infer<typeof Turns>['turns'], dialogue: number, deps: AskUseCaseDeps) {
  const found: Example[] = []
  const signal = new AbortController().signal
  let conversationId: string | undefined
  let ideal = emptyState()
  for (const { q, service, outcome } of turns) {
    const given = conversationId ? await deps.repository.findOpen(conversationId, new Date(0)) : null
    if (service && outcome === 'answered')
      for (const state of given && given.focus !== ideal.focus ? [ideal, given] : [ideal]) {
        const candidates = await candidatesIn(state, q, deps)
        if (candidates?.some(({ id }) => id === service)) found.push({ dialogue, q, candidates, right: service })
      }
    const { response } = await ask({ question: q, ...(conversationId && { conversationId }) }, { signal, deps })
    conversationId = response.conversationId
    ideal = after(ideal, q, service, deps)
  }
  return found
}

async function candidatesIn(state: DialogueState, question: string, deps: AskUseCaseDeps) {
  const focus = state.focus && deps.catalogue.services.get(state.focus)
  if (!focus || state.pending) return null
  const text = deps.reader.understand(question).normalized
  // The steps read no more of a run than this.
  const context = { deps, question, text, state, facets: [] } as unknown as AskContext
  understand(context)
  if (context.facets.includes('difference')) return null
  const turn = readTurn(context)
  if (await besideFocus(context, focus, turn)) return null
  return candidatesOf(context, { focus, turn, alone: await decide(deps, turn.meant) })
}

/** The conversation as it stands after the right answer. */
function after(state: DialogueState, q: string, service: string | undefined, deps: AskUseCaseDeps): DialogueState {
  const text = deps.reader.understand(q).normalized
  if (!service) return { ...state, said: [...state.said, text] }
  const goesOn = state.focus === null || state.focus === service
  const past = [...new Set([...state.past, service])]
  return { ...state, focus: service, past, firm: 0.9, said: [...(goesOn ? state.said : []), text].slice(-6) }
}

/** Gradient ascent on the mean log chance of the right candidate, shrunk towards nought. */
function fitted(examples: Example[]): MatterWeights {
  const weights = Object.fromEntries(FEATURES.map((name) => [name, 0])) as MatterWeights
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Object.fromEntries(FEATURES.map((name) => [name, -SHRINK * weights[name]])) as MatterWeights
    for (const { candidates, right } of examples) {
      const chances = new Map(weigh(candidates, weights).map(({ id, chance }) => [id, chance]))
      for (const { id, features } of candidates)
        for (const name of FEATURES)
          slope[name] += (features[name] * (Number(id === right) - (chances.get(id) ?? 0))) / examples.length
    }
    for (const name of FEATURES) weights[name] += RATE * slope[name]
  }
  return Object.fromEntries(FEATURES.map((name) => [name, Math.round(weights[name] * 1000) / 1000])) as MatterWeights
}

function rightShare(examples: Example[], weights: MatterWeights): number {
  return (
    examples.filter(({ candidates, right }) => weigh(candidates, weights)[0]?.id === right).length / examples.length
  )
}

function printFolds(): void {
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const unseen = examples.filter(({ dialogue }) => dialogue % FOLDS === fold)
    const weights = fitted(examples.filter(({ dialogue }) => dialogue % FOLDS !== fold))
    right += rightShare(unseen, weights) * unseen.length
    for (const { q, candidates, right } of unseen) {
      const [first, second] = weigh(candidates, weights)
      if (first?.id !== right) console.log(`${q} | ${right} | ${first?.id} ${first?.chance.toFixed(2)} ${second?.id}`)
    }
  }
  console.log(`${FOLDS} folds: ${(right / examples.length).toFixed(4)} of ${examples.length}`)
}
