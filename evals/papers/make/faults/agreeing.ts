import { creditCode, identityNumber } from '../../numbers.ts'
import { makePerson } from '../../people.ts'
import { choose, expect, findPaper, isKind, type Planter, withOtherSign } from '../draft.ts'

/** E: papers that do not agree with each other or with themselves. */
const NAMES: [string, string][] = [
  ['bank-card', '户名'],
  ['medical-record', '姓名'],
  ['degree-certificate', '姓名'],
  ['invoice', '购买方名称'],
  ['driving-licence', '姓名'],
  ['commitment-letter', '承诺人'],
]

const isPerson = (applicant: Record<string, string>) => applicant.姓名 !== undefined

const name: Planter = (draft) => {
  const own = draft.matter.applicant.姓名
  if (!own) return false
  const found = choose(draft, (paper) =>
    NAMES.some(([kind, field]) => paper.kind === kind && paper.values[field] === own),
  )
  const field = NAMES.find(([kind]) => kind === found?.paper.kind)?.[1]
  if (!found || !field) return false
  const other = withOtherSign(
    own,
    own.length - 1,
    draft.random.pick([...'芳凯宁珊峰楠'].filter((sign) => !own.includes(sign))),
  )
  found.paper.values[field] = other
  for (const [slot, signer] of Object.entries(found.paper.signatures))
    if (signer === own) found.paper.signatures[slot] = other
  return expect(draft, 'E1', { paper: found.i, place: `field:${field}`, or: ['I2'] }, ['I2', 'G6', 'E14'])
}

const NUMBERS = ['公民身份号码', '承租方证件号码', '委托人证件号码', '承诺人证件号码']
/** A paper on which the applicant's own identity number stands, beside the card itself. */
const ownNumber =
  (applicant: Record<string, string>) => (paper: { kind: string; values: Record<string, string | number> }) =>
    paper.kind !== 'id-card-front' && NUMBERS.some((field) => paper.values[field] === applicant.公民身份号码)

const number: Planter = (draft) => {
  const own = draft.matter.applicant.公民身份号码
  if (!own || !findPaper(draft, isKind('id-card-front'))) return false
  const found = choose(draft, ownNumber(draft.matter.applicant))
  const field = found && NUMBERS.find((one) => found.paper.values[one] === own)
  if (!found || !field) return false
  const sex = Number(own.charAt(16)) % 2 ? '男' : '女'
  const birth = `${own.slice(6, 10)}-${own.slice(10, 12)}-${own.slice(12, 14)}`
  let other = own
  while (other === own) other = identityNumber(draft.random, own.slice(0, 6), birth, sex)
  found.paper.values[field] = other
  return expect(draft, 'E2', { paper: found.i, place: `field:${field}`, or: ['E14'] }, ['E14', 'E11', 'I2'])
}

const checkDigit: Planter = (draft) => {
  const fields = ['公民身份号码', '统一社会信用代码', '受托人证件号码', '承租方证件号码']
  const found = choose(
    draft,
    (paper) =>
      paper.kind !== 'property-certificate' &&
      fields.some((field) => /^\w{17}\d$/.test(String(paper.values[field] ?? ''))),
  )
  const field = found && fields.find((one) => /^\w{17}\d$/.test(String(found.paper.values[one] ?? '')))
  if (!found || !field) return false
  const right = String(found.paper.values[field])
  const place = draft.random.pick([15, 16])
  const digit = right.charAt(place)
  const wrong = /\d/.test(digit) ? String((Number(digit) + 2) % 10) : '6'
  found.paper.values[field] = withOtherSign(right, place, wrong)
  return expect(draft, 'E3', { paper: found.i, place: `field:${field}` }, ['E2', 'E6', 'E11', 'E14', 'C8', 'I2', 'E4'])
}

const birth: Planter = (draft) => {
  const found = choose(draft, isKind('id-card-front', 'driving-licence'))
  if (!found) return false
  const day = String(found.paper.values.出生)
  const month = Number(day.slice(5, 7))
  found.paper.values.出生 = `${day.slice(0, 5)}${String((month % 12) + 1).padStart(2, '0')}-${String(Math.min(Number(day.slice(8)), 28)).padStart(2, '0')}`
  return expect(draft, 'E4', { paper: found.i, place: 'field:出生' }, ['I2', 'D10'])
}

const shortName: Planter = (draft) => {
  const full = draft.matter.applicant.名称
  if (!full?.endsWith('有限公司')) return false
  const found = choose(draft, isKind('application-form'))
  if (!found) return false
  found.paper.values.申请人 = full.replace('有限公司', '').replace(/^上海/, draft.random.pick(['', '上海']))
  return expect(draft, 'E5', { paper: found.i, place: 'field:申请人', or: ['E1'] }, ['E1', 'G3'])
}

const otherCode: Planter = (draft) => {
  const own = draft.matter.applicant.统一社会信用代码
  if (!own) return false
  const found = choose(
    draft,
    (paper) =>
      ['application-form', 'business-licence', 'operating-permit'].includes(paper.kind) &&
      paper.values.统一社会信用代码 === own,
  )
  if (!found) return false
  found.paper.values.统一社会信用代码 = creditCode(draft.random, own.slice(2, 8), own.slice(0, 2) as '91')
  return expect(draft, 'E6', { paper: found.i, place: 'field:统一社会信用代码', or: ['E2'] }, ['E2', 'E14', 'I2'])
}

