import type { Draft } from '../contract/index.ts'
import type { Context } from './deps.ts'
import { replacedOf } from './findings/replaced.ts'
import { historyOf } from './history.ts'
import { readPaper } from './read.ts'
import { sameApplication } from './same-application.ts'
import { ensureSeen, readOffices } from './scene.ts'

export type PapersToCheck = Pick<Draft, 'facts' | 'applicant'> & {
  serviceId: string
  /** What the office itself knows of the matter. */
  registers: { sameApplication?: { number: string; on: string } }
  papers: { id: string; name: string; materialId: string | null; bytes: Uint8Array }[]
}

/** What a check of a case looks at: what was said, and its papers with their content; none that was replaced or is infected. */
export async function papersToCheck(caseId: string, context: Context): Promise<PapersToCheck> {
  const { person, deps } = context
  const record = ensureSeen(await deps.cases.find(caseId), person, await readOffices(deps))
  const all = await deps.cases.papersOf(caseId)
  const replaced = replacedOf(all, historyOf((await deps.cases.trailOf(caseId)).events))
  const current = all.filter(({ id, scan }) => scan !== 'infected' && !replaced.includes(id))
  const papers = await Promise.all(
    current.map(async ({ id, name, materialId }) => ({
      ...{ id, name, materialId },
      bytes: await paperBytes(caseId, id, context),
    })),
  )
  const { serviceId, draft } = record
  const same = await sameApplication(record, deps)
  const registers = same ? { sameApplication: same } : {}
  return { serviceId, facts: draft.facts, applicant: draft.applicant, registers, papers }
}

/** The whole content of a paper, for whoever may see the case. */
export async function paperBytes(caseId: string, documentId: string, context: Context): Promise<Uint8Array> {
  const { content } = await readPaper(caseId, documentId, context)
  return new Uint8Array(await new Response(content).arrayBuffer())
}
