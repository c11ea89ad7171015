import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AutoSetting, Hints, Opened, Trace } from '../src/contract/index.ts'
import { embeddedPlace } from './support/places.ts'
import { openReview, type Review, type Told } from './support/review.ts'

let house: Review
let remove: () => Promise<unknown>
beforeAll(async () => {
  const place = await embeddedPlace()
  remove = place.remove
  house = await openReview(place)
})
afterAll(async () => {
  await house.cases.close()
  await remove()
})

const CLINIC: Told = {
  serviceId: 'animal-clinic-license',
  facts: {},
  applicant: { 机构名称: '青禾动物诊所', 统一社会信用代码: '91310101MA00000078', 负责人: '陆文娟' },
  papers: [
    {
      kind: 'business-licence',
      materialId: 'license',
      fields: { 名称: '青禾动物诊所', 统一社会信用代码: '91310101MA00000078', 法定代表人: '陆文娟' },
    },
  ],
}
const hintsOf = async (id: string): Promise<Hints> => {
  const { status, body } = await house.approver().get<Hints>(`/api/review/cases/${id}/hints`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

test('the page has every part', async () => {
  const id = await house.accepted(CLINIC)
  const hints = await hintsOf(id)
  console.log(JSON.stringify(hints, null, 1))
})
