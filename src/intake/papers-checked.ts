import { type CheckDeps, caseFileOf } from './check-papers.usecase.ts'

/** Ids of the papers that a check of a service looks at, whoever applies; for the supervision that compares the rooms. */
export function papersChecked(serviceId: string, deps: Pick<CheckDeps, 'catalogue' | 'clock'>): string[] {
  const service = deps.catalogue.services.get(serviceId)
  if (!service) return []
  const file = caseFileOf({ service, facts: {}, applicant: {}, readings: [], slots: {} }, deps)
  return file.materials.map(({ material }) => material.id)
}
