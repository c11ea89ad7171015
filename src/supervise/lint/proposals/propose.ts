import { z } from 'zod'
import type { LintProposalFile } from '../../../contract/index.ts'
import { maskPersonal } from '../../../identifiers/index.ts'
import { type ChatModel, jsonIn, loadPrompt, wholeReply } from '../../../model/index.ts'
import type { Logger } from '../../../shared/index.ts'
import { type Doc, type TextAt, text } from '../document.ts'

const prompt = await loadPrompt('lint', 1)
export const PROMPT = `lint/v${prompt.version}`
/** Far more than eight proposals take; who goes on beyond this has lost the thread. */
const MAX_CHARS = 6000
/** As much of a list as a model is given; a shipped one has some 6000 characters. */
const MAX_SENT = 16_000
const MOST = 8
const MIN_QUOTE = 4
const MAX_MESSAGE = 120
/** Texts that no reader of the list sees. */
const NOT_SAID =
  /(?:^|\.)(?:id|when|askWhen|formula|type|kind|version|from)$|^(?:sources|changes|uncertain|aliases|related)\b/

const Said = z.object({ rule: z.string(), path: z.string(), quote: z.string(), message: z.string().trim().min(2) })
const Reply = z.object({ proposals: z.array(z.unknown()).max(50) })
export type Proposed = z.infer<typeof Said>
/** Proposals for one document; null where the model does not answer, too late or not as asked. */
export type Proposer = { model: string; propose: (doc: Doc, signal: AbortSignal) => Promise<Proposed[] | null> }

type Deps = {
  chatModel: ChatModel
  rules: LintProposalFile['rules']
  timeoutMs: number
  logger: Pick<Logger, 'warn'>
}

/**
 * Asks a chat model where a list breaks rules that only a reader can apply. Kept is only what names a rule it was given and quotes
 * words that really stand at the place it names. Personal numbers never leave the house.
 */
export function createProposer({ chatModel, rules, timeoutMs, logger }: Deps): Proposer {
  const asked = rules.map(({ id, ask, basis }) => `${id}：${ask}${basis ? `（${basis}）` : ''}`).join('\n')
  const known = new Set(rules.map(({ id }) => id))
  return {
    model: chatModel.name,
    async propose(doc, signal) {
      const sent = saidIn(doc)
      const rendered = prompt.render({
        service: maskPersonal(text(doc, 'name')).text,
        kind: text(doc, 'kind'),
        rules: asked,
        elements: sent.map(({ path, text: words }) => `[${path}] ${words}`).join('\n'),
      })
      try {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
        const proposed = proposalsIn(await wholeReply(chatModel.stream(rendered, limit), MAX_CHARS))
        return distinct(proposed.filter((one) => known.has(one.rule) && stands(one, doc.texts))).slice(0, MOST)
      } catch (error) {
        if (signal.aborted) throw error
        const reason = error instanceof Error ? error.name : 'unknown'
        logger.warn({ model: chatModel.name, service: doc.id, reason }, 'Chat model proposed nothing for a list')
        return null
      }
    },
  }
}

/** What a reader of the list sees, masked, as far as it may be sent. */
function saidIn(doc: Doc): TextAt[] {
  let left = MAX_SENT
  return doc.texts.flatMap(({ path, text: words }) => {
    if (NOT_SAID.test(path) || words.trim() === '') return []
    const masked = maskPersonal(words).text.replace(/\s+/g, ' ')
    left -= path.length + masked.length
    return left < 0 ? [] : [{ path, text: masked }]
  })
}

/** Whether the quoted words stand at that place of the document itself. */
const stands = ({ path, quote }: Proposed, texts: readonly TextAt[]): boolean =>
  quote.trim().length >= MIN_QUOTE && texts.some((one) => one.path === path && one.text.includes(quote.trim()))

function distinct(proposed: readonly Proposed[]): Proposed[] {
  const byPlace = new Map(proposed.map((one) => [`${one.rule} ${one.path} ${one.quote.trim()}`, one]))
  return [...byPlace.values()].map(({ message, quote, ...one }) => ({
    ...one,
    quote: quote.trim(),
    message: maskPersonal(message).text.slice(0, MAX_MESSAGE),
  }))
}

/** The proposals in a reply, also where the model fenced it or talked around it. Throws where there is no JSON. */
function proposalsIn(said: string): Proposed[] {
  return Reply.parse(jsonIn(said)).proposals.flatMap((one) => Said.safeParse(one).data ?? [])
}
