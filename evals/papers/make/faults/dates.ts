import { later, TODAY, yearsBetween } from '../../days.ts'
import { choose, expect, isKind, type Planter } from '../draft.ts'

/** D: terms and dates. */
const expired: Planter = (draft) => {
  const found = choose(draft, isKind('id-card-back', 'operating-permit', 'driving-licence'))
  if (!found) return false
  const { values, kind } = found.paper
  const until = later(TODAY, { days: -draft.random.int(8, 300) })
  const years =
    kind === 'id-card-back'
      ? termOf(draft.matter.papers[found.i - 1]?.values.出生, until)
      : kind === 'operating-permit'
        ? 5
        : 6
  if (years === null) return false
  values.有效期限止 = until
  values[kind === 'operating-permit' ? '签发日期' : '有效期限起'] = later(until, { years: -years })
  return expect(
    draft,
    'D1',
    { paper: found.i, place: 'field:有效期限止', ...(kind === 'operating-permit' && { or: ['H5'] }) },
    ['H5'],
  )
}

/** The term of a card that ends on a day: 10 years when issued before 26, 20 before 46; null where neither fits. */
function termOf(birth: string | number | undefined, until: string): number | null {
  const ageAt = (years: number) => yearsBetween(String(birth), later(until, { years: -years }))
  if (ageAt(20) >= 26 && ageAt(20) < 46) return 20
  return ageAt(10) >= 16 && ageAt(10) < 26 ? 10 : null
}

const ending: Planter = (draft) => {
  const found = choose(draft, isKind('id-card-back'))
  const until = later(TODAY, { days: 2 })
  const years = found && termOf(draft.matter.papers[found.i - 1]?.values.出生, until)
  // Without a term nobody can say that the card ends within it.
  const { promised, statutory } = draft.service.list
  if (!found || !years || ((promised ?? statutory)?.days ?? 0) < 2) return false
  Object.assign(found.paper.values, { 有效期限止: until, 有效期限起: later(until, { years: -years }) })
  return expect(draft, 'D2', { paper: found.i, place: 'field:有效期限止' })
}

const future: Planter = (draft) => {
  const found = choose(draft, isKind('application-form', 'power-of-attorney', 'commitment-letter'))
  if (!found) return false
  const field = found.paper.kind === 'application-form' ? '填表日期' : '签署日期'
  found.paper.values[field] = later(TODAY, { days: draft.random.int(12, 90) })
  return expect(draft, 'D4', { paper: found.i, place: `field:${field}` })
}

const leaseOver: Planter = (draft) => {
  const found = choose(draft, isKind('lease-contract'))
  if (!found) return false
  const { values } = found.paper
  const shift = { years: -4 }
  for (const field of ['租赁期限起', '租赁期限止', '签订日期']) values[field] = later(String(values[field]), shift)
  if (String(values.租赁期限止) >= TODAY) return false
  return expect(draft, 'D5', { paper: found.i, place: 'field:租赁期限止' }, ['I2'])
}

const mandateOver: Planter = (draft) => {
  const found = choose(draft, isKind('power-of-attorney'))
  if (!found) return false
  const { values } = found.paper
  if (draft.random.chance(0.6)) {
    for (const field of ['签署日期', '委托期限起']) values[field] = later(TODAY, { days: -260 })
    values.委托期限止 = later(TODAY, { days: -draft.random.int(10, 70) })
    return expect(draft, 'D6', { paper: found.i, place: 'field:委托期限止' })
  }
  values.委托事项 = draft.random.pick(['车辆年检', '代领养老金', '房屋出租和收取租金'])
  return expect(draft, 'D6', { paper: found.i, place: 'field:委托事项' }, ['B3', 'A13'])
}

const oldReport: Planter = (draft) => {
  const found = choose(draft, isKind('audit-report', 'test-report'))
  if (!found) return false
  const { values } = found.paper
  for (const field of ['报告日期', '检测日期'])
    if (values[field]) values[field] = later(String(values[field]), { years: -3 })
  if (values.报告年度) values.报告年度 = '2022'
  values.报告编号 = String(values.报告编号).replace('2026', '2023')
  return expect(draft, 'D7', { paper: found.i, place: 'field:报告日期', or: ['D3'] })
}

const lateRenewal: Planter = (draft) => {
  if (!/延续|renew/.test(`${draft.service.name}${draft.service.id}`)) return false
  const found = choose(draft, isKind('operating-permit'))
  if (!found) return false
  const until = later(TODAY, { days: draft.random.int(6, 20) })
  Object.assign(found.paper.values, { 有效期限止: until, 签发日期: later(until, { years: -5, days: 1 }) })
  return expect(draft, 'D9', { paper: found.i, place: 'field:有效期限止', or: ['D2'] }, ['D2'])
}

const wrongTerm: Planter = (draft) => {
  const found = choose(draft, (paper) => paper.kind === 'id-card-back' && paper.values.有效期限止 !== '长期')
  if (!found) return false
  const { values } = found.paper
  const from = String(values.有效期限起)
  const years = yearsBetween(from, String(values.有效期限止))
  values.有效期限止 = later(from, { years: years === 10 ? 20 : years === 20 ? 10 : 15 })
  return expect(draft, 'D10', { paper: found.i, place: 'field:有效期限止' })
}

export const DATES: Record<string, Planter> = {
  D1: expired,
  D2: ending,
  D4: future,
  D5: leaseOver,
  D6: mandateOver,
  D7: oldReport,
  D9: lateRenewal,
  D10: wrongTerm,
}
