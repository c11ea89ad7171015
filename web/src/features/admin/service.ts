import type { Account, AccountChange, AccountPatch, NewOffice, Office } from '../../../../src/contract/index.ts'
import { getJson, postJson, sendJson } from '../../lib/api.ts'

export type People = { total: number; people: Account[] }
export const PAGE_SIZE = 50

const person = (id: string) => `/api/admin/people/${encodeURIComponent(id)}`
export const fetchPeople = (q: string, page: number, signal?: AbortSignal) =>
  getJson<People>('/api/admin/people', { q, page }, signal)
export const changePerson = (id: string, patch: AccountPatch) => sendJson<Account>('PATCH', person(id), patch)
export const makeResetLink = async (id: string): Promise<string> =>
  new URL((await postJson<{ path: string }>(`${person(id)}/reset-link`, {})).path, window.location.origin).href
export const fetchOffices = (signal?: AbortSignal) => getJson<{ offices: Office[] }>('/api/admin/offices', {}, signal)
export const addOffice = (office: NewOffice) => postJson<Office>('/api/admin/offices', office)
export const fetchChanges = (signal?: AbortSignal) =>
  getJson<{ changes: AccountChange[] }>('/api/admin/account-changes', {}, signal)
