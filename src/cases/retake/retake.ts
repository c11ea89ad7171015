import { z } from 'zod'
import type { CaseDocument, RetakeLink, RetakePlace, RetakeRequest } from '../../contract/index.ts'
import { Refusal } from '../../shared/index.ts'
import type { CaseRecord } from '../case.ts'
import type { CaseDeps, Context } from '../deps.ts'
import { caseNotFound, documentNotFound, ownCase } from '../errors.ts'
import { presentPaper, serviceName, serviceOf } from '../present.ts'
import { ensureSeen, readOffices } from '../scene.ts'
import { ensureMaterial, ensureRoom, keepPaper } from '../verbs/attach.ts'
import { inShanghai } from '../who.ts'

/** How long a link works. */
const MINUTES = 15

/** What a link says, sealed: nobody reads it from the picture, nobody writes one. */
const Link = z.object({
  caseId: z.string(),
  materialId: z.string(),
  replaces: z.string().nullable(),
  by: z.string(),
  until: z.string(),
})
type Link = z.infer<typeof Link>

/** While a paper is looked at at the window. */
const canRetake = ({ state }: Pick<CaseRecord, 'state'>) => state === 'received' || state === 'supplement'

/** A link for a phone, to take one paper of a case again while the applicant stands at the window. */
export async function offerRetake(
  caseId: string,
  { materialId, replaces }: RetakeRequest,
  context: Context,
): Promise<RetakeLink> {
  const { person, deps } = context
  const record = ensureSeen(await deps.cases.find(caseId), person, await readOffices(deps))
  if (record.ownerId === person.id) throw ownCase()
  ensureMaterial(record, materialId, context)
  if (!canRetake(record)) throw tooLate()
  if (replaces !== null && !(await deps.cases.papersOf(caseId)).some(({ id }) => id === replaces))
    throw documentNotFound()
  const until = new Date(deps.clock.now().getTime() + MINUTES * 60_000).toISOString()
  const token = deps.links.seal(JSON.stringify({ caseId, materialId, replaces, by: person.id, until } satisfies Link))
  return { path: `/retake/${token}`, until: inShanghai(until) }
}

/** What the phone is to photograph; nothing of the applicant is told. */
export async function readRetake(token: string, deps: CaseDeps): Promise<RetakePlace> {
  const { link, record } = await openLink(token, deps)
  return {
    serviceName: serviceName(deps.catalogue, record.serviceId),
    material: materialName(record, link.materialId, deps),
    until: inShanghai(link.until),
  }
}

/** Takes the photo into the case, as an act of the clerk who gave out the link; the paper before it is kept. */
export async function takeRetake(
  token: string,
  { name, bytes }: { name: string; bytes: Uint8Array },
  deps: CaseDeps,
): Promise<CaseDocument> {
  const { link, record } = await openLink(token, deps)
  const { caseId, materialId, replaces } = link
  ensureRoom(await deps.cases.papersOf(caseId), deps.settings.maxFiles)
  const paper = await keepPaper({ caseId, name, bytes, materialId }, record.ownerId, deps)
  const actor = { by: link.by, role: 'clerk', at: deps.clock.now() }
  const entered = await deps.cases.change(caseId, actor, async (before, tx) => {
    if (!before || !canRetake(before)) throw tooLate()
    const papers = await tx.papersOf(caseId)
    const twin = papers.find(({ blob, materialId: at }) => blob === paper.blob && at === materialId)
    if (twin) return { result: twin }
    ensureRoom(papers, deps.settings.maxFiles)
    await tx.addPaper(paper)
    const data = { documentId: paper.id, materialId, content: paper.blob, retake: true, ...(replaces && { replaces }) }
    return { event: { type: 'attach', data }, result: paper }
  })
  if (!entered) throw caseNotFound()
  return presentPaper(entered)
}

async function openLink(token: string, deps: CaseDeps): Promise<{ link: Link; record: CaseRecord }> {
  const link = linkIn(token, deps)
  if (!link || link.until <= deps.clock.now().toISOString()) throw linkOver()
  const record = await deps.cases.find(link.caseId)
  if (!record) throw linkOver()
  if (!canRetake(record)) throw tooLate()
  return { link, record }
}

function linkIn(token: string, { links }: Pick<CaseDeps, 'links'>): Link | null {
  try {
    return Link.parse(JSON.parse(links.open(token)))
  } catch {
    return null
  }
}

const materialName = ({ serviceId }: CaseRecord, id: string, { catalogue }: CaseDeps): string =>
  serviceOf(catalogue, serviceId).materials.find((one) => one.id === id)?.name ?? id

const linkOver = () =>
  new Refusal({
    kind: 'not_found',
    code: 'cases.retake_over',
    detail: '这个二维码已经失效，请让窗口重新出一个',
  })
const tooLate = () =>
  new Refusal({
    kind: 'conflict',
    code: 'cases.retake_late',
    detail: '这件申请已经往下办了，不能再补拍。有疑问请问窗口',
  })
