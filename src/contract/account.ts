import { z } from 'zod'

/** What somebody may do: hand in (citizen), check papers (clerk), decide (approver), watch (supervisor), set up (admin). */
export const Role = z.enum(['citizen', 'clerk', 'approver', 'supervisor', 'admin'])

/** Who is signed in; `office` is the body whose cases a clerk or approver may see, null for citizens and for all-office roles. */
export const Person = z.object({
  id: z.string(),
  name: z.string(),
  role: Role,
  office: z.string().nullable(),
})

export type Role = z.infer<typeof Role>
export type Person = z.infer<typeof Person>
