import type { Role } from '../../../src/contract/index.ts'

/** Where somebody of a role sees a case that was handed in: at the desk that handles it, else its trail. */
const DESK: Partial<Record<Role, string>> = { clerk: '/intake', approver: '/review', supervisor: '/trace' }

/** The address of a case for somebody; null for whoever may see none. */
export const caseAt = (role: Role | undefined, caseId: string): string | null => {
  const desk = role && DESK[role]
  return desk ? `${desk}/${encodeURIComponent(caseId)}` : null
}
