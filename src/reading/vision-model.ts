import type { ReadingKnowledge } from '../contract/index.ts'
import { loadPrompt, type VisionModel } from '../model/index.ts'
import type { Paper } from './page.ts'
import { offered, proposalOf, withProposal } from './vision-proposal.ts'

/** Papers that our own rules know this well are not shown to a model. */
const WELL_KNOWN = 0.8
const DOUBTFUL_FIELD = 0.8

export type LookDeps = {
  model: VisionModel
  knowledge: ReadingKnowledge
  /** PNG of a page, upright; null where there is none (Word files). */
  pictureOf: (file: string, page: number) => Promise<Uint8Array | null>
  signal?: AbortSignal
}

/**
 * The papers as recognised, those in doubt looked at by a vision model as well. The model proposes, the code decides; where it is
 * late, broken or talks nonsense the paper stays as it was. Throws only where the signal has ended the work.
 */
export async function lookAgain(papers: Paper[], deps: LookDeps): Promise<Paper[]> {
  const looked: Paper[] = []
  for (const paper of papers) looked.push(isDoubtful(paper) ? await lookAt(paper, deps) : paper)
  return looked
}

const isDoubtful = ({ confidence, fields }: Paper): boolean =>
  confidence < WELL_KNOWN || Object.values(fields).some((field) => field.confidence < DOUBTFUL_FIELD)

async function lookAt(paper: Paper, { model, knowledge, pictureOf, signal }: LookDeps): Promise<Paper> {
  const png = await pictureOf(paper.file, paper.pages[0]?.page ?? 1)
  if (png === null) return paper
  const prompt = await loadPrompt('read-paper', 1)
  const reply = await model.look({ ...prompt.render(offered(knowledge.kinds, paper)), png }, signal).catch(() => null)
  signal?.throwIfAborted()
  const proposal = reply === null ? null : proposalOf(reply)
  return proposal === null ? paper : withProposal(paper, proposal, knowledge)
}
