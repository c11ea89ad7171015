import type { CaseState, FactAnswer } from '../contract/index.ts'
import type { CaseDeps } from './deps.ts'
import { readOffices } from './scene.ts'

/** A case that is not over, with what it stands on; nothing personal beside the facts. */
export type HeldCase = {
  id: string
  state: CaseState
  /** Number of the receipt; the id of a draft. */
  number: string
  facts: Record<string, FactAnswer>
  /** Places of the list that hold a paper. */
  materialIds: string[]
  /** Whose turn it is. */
  role: 'clerk' | 'approver'
  office: string | null
}

const AT_WINDOW: CaseState[] = ['received', 'supplement']
const OPEN: CaseState[] = ['draft', ...AT_WINDOW, 'accepted', 'in_review', 'suspended']
const BATCH = 200

/** Drafts and running cases of a service, a batch at a time so that many do not fill the memory. */
export async function* heldCases(serviceId: string, deps: CaseDeps): AsyncGenerator<HeldCase[]> {
  const book = await readOffices(deps)
  for (let after = ''; ; ) {
    const records = await deps.cases.listOfService(serviceId, OPEN, { after, limit: BATCH })
    const ids = records.map(({ id }) => id)
    const numbers = await deps.cases.numbersOf(ids)
    const places = await deps.cases.placesOf(ids)
    yield records.map((record) => ({
      id: record.id,
      state: record.state,
      number: numbers.get(record.id) ?? record.id,
      facts: record.draft.facts,
      materialIds: places.get(record.id) ?? [],
      role: AT_WINDOW.includes(record.state) ? 'clerk' : 'approver',
      office: book.ofCase(record)?.id ?? null,
    }))
    if (records.length < BATCH) return
    after = ids.at(-1) ?? ''
  }
}

/** Where a case lies and what its number is; null where there is none. */
export async function officeOfCase(
  id: string,
  deps: CaseDeps,
): Promise<{ office: string | null; number: string } | null> {
  const record = await deps.cases.find(id)
  if (!record) return null
  const book = await readOffices(deps)
  return { office: book.ofCase(record)?.id ?? null, number: (await deps.cases.receiptOf(id))?.number ?? id }
}

/** The office that is competent for a service, null where none is registered. */
export const officesOf = async (deps: CaseDeps): Promise<(serviceId: string) => string | null> => {
  const book = await readOffices(deps)
  return (serviceId) => book.ofCase({ office: null, serviceId })?.id ?? null
}
