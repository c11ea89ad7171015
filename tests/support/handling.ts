import { expect } from 'vitest'
import type { Case, Notice, Problem } from '../../src/contract/index.ts'
import { tables } from '../../src/store/index.ts'
import { openCases, personOf } from './cases.ts'
import { aPdf } from './papers.ts'
import type { Place } from './places.ts'

export const PERMIT = 'animal-clinic-license'
export const APPLICANT = {
  机构名称: '青禾动物诊所',
  统一社会信用代码: '91310101MA00000078',
  负责人: '陆文娟',
  联系电话: '13800000000',
}
export const ITEM = {
  code: 'A4',
  materialId: 'layout',
  message: '平面图没有标出隔离室',
  remedy: '在图上标出隔离室的位置和面积，重新上传',
  basis: '动物诊疗机构管理办法 第六条',
}
export const SUSPENSION = {
  ground: '专家评审',
  who: '区动物卫生监督机构',
  reason: '诊疗场所的隔离设施需要专家评审',
  until: '2026-11-20',
}
const OFFICES = [
  { id: 'window', name: '青禾区政务服务中心', region: '310000' },
  { id: 'farm', name: '青禾区农业农村委员会', region: '310000' },
  { id: 'police', name: '青禾区公安分局', region: '310000' },
]
const FARM = {
  letters: '青农',
  phone: '021-00000000',
  complaintPhone: '12345',
  reviewBody: '青禾区人民政府',
  court: '青禾区人民法院',
}
export type Done = { case: Case; notice: Notice | null }
export type Trouble = Problem & {
  state: string
  version: number
  can: string[]
  last: { title: string; by: { name: string; office: string | null } }
  slots: string[]
  items: unknown[]
}
type Person = ReturnType<typeof personOf>

/** Cases with three offices, people of each, and a clock that is set by hand. */
export async function openHandling(place: Place, beside?: Parameters<typeof openCases>[2]) {
  let now = new Date('2026-11-02T10:00:00+08:00')
  const env = {
    DATA_DIR: place.dataDir,
    DATABASE_URL: place.databaseUrl,
    SECRET_KEY: 'a secret of more than thirty-two characters',
  }
  const cases = await openCases(env, () => now, beside)
  await cases.store.db.insert(tables.offices).values(OFFICES)
  const admin = personOf(cases, 'admin:root')
  expect((await admin.put('/api/admin/offices/farm/settings', FARM)).status).toBe(200)

  const lu = personOf(cases, 'lu')
  const does = (who: Person, id: string, verb: string, input: object = {}, headers: Record<string, string> = {}) => {
    const desk = /^(decide|suspend|resume|extend|return|hearing)$/.test(verb) ? 'review/cases' : 'cases'
    return who.post<Done & Trouble>(`/api/${desk}/${id}/${verb}`, input, headers)
  }
  return {
    cases,
    lu,
    admin,
    clerk: (id = 'wang', office = 'farm') => personOf(cases, `clerk:${id}@${office}`),
    approver: (id = 'he', office = 'farm') => personOf(cases, `approver:${id}@${office}`),
    supervisor: personOf(cases, 'supervisor:xu'),
    does,
    /** The same where it has to succeed. */
    done: async (...args: Parameters<typeof does>): Promise<Done> => {
      const { status, body } = await does(...args)
      expect(status, JSON.stringify(body)).toBe(200)
      return body
    },
    /** Sets the clock of the house, in Shanghai. */
    on: (day: string, time = '10:00') => {
      now = new Date(`${day}T${time}:00+08:00`)
    },
    /** A case with a receipt. */
    handIn: async (serviceId = PERMIT): Promise<string> => {
      const { body } = await lu.post<Case>('/api/cases', {
        serviceId,
        applicant: serviceId === PERMIT ? APPLICANT : {},
      })
      await lu.upload(body.id, 'layout.pdf', aPdf({ note: body.id }), serviceId === PERMIT ? 'layout' : undefined)
      expect((await lu.post(`/api/cases/${body.id}/submit`, { anyway: true })).status).toBe(200)
      return body.id
    },
  }
}
export type Handling = Awaited<ReturnType<typeof openHandling>>