const legal: Planter = (draft) => {
  const own = draft.matter.applicant.法定代表人
  if (!own) return false
  const found = choose(
    draft,
    (paper) =>
      ['application-form', 'business-licence', 'operating-permit'].includes(paper.kind) &&
      paper.values.法定代表人 === own,
  )
  if (!found) return false
  found.paper.values.法定代表人 = makePerson(draft.random).name
  return expect(draft, 'E7', { paper: found.i, place: 'field:法定代表人' }, ['I2', 'E1'])
}

const address: Planter = (draft) => {
  const fields = ['经营地址', '经营场所', '设置地址', '房屋坐落', '坐落', '住所', '变更后']
  const lease = findPaper(draft, isKind('lease-contract', 'business-licence', 'property-certificate'))
  const there = lease && String(lease.values.房屋地址 ?? lease.values.住所 ?? lease.values.坐落)
  if (!there) return false
  const found = choose(
    draft,
    (paper) => paper.kind === 'application-form' && fields.some((field) => paper.values[field] === there),
  )
  const field = found && fields.find((one) => found.paper.values[one] === there)
  if (!found || !field) return false
  found.paper.values[field] = there.replace(/(路|街|大道)\d+/, (_, road) => `${road}${draft.random.int(2700, 3900)}`)
  return expect(draft, 'E8', { paper: found.i, place: `field:${field}` }, ['I2', 'E9'])
}

const lessor: Planter = (draft) => {
  const lease = findPaper(draft, isKind('lease-contract'))
  const found =
    lease &&
    choose(draft, (paper) => paper.kind === 'property-certificate' && paper.values.权利人 === lease.values.出租方)
  if (!found) return false
  found.paper.values.权利人 = makePerson(draft.random).name
  return expect(draft, 'E9', { paper: found.i, place: 'field:权利人', or: ['E1'] }, ['E1', 'I2'])
}

const coOwner: Planter = (draft) => {
  const lease = findPaper(draft, isKind('lease-contract'))
  const found =
    lease &&
    choose(draft, (paper) => paper.kind === 'property-certificate' && paper.values.权利人 === lease.values.出租方)
  if (!found) return false
  Object.assign(found.paper.values, {
    权利人: `${found.paper.values.权利人}、${makePerson(draft.random).name}`,
    共有情况: '共同共有',
  })
  return expect(draft, 'E10', { paper: found.i, place: 'field:共有情况' }, ['E1', 'E9'])
}

const mandate: Planter = (draft) => {
  const found = choose(draft, isKind('power-of-attorney'))
  if (!found) return false
  const other = makePerson(draft.random)
  const side = draft.random.pick(['受托人', '委托人'])
  if (side === '委托人' && !isPerson(draft.matter.applicant)) return false
  Object.assign(found.paper.values, { [side]: other.name, [`${side}证件号码`]: other.id })
  found.paper.signatures[side] = other.name
  return expect(draft, 'E11', { paper: found.i, place: `field:${side}` }, ['E1', 'E2', 'A8', 'I2', 'G6', 'A3', 'A13'])
}

const kinship: Planter = (draft) => {
  const found = choose(draft, isKind('birth-certificate'))
  if (!found) return false
  const stranger = makePerson(draft.random, { sex: '男', age: 37 })
  Object.assign(found.paper.values, { 父亲姓名: stranger.name, 父亲公民身份号码: stranger.id })
  return expect(draft, 'E12', { paper: found.i, place: 'field:父亲姓名', or: ['E1', 'I2'] }, ['E1', 'E2', 'I2'])
}

const shared: Planter = (draft) => {
  const members = findPaper(draft, (paper) => paper.kind === 'household-register' && (paper.rows.成员 ?? []).length > 1)
  const found = members && choose(draft, (paper) => paper === members)
  const rows = found?.paper.rows.成员 ?? []
  if (!found || !rows[0] || !rows[1]) return false
  rows[1].公民身份号码 = rows[0].公民身份号码 ?? ''
  return expect(draft, 'E14', { paper: found.i, place: 'row:成员.1.公民身份号码', or: ['E4', 'E2'] }, [
    'E2',
    'E4',
    'I2',
  ])
}

const phone: Planter = (draft) => {
  const found = choose(draft, (paper) => paper.kind === 'application-form' && Boolean(paper.values.联系电话))
  if (!found) return false
  found.paper.values.联系电话 = String(found.paper.values.联系电话).slice(0, 10)
  return expect(draft, 'E15', { paper: found.i, place: 'field:联系电话' }, ['I2'])
}

export const AGREEING: Record<string, Planter> = {
  E1: name,
  E2: number,
  E3: checkDigit,
  E4: birth,
  E5: shortName,
  E6: otherCode,
  E7: legal,
  E8: address,
  E9: lessor,
  E10: coOwner,
  E11: mandate,
  E12: kinship,
  E14: shared,
  E15: phone,
}
