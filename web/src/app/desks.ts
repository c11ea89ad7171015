import type { Role } from '../../../src/contract/index.ts'
import { t } from '../texts/zh-CN.ts'

/** The desks of those who work here: which room of the server they need, and who sits at them. */
type Desk = { to: string; text: string; room: string | null; roles: readonly Role[] }
const DESKS: Desk[] = [
  { to: '/intake', text: t.staff.intake, room: 'intake', roles: ['clerk'] },
  { to: '/review', text: t.staff.review, room: 'review', roles: ['approver'] },
  { to: '/supervise', text: t.staff.board, room: 'supervise', roles: ['supervisor', 'admin'] },
  { to: '/lint', text: t.staff.lint, room: 'supervise', roles: ['supervisor', 'admin'] },
  { to: '/tasks', text: t.staff.tasks, room: 'intake', roles: ['clerk', 'approver', 'supervisor', 'admin'] },
  { to: '/auto', text: t.staff.auto, room: 'review', roles: ['supervisor', 'admin'] },
  { to: '/people', text: t.staff.people, room: null, roles: ['admin'] },
]

/** The desks somebody of this role has on a server with these rooms. */
export const desksOf = (role: Role, rooms: readonly string[]): Desk[] =>
  DESKS.filter(({ room, roles }) => (!room || rooms.includes(room)) && roles.includes(role))

/** The desk somebody comes to first. */
export const firstDeskOf = (role: Role, rooms: readonly string[]): string | null => desksOf(role, rooms)[0]?.to ?? null
