import { ArchiveInput } from '../../contract/index.ts'
import { verb } from './verb.ts'

/** Files a case that is over (归档). */
export const archive = verb({
  name: 'archive',
  roles: ['clerk', 'approver'],
  from: ['delivered', 'rated', 'not_accepted', 'withdrawn'],
  input: ArchiveInput,
  does: async () => ({ to: 'archived', event: { type: 'archive', data: {} } }),
})
