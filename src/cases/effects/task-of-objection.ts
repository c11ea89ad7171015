import type { Effect } from './effect.ts'

/** What an applicant says is weighed by whoever has the case. */
export const taskOfObjection: Effect = {
  on: ['object'],
  run: async (_, { openTask, record, office, number, service }) => {
    const isWithApprover = record.state !== 'received' && record.state !== 'supplement'
    await openTask({
      source: 'objection',
      detail: `${service.name}，办件编号${number}`,
      caseId: record.id,
      owner: { role: isWithApprover ? 'approver' : 'clerk', office: office?.id ?? null, person: null },
      key: record.id,
    })
  },
}
