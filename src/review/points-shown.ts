import type { ReviewKnowledge, ServiceDocument } from '../contract/index.ts'
import { pointsOf } from './points.ts'
import type { ReviewFile } from './review-file.ts'

type Known = { services: ReadonlyMap<string, ServiceDocument>; review: ReviewKnowledge }

/** What an approver is shown to look at in a case of a service of which nothing is known yet; for the supervision that compares the rooms. */
export function pointsShown(serviceId: string, { services, review }: Known, today: string): string[] {
  const service = services.get(serviceId)
  return service ? pointsOf(blankFile(service, review, today)).map(({ point }) => point) : []
}

function blankFile(service: ServiceDocument, knowledge: ReviewKnowledge, today: string): ReviewFile {
  const limit = { days: null, unit: null, due: null, remaining: null, note: null }
  return {
    ...{ caseId: '', number: null, version: 0, state: 'in_review', service, facts: {}, applicant: {} },
    who: { name: '', agent: '' },
    ...{ documents: [], check: null, isStale: false, told: [], registers: [], corrections: [], findings: [] },
    opened: new Set(),
    ...{ rounds: [], tolerated: null, committed: null, objections: [], hearingTold: false, isFirst: null },
    clock: { stage: 'decision', answer: limit, statutory: limit, promised: limit, delivery: limit, words: '' },
    ...{ receivedOn: null, acceptedOn: null, office: { reviewBody: null, court: null }, today, at: today, knowledge },
  }
}
