import { stripPunctuation } from '../../retrieval/index.ts'
import { type AskContext, type Ending, plainEnding } from '../context.ts'
import { hiddenTexts } from '../hidden-text.ts'

const HOTLINE = '12345'
const matches = (patterns: RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text))

/** Before anything else: emergencies, what we cannot help with, a wish for a person, small talk. */
export function screen(context: AskContext): Ending | null {
  const { deps, text } = context
  const { screens, refusals, phrases } = deps.catalogue.dialogue
  const tight = stripPunctuation(text).replaceAll(' ', '')
  const refusal = findRefusal(context, tight)
  if (refusal)
    return plainEnding(context, {
      outcome: 'refused',
      answer: refusal.reply,
      followUps: phrases.smalltalkChips,
      state: context.state,
    })
  const emergency = screens.emergency.find(({ patterns }) => matches(patterns, tight))
  if (emergency && !asksAboutService(tight)) {
    return plainEnding(context, {
      outcome: 'handoff',
      answer: deps.say('emergency', { number: emergency.number, advice: emergency.advice }),
      handoff: { hotline: emergency.number, reason: 'emergency' },
    })
  }
  if (matches(screens.handoff, tight)) {
    return plainEnding(context, {
      outcome: 'handoff',
      answer: deps.say('handoff'),
      handoff: { hotline: HOTLINE, reason: 'asked' },
      state: { ...context.state, failures: 0, pending: null },
    })
  }
  const kind = (['identity', 'greeting', 'thanks', 'bye'] as const).find((one) =>
    matches(screens.smalltalk[one], tight),
  )
  if (kind)
    return plainEnding(context, {
      outcome: 'smalltalk',
      answer: deps.say(kind),
      followUps: phrases.smalltalkChips,
      state: context.state,
    })
  return null

  function findRefusal({ question }: AskContext, plain: string) {
    const readings = [plain, text, ...hiddenTexts(question)]
    return refusals.find(({ patterns, unless = [] }) =>
      readings.some((reading) => matches(patterns, reading) && !matches(unless, reading)),
    )
  }
}

/** A matter that merely mentions a danger (工伤认定、消防验收) is no emergency. */
const asksAboutService = (text: string): boolean =>
  /认定|验收|备案|许可|申请|报销|赔偿|手续|材料|证明|鉴定|补办|办证|保险|补贴|待遇|多少钱|流程|怎么办理|注销|登记/.test(
    text,
  )
