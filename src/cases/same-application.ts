import type { CaseRecord } from './case.ts'
import type { CaseDeps } from './deps.ts'
import { applicantOf } from './notices/slots.ts'
import { inShanghai } from './who.ts'

const RUNNING: CaseRecord['state'][] = ['received', 'supplement', 'accepted', 'in_review', 'suspended']

/** A case of the same matter by the same applicant that still runs, with its receipt number and its day; undefined where there is none. */
export async function sameApplication(
  record: CaseRecord,
  { cases, formLayout }: Pick<CaseDeps, 'cases' | 'formLayout'>,
): Promise<{ number: string; on: string } | undefined> {
  const own = applicantOf(record.draft, formLayout)
  const same = (await cases.listAlike(record, RUNNING)).find(({ record: other }) => {
    const theirs = applicantOf(other.draft, formLayout)
    if (own.number !== '' && theirs.number !== '') return own.number === theirs.number
    return own.name !== '' && own.name === theirs.name && record.ownerId === other.ownerId
  })
  const { submittedAt } = same?.record ?? {}
  return same && submittedAt
    ? { number: same.number, on: inShanghai(submittedAt.toISOString()).slice(0, 10) }
    : undefined
}
