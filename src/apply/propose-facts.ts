import { z } from 'zod'
import type { Catalogue } from '../catalogue/index.ts'
import type { Fact, ReadFact, ServiceDocument } from '../contract/index.ts'
import { FactAnswer } from '../contract/index.ts'
import { createEvidenceCheck } from '../facts/index.ts'
import { maskPersonal } from '../identifiers/index.ts'
import { type ChatModel, jsonIn, loadPrompt, wholeReply } from '../model/index.ts'
import type { Logger } from '../shared/index.ts'
import { faultOf } from './check-facts.ts'

const prompt = await loadPrompt('facts', 1)
/** All facts of a service with their quotations take far less; who goes on beyond this has lost the thread. */
const MAX_CHARS = 6000
const Proposal = z.object({ fact: z.string(), value: FactAnswer, quote: z.string() })
const Reply = z.object({ facts: z.array(z.unknown()).max(100) })

type Deps = {
  chatModel: ChatModel
  catalogue: Pick<Catalogue, 'sayings' | 'precheck'>
  logger: Pick<Logger, 'warn'>
  timeoutMs: number
}

/** Which facts a chat model reads from words; null where it does not answer, too late or not as asked. */
export type FactProposer = (
  service: ServiceDocument,
  words: { text: string; today: string },
  signal: AbortSignal,
) => Promise<ReadFact[] | null>

/**
 * Lets the chat model propose facts, and keeps of them only what the service asks for, in its type, with words that stand in the
 * text and bear the value. Personal numbers never leave the house.
 */
export function createFactProposer({ chatModel, catalogue, logger, timeoutMs }: Deps): FactProposer {
  const bears = createEvidenceCheck(catalogue)

  return async (service, { text, today }, signal) => {
    const rendered = prompt.render({
      service: service.name,
      today,
      facts: service.facts.map(lineOf).join('\n'),
      text: maskPersonal(text).text,
    })
    try {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
      const said = await wholeReply(chatModel.stream(rendered, limit), MAX_CHARS)
      return proposalsIn(said).filter(({ fact: id, value, quote }) => {
        const fact = service.facts.find((one) => one.id === id)
        return (
          fact !== undefined &&
          faultOf(service, id, value, catalogue.precheck.faults) === null &&
          bears({ fact, value, quote, text, today })
        )
      })
    } catch (error) {
      if (signal.aborted) throw error
      const reason = error instanceof Error ? error.name : 'unknown'
      logger.warn({ model: chatModel.name, reason }, 'Chat model proposed no facts, the built-in reading stands')
      return null
    }
  }
}

const lineOf = ({ id, type, ask, options, unit, yes, no }: Fact): string =>
  [
    `${id}（${KINDS[type]}${unit ? `，单位：${unit}` : ''}）${ask}`,
    ...(options ? [`选项：${options.join(' | ')}`] : []),
    ...(yes ? [`true＝${yes}`] : []),
    ...(no ? [`false＝${no}`] : []),
  ].join('；')

const KINDS: Record<Fact['type'], string> = {
  boolean: '是非题',
  number: '数字题',
  choice: '选择题',
  choices: '多选题',
  date: '日期题',
  text: '文字题',
}

/** The proposals in a reply, also where the model fenced it or talked around it. Throws where there is no JSON. */
function proposalsIn(said: string): ReadFact[] {
  return Reply.parse(jsonIn(said)).facts.flatMap((one) => Proposal.safeParse(one).data ?? [])
}
