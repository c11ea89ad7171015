import { later, TODAY } from '../../days.ts'
import type { Row } from '../../paper.ts'
import type { Person } from '../../people.ts'
import type { Desk } from './desk.ts'

const police = (district: string) => `上海市公安局${district.replace(/(新区|区)$/, '')}分局`

/** Papers of the register of persons. */
export const identityPapers = ({ write, random }: Desk) => ({
  idFront: (material: string | null, person: Person) =>
    write('id-card-front', material, {
      姓名: person.name,
      性别: person.sex,
      民族: person.nation,
      出生: person.birth,
      住址: person.home,
      公民身份号码: person.id,
    }),
  idBack: (material: string | null, person: Person) =>
    write('id-card-back', material, {
      签发机关: police(person.district),
      有效期限起: person.cardFrom,
      有效期限止: person.cardUntil,
    }),
  household: (
    material: string | null,
    head: Person,
    members: { person: Person; relation: string; married?: string }[],
  ) => {
    const issued = later(TODAY, { years: -random.int(1, 6), days: -random.int(1, 300) })
    const row = (person: Person, relation: string, married: string): Row => ({
      姓名: person.name,
      与户主关系: relation,
      曾用名: '',
      性别: person.sex,
      出生地: '上海市',
      民族: person.nation,
      籍贯: '上海市',
      出生: person.birth,
      公民身份号码: person.id,
      文化程度: random.pick(['大学本科', '高中', '大学专科']),
      婚姻状况: married,
      服务处所: '',
      迁来: '',
    })
    return write(
      'household-register',
      material,
      { 户别: '家庭户', 户主姓名: head.name, 户号: random.digits(9), 住址: head.home, 签发日期: issued },
      {
        rows: {
          成员: [
            row(head, '户主', '已婚'),
            ...members.map(({ person, relation, married }) => row(person, relation, married ?? '未婚')),
          ],
        },
        seals: { 户口专用章: { text: `${police(head.district)}`, middle: '户口专用章' } },
        signatures: { 承办人: random.pick(['陆平', '方琳', '秦越']) },
      },
    )
  },
  marriage: (material: string | null, husband: Person, wife: Person) => {
    const on = later(TODAY, { years: -random.int(11, 14), days: -random.int(1, 300) })
    const office = `上海市${husband.district}民政局`
    const row = ({ name, sex, birth, id }: Person): Row => ({ 姓名: name, 性别: sex, 出生: birth, 公民身份号码: id })
    return write(
      'marriage-certificate',
      material,
      {
        持证人: random.pick([husband.name, wife.name]),
        登记日期: on,
        结婚证字号: `J310101-${on.slice(0, 4)}-00${random.digits(4)}`,
        登记机关: office,
      },
      {
        rows: { 当事人: [row(husband), row(wife)] },
        seals: { 登记机关: { text: office, middle: '婚姻登记专用章' } },
        signatures: { 婚姻登记员: random.pick(['周琳', '韩玉', '沈洁']) },
      },
    )
  },
  birth: (material: string | null, child: Person, mother: Person, father: Person) => {
    const hospital = random.pick(['上海市晴川妇产科医院', '上海市望湖妇幼保健院', '上海云岭医院'])
    return write(
      'birth-certificate',
      material,
      {
        新生儿姓名: child.name,
        性别: child.sex,
        出生日期: child.birth,
        孕周: random.int(38, 40),
        体重: random.int(2800, 3900),
        身长: random.int(48, 52),
        出生地点: `上海市${child.district}`,
        医疗机构: hospital,
        母亲姓名: mother.name,
        母亲公民身份号码: mother.id,
        父亲姓名: father.name,
        父亲公民身份号码: father.id,
        出生医学证明编号: `${random.pick(['R', 'S', 'T', 'U'])}310${random.digits(6)}`,
        签发日期: [later(child.birth, { days: random.int(2, 6) }), TODAY].sort()[0] as string,
      },
      { seals: { 签发机构: { text: hospital, middle: '出生医学证明专用章' } } },
    )
  },
  degree: (material: string | null, person: Person) => {
    const year = Number(person.birth.slice(0, 4)) + 23
    return write(
      'degree-certificate',
      material,
      {
        姓名: person.name,
        性别: person.sex,
        出生: person.birth,
        入学年月: `${year - 4}年9月`,
        毕业年月: `${year}年6月`,
        专业: random.pick(['行政管理', '土木工程', '临床医学', '会计学']),
        学制: '四年',
        层次: '本科',
        学校: random.pick(['上海晴川大学', '东海理工大学', '江南师范学院']),
        证书编号: `1${random.digits(4)}1${year}05${random.digits(6)}`,
        毕业日期: `${year}-06-30`,
      },
      (() => ({ seals: {}, signatures: { 校长: random.pick(['卢文达', '任思齐']) } }))(),
    )
  },
  portrait: (material: string | null, background: '白' | '蓝' | '红' = '白') =>
    write('photo', material, { 背景: background }),
})
