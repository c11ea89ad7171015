import { feeCases, timeCases } from '../catalogue/index.ts'
import type { Citation, ServiceDocument } from '../contract/index.ts'
import { loadPrompt } from '../model/index.ts'
import type { AskContext } from './context.ts'
import { sourceOf } from './evidence.ts'
import { verifyText } from './verify-text.ts'

const prompt = await loadPrompt('answer', 2)
/** A right answer has some 300 characters; one that goes on beyond this has lost its thread. */
const MAX_CHARS = 4000
class EndlessAnswer extends Error {
  override readonly name = 'EndlessAnswer'
}

/**
 * Lets the chat model word the answer from numbered evidence. Null where no model is configured, it fails, takes too long,
 * or says anything the evidence does not hold: then the composed answer stands.
 */
export async function generate(
  context: AskContext,
  { composed, citations, understood }: { composed: string; citations: Citation[]; understood: string | null },
): Promise<{ text: string; citations: Citation[] } | null> {
  const { deps, question, signal, mayGenerate } = context
  const { chatModel, logger } = deps
  if (!chatModel || !mayGenerate) return null
  const sources = [
    ...citations,
    ...context.passages
      .filter(({ quote }) => !citations.some((one) => one.quote === quote))
      .map((one, i) => ({ marker: citations.length + i + 1, ...one })),
  ]
  const texts = sources.map(({ serviceId, source, field, quote }) => {
    const text = `${source} ${field}：${quote}`
    return serviceId ? text : deps.say('policySource', { text: onOneLine(text) })
  })
  const rendered = prompt.render({
    question,
    understood: understood ?? '',
    sources: texts.map((text, i) => `[${i + 1}] ${text}`).join('\n'),
    composed,
  })
  const limit = AbortSignal.any([signal, AbortSignal.timeout(deps.modelTimeoutMs)])
  try {
    let text = ''
    for await (const piece of chatModel.stream(rendered, limit)) {
      text += piece
      if (text.length > MAX_CHARS) throw new EndlessAnswer()
    }
    const verdict = verifyText(
      text,
      sources.map(sourceOf),
      question,
      context.targets.flatMap(({ service }) => ownFigures(service)),
    )
    if (!verdict.ok) {
      logger.warn(
        { model: chatModel.name, reason: verdict.reason },
        'Generated answer was refused, the composed one stands',
      )
      return null
    }
    return { text: verdict.text, citations: usedOf(sources, verdict.text) }
  } catch (error) {
    if (signal.aborted) throw error
    logger.warn(
      { model: chatModel.name, reason: error instanceof Error ? error.name : 'unknown' },
      'Chat model did not answer, the composed answer stands',
    )
    return null
  }
}

/** A passage that breaks the line or numbers itself could pass for a source of its own. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/\[(\d+)\]/g, '（$1）')

/** What the service says itself of the things that a policy passage might say otherwise. */
const ownFigures = (service: ServiceDocument): string[] => [
  ...feeCases(service).map(({ text }) => text),
  ...timeCases(service).map(({ text }) => text),
]

const usedOf = (sources: Citation[], text: string): Citation[] =>
  sources.filter(({ marker }) => text.includes(`[${marker}]`))
