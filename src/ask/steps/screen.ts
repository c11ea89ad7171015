import { stripPunctuation } from '../../retrieval/index.ts'
import { type AskContext, type Ending, plainEnding } from '../context.ts'
import { type LanguageTools, languageTools } from '../intents.ts'
import { emergencyOf, readingsOf, refusalOf, smalltalkOf, wantsPerson } from '../judge-intent.ts'
import { readTurn } from '../turn.ts'
import { facetsOf } from './understand.ts'

const HOTLINE = '12345'
const matches = (patterns: RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text))
const toolsByCatalogue = new WeakMap<object, LanguageTools>()

/** Before anything else: emergencies, what we cannot help with, a wish for a person, small talk. */
export function screen(context: AskContext): Ending | null {
  const { deps, text, question } = context
  const { screens, refusals, phrases, intents: model } = deps.catalogue.dialogue
  const readings = readingsOf(question, { reader: deps.reader, model, tools: toolsOf(context) })
  const tight = stripPunctuation(text).replaceAll(' ', '')

  const numbers = screens.emergency.map(({ number }) => number)
  const number = model
    ? emergencyOf(readings, numbers, { model, notNow: screens.notNow })
    : screens.emergency.find(({ patterns }) => matches(patterns, tight))?.number
  const emergency = screens.emergency.find((one) => one.number === number)
  if (emergency)
    return plainEnding(context, {
      outcome: 'handoff',
      answer: deps.say('emergency', { number: emergency.number, advice: emergency.advice }),
      handoff: { hotline: emergency.number, reason: 'emergency' },
    })
  const refusal = refusalOf(readings, refusals, model, {
    inMatter: goesOn(context),
    ofRights: screens.ofRights,
  })
  if (refusal)
    return plainEnding(context, {
      outcome: 'refused',
      answer: refusal.reply[question.length % refusal.reply.length] ?? '',
      followUps: phrases.smalltalkChips,
      state: context.state,
    })
  const kind = (['identity', 'greeting', 'thanks', 'bye'] as const).find((one) =>
    matches(screens.smalltalk[one], tight),
  )
  const judging = asksOfMatter(context) || goesOn(context) ? null : model
  const smalltalk = kind ?? (judging && smalltalkOf(readings, judging))
  if (!smalltalk && (matches(screens.handoff, tight) || (judging && wantsPerson(readings, judging))))
    return plainEnding(context, {
      outcome: 'handoff',
      answer: deps.say('handoff'),
      handoff: { hotline: HOTLINE, reason: 'asked' },
      state: { ...context.state, failures: 0, pending: null },
    })
  if (smalltalk)
    return plainEnding(context, {
      outcome: 'smalltalk',
      answer: deps.say(smalltalk),
      followUps: phrases.smalltalkChips,
      state: context.state,
    })
  return null
}

/** Whether a question leans on the matter that is spoken of, or puts it right. */
function goesOn(context: AskContext): boolean {
  if (!context.state.focus) return false
  const { leans, corrects } = readTurn(context)
  return leans || corrects
}

/** Whether the question names a service or a side of one: then only plain patterns make it small talk or a wish for a person. */
const asksOfMatter = ({ deps, text }: AskContext): boolean =>
  deps.mentions(text.replaceAll(' ', '')).length > 0 ||
  facetsOf(text, deps.catalogue.dialogue.facets).some((facet) => facet !== 'conditions')

function toolsOf({ deps }: AskContext): LanguageTools {
  const known = toolsByCatalogue.get(deps.catalogue)
  if (known) return known
  const tools = languageTools(deps.catalogue.dialogue, deps.reader.segmenter.cut)
  toolsByCatalogue.set(deps.catalogue, tools)
  return tools
}
