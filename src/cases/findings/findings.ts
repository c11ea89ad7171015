import { createHash } from 'node:crypto'
import type { Defect, Finding, Findings, KeptCheck } from '../../contract/index.ts'
import type { CasePaper, CaseRecord } from '../case.ts'
import type { Context } from '../deps.ts'
import type { History } from '../history.ts'
import { historyOf } from '../history.ts'
import { ensureSeen, readOffices } from '../scene.ts'
import { inShanghai, whoDid } from '../who.ts'
import { replacedOf } from './replaced.ts'

type Known = { record: CaseRecord; check: KeptCheck; history: History; context: Context }

/** The findings of the latest check of a case, each with what a clerk made of it. */
export async function readFindings(caseId: string, context: Context): Promise<Findings> {
  const { person, deps } = context
  const record = ensureSeen(await deps.cases.find(caseId), person, await readOffices(deps))
  const { events } = await deps.cases.trailOf(caseId)
  const papers = await deps.cases.papersOf(caseId)
  const history = historyOf(events)
  const replaced = replacedOf(papers, history)
  const check = await deps.cases.notices.checkOf(caseId)
  if (!check) return { checkedAt: null, stale: papers.length > 0, findings: [], replaced }
  return {
    checkedAt: inShanghai(check.at),
    stale: !isOfThese(check, papers, replaced),
    findings: await Promise.all(
      identified(check).map((one) => presentFinding(one, { record, check, history, context })),
    ),
    replaced,
  }
}

/** Whether a check looked at exactly these papers. */
function isOfThese({ papers: checked }: KeptCheck, papers: readonly CasePaper[], replaced: readonly string[]): boolean {
  const seen = new Set(Object.values(checked))
  const now = papers.filter(({ id, scan }) => scan !== 'infected' && !replaced.includes(id))
  return now.length === seen.size && now.every(({ id }) => seen.has(id))
}

/** Findings with ids that stay the same as long as paper, place and words do. */
export function identified({ defects, papers }: Pick<KeptCheck, 'defects' | 'papers'>): (Defect & { id: string })[] {
  const seen = new Map<string, number>()
  return defects.map((defect) => {
    const { code, materialId, file, page, message } = defect
    const parts = [code, materialId ?? '', (file && papers[file]) ?? file ?? '', page ?? '', message]
    const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)
    const times = (seen.get(digest) ?? 0) + 1
    seen.set(digest, times)
    return { ...defect, id: times === 1 ? digest : `${digest}-${times}` }
  })
}

export async function presentFinding(
  { id, ...defect }: Defect & { id: string },
  { record, check, history, context }: Known,
): Promise<Finding> {
  const mark = history.marks[id]
  const reasons = context.deps.catalogue.handling.grounds.dismissals
  const places = defect.places?.flatMap((place) => {
    const documentId = check.papers[place.file]
    return documentId ? [{ ...place, documentId }] : []
  })
  const { places: _, ...said } = defect
  return {
    ...said,
    id,
    documentId: (defect.file && check.papers[defect.file]) || null,
    ...(places && { places }),
    message: mark?.message ?? defect.message,
    remedy: mark?.remedy ?? defect.remedy,
    state: mark?.state ?? 'open',
    edited: mark?.message !== undefined || mark?.remedy !== undefined,
    reason: reasons.find((one) => one.id === mark?.reason) ?? null,
    note: mark?.note ?? '',
    by: mark ? await whoDid(mark.done, record, context.person, context.deps) : null,
    at: mark ? inShanghai(mark.done.at) : null,
  }
}
