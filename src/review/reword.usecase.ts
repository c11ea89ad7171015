import type { Person, Rewording } from '../contract/index.ts'
import { maskPersonal } from '../identifiers/index.ts'
import { type ChatModel, loadPrompt } from '../model/index.ts'
import type { ReviewDeps } from './deps.ts'
import { readFile } from './hints.usecase.ts'
import type { ReviewFile } from './review-file.ts'
import { saysTheSame } from './same-content.ts'

const prompt = await loadPrompt('reword', 1)
/** A draft grows by a half at most; what goes on beyond that has lost its thread. */
const MOST = 2
/** Shorter values (是, 5) tell nobody who somebody is. */
const MIN_NAME = 2

/**
 * The draft opinion in smoother words, where a chat model is configured: it sees tokens in place of everything the applicant and
 * the papers say, may change the language only, and is checked line by line; otherwise the composed draft stands.
 */
export async function rewordOpinion(
  id: string,
  { person, signal }: { person: Person; signal: AbortSignal },
  deps: ReviewDeps,
): Promise<Rewording> {
  const { hints, file } = await readFile(id, { person }, deps)
  const draft = hints.draftOpinion
  const composed = (why: Rewording['why']): Rewording => ({ text: draft, wording: 'composed', why })
  const { chatModel, modelTimeoutMs, cases } = deps
  if (!chatModel) return composed('no_model')
  const names = namesIn(file).filter((name) => draft.includes(name))
  const masked = names.reduce((text, name, i) => text.replaceAll(name, `⟦${i + 1}⟧`), draft)
  if (maskPersonal(masked).masked.length > 0) return composed('personal')
  const limit = AbortSignal.any([signal, AbortSignal.timeout(modelTimeoutMs)])
  const said = await ask(chatModel, masked, limit).catch((error) => {
    cases.logger.warn({ err: error, caseId: id, model: chatModel.name }, 'A draft could not be reworded')
    return null
  })
  if (said === null) return composed('failed')
  const fixed = hints.points.flatMap(({ point, basis }) => [point, basis])
  if (!saysTheSame(masked, said, { ...file.knowledge.words.rewording, fixed })) {
    cases.logger.warn(
      { caseId: id, model: chatModel.name },
      'A reworded draft said something else, the composed one stands',
    )
    return composed('differs')
  }
  const text = said.replace(/⟦(\d+)⟧/gu, (token, n: string) => names[Number(n) - 1] ?? token)
  return { text, wording: 'generated', why: null }
}

async function ask(model: ChatModel, draft: string, signal: AbortSignal): Promise<string> {
  let text = ''
  for await (const piece of model.stream(prompt.render({ draft }), signal)) {
    text += piece
    if (text.length > draft.length * MOST) throw new Error('the answer does not end')
  }
  return text.trim()
}

/** Everything that the applicant, the papers, registers and staff say in their own words, the longest first. */
function namesIn({ who, applicant, documents, check, told, objections, registers, findings, corrections }: ReviewFile) {
  const read = (check?.documents ?? []).flatMap(({ fields }) => Object.values(fields).map(({ value }) => String(value)))
  const all = [
    ...[who.name, who.agent, ...Object.values(applicant), ...documents.map(({ name }) => name), ...read],
    ...told.flatMap(({ a, b }) => [a.value, b.value]),
    ...[...objections.map(({ words }) => words), ...registers.map(({ value }) => String(value))],
    ...[...findings.flatMap(({ by, note }) => [by, note]), ...corrections.map(({ by }) => by)],
  ].map((one) => one.trim())
  return [...new Set(all)].filter((one) => one.length >= MIN_NAME).sort((a, b) => b.length - a.length)
}
