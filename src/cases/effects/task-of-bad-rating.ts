import type { Effect } from './effect.ts'

/** 不满意 and 非常不满意 are 差评 (国办发〔2019〕51号): verified, mended, answered. */
const BAD = 2

export const taskOfBadRating: Effect = {
  on: ['rate'],
  run: async ({ data }, { openTask, record, office, number, service }) => {
    if (Number(data.grade) > BAD) return
    await openTask({
      source: 'bad_rating',
      detail: `${service.name}，办件编号${number}，评了${data.grade}分`,
      caseId: record.id,
      owner: { role: 'supervisor', office: office?.id ?? null, person: null },
      key: record.id,
    })
  },
}
