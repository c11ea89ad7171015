import type { AskContext, Evidence } from '../context.ts'
import { looksLikeInstruction } from '../untrusted.ts'

const PASSAGES = 2
/** A policy that holds so much of what was said comes before a service that is so much of a guess. */
const HOLDS = 0.55
const GUESS = 0.5

/** Policy passages beside the catalogue; sentences that try to give orders are left out. */
export async function retrieve(context: AskContext): Promise<null> {
  const { deps, text } = context
  const found = await deps.passages.find(deps.reader.understand(text), PASSAGES)
  const isGuess = !context.state.focus && context.firm < GUESS
  if (isGuess && (found[0]?.score ?? 0) >= HOLDS) context.targets = []
  context.passages = found.flatMap(({ source, title, heading, text: passage, href }): Evidence[] => {
    const quote = passage
      .split(/(?<=[。！？；\n])/)
      .filter((sentence) => !looksLikeInstruction(sentence))
      .join('')
      .trim()
    return quote === '' ? [] : [{ source: `${title}（${source}）`, field: heading, quote, url: href }]
  })
  return null
}
