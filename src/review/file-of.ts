import { applicantOf, type CaseAtHand } from '../cases/index.ts'
import type { RegisterFact } from '../contract/index.ts'
import type { WeighDeps } from './deps.ts'
import type { ReviewFile } from './review-file.ts'

/** Events after which papers are no longer those that were checked. */
const PAPERS_CHANGE = new Set(['attach', 'resubmit', 'place_document', 'remove_document'])

/** The file that hints look at, from the case as it stands for whoever looks. */
export function fileOf(
  { look, events, check, number, isFirst }: CaseAtHand,
  { registers, nameOf, at }: { registers: RegisterFact[]; nameOf: (id: string) => string; at: string },
  { catalogue, compare, formLayout }: Pick<WeighDeps, 'catalogue' | 'compare' | 'formLayout'>,
): ReviewFile {
  const { record, history, service, person, today } = look
  const { facts, applicant } = record.draft
  const opened = events.filter(({ type }) => type === 'open_evidence')
  const { name, agent } = applicantOf(record.draft, formLayout)
  return {
    ...{ caseId: record.id, number, version: record.version, state: record.state, service, facts, applicant },
    who: { name, agent },
    documents: look.papers.map(({ id, name: file, materialId }) => ({ id, name: file, materialId })),
    check,
    isStale: check !== null && events.some(({ type, at: when }) => PAPERS_CHANGE.has(type) && when > check.at),
    told: compare({ service, facts, applicant, documents: check?.documents ?? [], today }),
    registers,
    corrections: history.corrections.map(({ part, key, to, done }) => ({
      ...{ part, key, to: to as ReviewFile['corrections'][number]['to'] },
      ...{ by: nameOf(done.by), at: done.at },
    })),
    findings: opened.flatMap(({ data, kept, by, at: when }) =>
      data.found === 'met' || data.found === 'unmet' || data.found === 'unclear'
        ? [{ point: String(data.point), found: data.found, by: nameOf(by), at: when, note: String(kept?.note ?? '') }]
        : [],
    ),
    opened: new Set(opened.filter(({ by }) => by === person.id).map(({ data }) => String(data.point))),
    rounds: history.rounds.map(({ on, items, resubmittedOn }) => ({ on, items, resubmittedOn })),
    tolerated: history.tolerated && { open: history.tolerated.open, by: history.tolerated.by },
    committed: history.committed && {
      ...{ matters: history.committed.matters, materialIds: history.committed.materialIds },
    },
    objections: history.objections,
    hearingTold: events.some(({ type }) => type === 'hearing'),
    isFirst,
    clock: look.clock,
    ...{ receivedOn: history.receivedOn, acceptedOn: history.acceptedOn },
    office: {
      reviewBody: look.office?.settings.reviewBody ?? null,
      court: look.office?.settings.court ?? null,
    },
    ...{ today, at, knowledge: catalogue.review },
  }
}

/** Points and contradictions whose evidence lies on a paper: those are to be opened before deciding. */
export const toOpen = (hints: {
  points: { id: string; kind: string; effect: string; evidence: { documentId: string | null }[] }[]
  contradictions: { id: string; a: { documentId: string | null }; b: { documentId: string | null } }[]
}): string[] => [
  ...hints.points
    .filter(({ kind, effect }) => kind === 'condition' && effect === 'decides')
    .filter(({ evidence }) => evidence.some(({ documentId }) => documentId !== null))
    .map(({ id }) => id),
  ...hints.contradictions.filter(({ a, b }) => a.documentId !== null || b.documentId !== null).map(({ id }) => id),
]
