import type { CaseState, Queue, QueueQuery } from '../contract/index.ts'
import type { Context } from './deps.ts'
import type { TrailEntry } from './events.ts'
import { applicantOf } from './notices/slots.ts'
import { serviceName } from './present.ts'
import { lookAt, readOffices } from './scene.ts'
import { whoDid } from './who.ts'

/** The states that wait at each desk. A case that was given back waits at the window again, accepted as it is. */
export const WAITING = {
  intake: ['received', 'supplement', 'accepted', 'approved', 'refused'],
  review: ['accepted', 'in_review', 'suspended'],
} as const satisfies Record<string, CaseState[]>

/** What waits at a desk, what is due first on top, within the reach of whoever looks. */
export async function readQueue(
  desk: keyof typeof WAITING,
  { state, serviceId, claimed, page, pageSize }: QueueQuery,
  context: Context,
): Promise<Queue> {
  const { person, deps } = context
  const book = await readOffices(deps)
  const states: CaseState[] = WAITING[desk].filter((one) => state === undefined || one === state)
  const claimedBy = claimed === 'me' ? person.id : claimed === 'nobody' ? null : undefined
  const reach = person.role === 'supervisor' ? null : book.reachOf(person)
  const { total, records } =
    states.length === 0
      ? { total: 0, records: [] }
      : await deps.cases.listWaiting({ states, reach, serviceId, claimedBy, page, pageSize })
  const ids = records.map(({ id }) => id)
  const trails = await deps.cases.trailsOf(ids)
  const numbers = await deps.cases.numbersOf(ids)
  const at = deps.clock.now()
  const cases = await Promise.all(
    records.map(async (record) => {
      const events = trails.get(record.id) ?? []
      const { clock, history } = lookAt(record, { events, papers: [], person, book, at }, deps)
      return {
        id: record.id,
        number: numbers.get(record.id) ?? null,
        serviceId: record.serviceId,
        serviceName: serviceName(deps.catalogue, record.serviceId),
        department: record.department,
        state: record.state,
        version: record.version,
        submittedAt: record.submittedAt?.toISOString() ?? null,
        applicant: applicantOf(record.draft, deps.formLayout).name,
        findings: foundIn(events),
        risk: record.risk,
        clock,
        claimedBy: record.claimedBy && history.claimed ? await whoDid(history.claimed, record, person, deps) : null,
        returned: history.returned !== null,
        awaitingSecond: history.proposed !== null,
      }
    }),
  )
  return { total, page, pageSize, cases }
}

/** How many findings the latest check has. */
const foundIn = (events: readonly TrailEntry[]): number | null => {
  const defects = events.findLast(({ type }) => type === 'check')?.data.defects
  return Array.isArray(defects) ? defects.length : null
}
