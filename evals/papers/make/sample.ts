import type { PaperKind } from '../../../src/contract/index.ts'
import type { Half } from '../../cases.ts'
import { later, TODAY } from '../days.ts'
import { layoutsFor } from '../layouts/index.ts'
import type { PaperSpec } from '../paper.ts'
import { makeCompany, makePerson } from '../people.ts'
import { createRandom } from '../random.ts'
import { createWriter } from './write-papers.ts'

/** One faultless paper of a kind in every layout of a half. */
export function samplesOf(kind: PaperKind, half: Half, seed: string): PaperSpec[] {
  return layoutsFor(half, kind)
    .filter(({ form }) => form === undefined)
    .map(({ id }) => ({ ...sampleOf(kind, half, `${seed} ${id}`), layout: id }))
}

function sampleOf(kind: PaperKind, half: Half, seed: string): PaperSpec {
  const random = createRandom(seed)
  const w = createWriter(half, random)
  const person = makePerson(random, { sex: '男', age: 38 })
  const wife = makePerson(random, { sex: '女', age: 36 })
  const child = makePerson(random, { age: 0, surname: person.name.charAt(0) })
  const company = makeCompany(random)
  const home = {
    address: company.address,
    area: random.int(45, 320) + 0.5,
    use: '商业',
    certificate: `沪（2021）浦字不动产权第0${random.digits(5)}号`,
  }
  const project = {
    name: '沿街房屋修缮工程',
    at: company.address,
    from: later(TODAY, { days: 12 }),
    until: later(TODAY, { days: 60 }),
    area: 120,
  }
  const made: Record<PaperKind, () => PaperSpec> = {
    'id-card-front': () => w.idFront(null, person),
    'id-card-back': () => w.idBack(null, person),
    'household-register': () =>
      w.household(null, person, [
        { person: wife, relation: '妻', married: '已婚' },
        { person: child, relation: '子' },
      ]),
    'business-licence': () => w.licence(null, company),
    'lease-contract': () => w.lease(null, person, company, home),
    'property-certificate': () => w.property(null, [person, wife], home),
    'site-plan': () =>
      w.drawing(null, '上海筑蓝建筑设计有限公司', '占路平面图', {
        地点: company.address,
        长: 6.5,
        宽: 2.4,
        离地高度: 3.2,
      }),
    photo: () => w.portrait(null),
    'power-of-attorney': () => w.attorney(null, company, person, '户外招牌设置备案'),
    'application-form': () =>
      w.form(null, company, '临时占用城市道路申请表', {
        占用路段: company.address,
        占用用途: '建筑维修',
        占用面积: 36,
      }),
    'marriage-certificate': () => w.marriage(null, person, wife),
    'birth-certificate': () => w.birth(null, child, wife, person),
    'medical-record': () => w.medical(null, person),
    invoice: () => w.invoice(null, person, company, ['电动自行车', '头盔']),
    'bank-card': () => w.bankCard(null, person),
    'audit-report': () => w.audit(null, company),
    'test-report': () => w.test(null, company.name, '室内空气质量', company.address),
    'articles-resolution': () => w.resolution(null, company, [person, wife], '同意变更公司住所'),
    'work-plan': () => w.plan(null, company, '建筑垃圾处理方案', project, 3),
    'operating-permit': () => w.permit(null, company),
    'driving-licence': () => w.drivingLicence(null, person),
    'vehicle-licence': () => w.vehicleLicence(null, company),
    'degree-certificate': () => w.degree(null, person),
    'commitment-letter': () => w.commitment(null, person, '告知承诺书', '食品经营许可', '经营场所符合食品安全标准'),
    other: () =>
      w.other(
        null,
        '居住情况说明',
        '街道办事处',
        `本人${person.name}自2020年起居住于${person.home}，情况属实。`,
        person,
      ),
  }
  return made[kind]()
}
