import type { Person } from '../contract/index.ts'
import { dayOf, fillIn } from '../shared/index.ts'
import type { CaseRecord } from './case.ts'
import type { Context } from './deps.ts'
import type { LastStep } from './errors.ts'
import type { TrailEntry } from './events.ts'
import type { Look } from './verbs/verb.ts'

/** The last step of a case, for whoever comes too late. */
export async function lastStep({ history, record, words, person }: Look, { deps }: Context): Promise<LastStep | null> {
  const { last } = history
  if (!last) return null
  return {
    title: words.progress.events[last.type] ?? last.type,
    at: inShanghai(last.at),
    by: { ...(await whoDid(last, record, person, deps)), role: last.role },
  }
}

/** People outside see the body, staff see the name. */
export async function whoDid(
  { by, role }: Pick<TrailEntry, 'by' | 'role'>,
  record: Pick<CaseRecord, 'ownerId' | 'department'>,
  viewer: Person,
  { nameOf, catalogue }: Context['deps'],
): Promise<{ name: string; office: string | null }> {
  const { who } = catalogue.handling.progress
  if (role === 'system') return { name: who.system, office: null }
  if (by === record.ownerId) return { name: who.applicant, office: null }
  if (viewer.role === 'citizen') return { name: fillIn(who.staff, record), office: record.department }
  const found = await nameOf(by)
  return { name: found?.name ?? who.roles[role] ?? role, office: found?.officeName ?? null }
}

/**
 * The same context with the names of everybody in the trail looked up beforehand: inside a transaction nothing else may be asked
 * of the embedded store, which has one connection.
 */
export async function withNames(caseId: string, { person, deps }: Context): Promise<Context> {
  const ids = new Set([person.id, ...(await deps.cases.actorsOf(caseId))])
  const names = new Map(await Promise.all([...ids].map(async (id) => [id, await deps.nameOf(id)] as const)))
  return { person, deps: { ...deps, nameOf: async (id) => names.get(id) ?? null } }
}

/** An instant with the clock of Shanghai, RFC 3339. */
export const inShanghai = (at: string): string => {
  const shifted = new Date(Date.parse(at) + 8 * 3_600_000)
  return `${dayOf(new Date(at))}T${shifted.toISOString().slice(11, 19)}+08:00`
}

/** The name of the account that a case belongs to; null where there is none. */
export async function ownerNameOf(caseId: string, { cases, nameOf }: Pick<Context['deps'], 'cases' | 'nameOf'>) {
  const record = await cases.find(caseId)
  return record ? ((await nameOf(record.ownerId))?.name ?? null) : null
}
