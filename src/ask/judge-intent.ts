import type { IntentModel, RefusalKnowledge } from '../contract/index.ts'
import { type QueryReader, stripPunctuation } from '../retrieval/index.ts'
import { hiddenTexts } from './hidden-text.ts'
import { type Intents, type LanguageTools, readIntents, type Views, viewsOf } from './intents.ts'

/** One reading of a question (the whole, a sentence of it, what it hides) with what the classifier sees in it. */
export type Reading = { views: Views; intents: Intents | null }

const SMALLTALK = ['greeting', 'thanks', 'bye', 'identity'] as const
export type Smalltalk = (typeof SMALLTALK)[number]

/** Reads a question for the screen: first the whole, then each sentence, then texts it carries in disguise. */
export function readingsOf(
  question: string,
  { reader, model, tools }: { reader: QueryReader; model: IntentModel | null; tools: LanguageTools },
): Reading[] {
  const views = [question, ...hiddenTexts(question)].flatMap((text) => viewsOf(text, reader))
  return views.map((one) => ({ views: one, intents: model && readIntents(one, model, tools) }))
}

/** So few characters say too little to refuse an answer for (怎么弄). */
const SHORTEST_JUDGED = 7
/** A few words beside others (另外算伐) are urgent only where that is clear. */
const CLEAR = 0.5
const lengthOf = ({ views }: Reading): number => stripPunctuation(views[0]).replaceAll(' ', '').length

const hits = (patterns: RegExp[], { views }: Reading): boolean =>
  patterns.some((pattern) =>
    views.some((view) => pattern.test(view) || pattern.test(stripPunctuation(view).replaceAll(' ', ''))),
  )
const sum = (intents: Intents, names: readonly string[]): number =>
  names.reduce((total, name) => total + (intents[name] ?? 0), 0)
const best = <T extends string>(intents: Intents, names: readonly T[]): T | undefined =>
  [...names].sort((a, b) => (intents[b] ?? 0) - (intents[a] ?? 0))[0]

/** How sure the classifier must be by itself where another sense is near: a matter goes on (如果只是堆点料不挖呢), a right is asked. */
const SURE = 0.9

/**
 * The kind of refusal a question calls for, or null. Any reading that calls for one is enough. `inMatter`: the question plainly
 * goes on with a matter of ours; signs weigh as always, the classifier alone must be surer. `ofRights`: of what is asked of one's
 * own rights or told by a victim both must be surer.
 */
export function refusalOf(
  readings: Reading[],
  refusals: RefusalKnowledge,
  model: IntentModel | null,
  { inMatter = false, ofRights = [] }: { inMatter?: boolean; ofRights?: RegExp[] } = {},
) {
  const categories = refusals.map(({ category }) => category)
  for (const reading of readings) {
    const signed = refusals.find(({ signs = [], unless = [] }) => hits(signs, reading) && !hits(unless, reading))
    const certain = refusals.find(({ patterns, unless = [] }) => hits(patterns, reading) && !hits(unless, reading))
    if (certain) return certain
    if (!model || !reading.intents) {
      if (signed) return signed
      continue
    }
    if (!signed && lengthOf(reading) < SHORTEST_JUDGED) continue
    const { refusal, signedRefusal } = model.thresholds
    const harmless = hits(ofRights, reading)
    const alone = inMatter || harmless ? Math.max(refusal, SURE) : refusal
    if (sum(reading.intents, categories) < (signed ? (harmless ? refusal : signedRefusal) : alone)) continue
    const category = best(reading.intents, categories)
    return refusals.find((one) => one.category === category) ?? null
  }
  return null
}

/** The number to call first, or null; what is told of the past (`notNow`) must be clearly urgent. */
export function emergencyOf(
  readings: Reading[],
  numbers: string[],
  { model, notNow = [] }: { model: IntentModel; notNow?: RegExp[] },
): string | null {
  const [whole] = readings
  const isPast = whole !== undefined && hits(notNow, whole)
  const urgent = readings.find((reading, i) => {
    const isBrief = i > 0 && lengthOf(reading) < SHORTEST_JUDGED
    const needed = isPast ? SURE : isBrief ? CLEAR : model.thresholds.emergency
    return reading.intents && sum(reading.intents, numbers) >= needed
  })
  return (urgent?.intents && best(urgent.intents, numbers)) ?? null
}

/** Whether the question, in any of its sentences, wishes for a person. */
export const wantsPerson = (readings: Reading[], model: IntentModel): boolean =>
  readings.some(({ intents }) => (intents?.handoff ?? 0) >= model.thresholds.handoff)

/** The kind of small talk that the whole question is, or null: thanks followed by a question are a question. */
export function smalltalkOf([whole]: Reading[], model: IntentModel): Smalltalk | null {
  if (!whole?.intents || sum(whole.intents, SMALLTALK) < model.thresholds.smalltalk) return null
  return best(whole.intents, SMALLTALK) ?? null
}
