import { TODAY, yearsBetween } from '../../days.ts'
import { makePerson } from '../../people.ts'
import { aFamily, asPerson, bothSides, premisesAt, proxyPapers, type Scenario } from './scenario.ts'

const birthHukou: Scenario = {
  service: 'birth-hukou',
  make: (w, random) => {
    const { father, mother, child } = aFamily(random, 0)
    return {
      facts: {
        follow: '随父',
        father_sh: true,
        parents_married: true,
        born_place: '上海',
        has_birth_cert: true,
        child_chinese: true,
        registered_before: false,
        days_since_birth: 20,
      },
      applicant: asPerson(father),
      papers: [
        w.birth('birth-cert', child, mother, father),
        w.household('parents-hukou', father, [{ person: mother, relation: '妻', married: '已婚' }]),
        ...bothSides(w, 'parents-id', father),
        ...bothSides(w, 'parents-id', mother),
        w.marriage('marriage-cert', father, mother),
        w.commitment(
          'follow-statement',
          father,
          '随父落户声明',
          `${child.name}出生登记`,
          '孩子随父落户，另一方未申报户口',
        ),
      ],
    }
  },
}

const hukouSpouse: Scenario = {
  service: 'hukou-spouse',
  make: (w, random) => {
    const { father: husband, mother: wife } = aFamily(random, 8)
    const home = premisesAt(random, husband.home, '居住')
    return {
      facts: {
        spouse_sh: true,
        married: true,
        marriage_years: 12,
        special_case: false,
        applicant_hukou: '外省市家庭户',
        housing: '夫妻自有产权房',
        has_minor_child: false,
      },
      applicant: asPerson(wife),
      papers: [
        w.form('application', wife, '入户申请书', {
          被投靠人: husband.name,
          申请理由: '夫妻投靠',
          拟落户地址: husband.home,
        }),
        w.household('applicant-hukou-book', { ...wife, home: makePerson(random).home }, []),
        w.household('spouse-hukou-book', husband, []),
        ...bothSides(w, 'id-cards', wife),
        ...bothSides(w, 'id-cards', husband),
        w.marriage('marriage-cert', husband, wife),
        w.property('house-proof', [husband, wife], home),
      ],
    }
  },
}

const hukouMove: Scenario = {
  service: 'hukou-move',
  make: (w, random) => {
    const person = makePerson(random)
    const home = premisesAt(random, makePerson(random).home, '居住')
    return {
      facts: {
        sh_hukou: true,
        housing: '本人或配偶产权房',
        owner_agree: true,
        house_use: '居住用房',
        move_type: '整户迁移',
        has_minor: false,
        old_occupants: false,
      },
      applicant: asPerson(person),
      papers: [
        w.form('application', person, '户口迁移申报表', {
          现户籍地址: person.home,
          迁入地址: home.address,
          迁移原因: '购房迁入',
        }),
        w.household('hukou-book', person, []),
        ...bothSides(w, 'id-card', person),
        w.property('house-proof', [person], home),
      ],
    }
  },
}

const nameChange: Scenario = {
  service: 'name-change',
  make: (w, random) => {
    const { father, mother, child } = aFamily(random, random.int(9, 15))
    return {
      facts: {
        sh_hukou: true,
        age: yearsBetween(child.birth, TODAY),
        reason: '变更名字',
        both_parents: true,
        child_agree: true,
        under_case: false,
        chars_ok: true,
      },
      applicant: { ...asPerson(child), 监护人: father.name },
      papers: [
        w.minorForm('application', child, father, '变更姓名书面申请', {
          变更后姓名: `${child.name.charAt(0)}思齐`,
          变更理由: '谐音不雅',
        }),
        w.household('hukou-book', father, [
          { person: mother, relation: '妻', married: '已婚' },
          { person: child, relation: child.sex === '男' ? '子' : '女' },
        ]),
        ...bothSides(w, 'id-card', father),
        ...bothSides(w, 'id-card', mother),
        w.commitment(
          'parents-agreement',
          father,
          '父母同意变更子女姓名承诺书',
          `${child.name}变更姓名`,
          '父母双方协商一致同意变更',
        ),
      ],
    }
  },
}

const bookReplace: Scenario = {
  service: 'hukou-book-replace',
  make: (w, random) => {
    const person = makePerson(random)
    const agent = makePerson(random)
    return {
      facts: { sh_hukou: true, reason: '损坏', hukou_kind: '家庭户', is_holder: true, delegated: true },
      applicant: { ...asPerson(person), 经办人: agent.name },
      papers: [
        ...bothSides(w, 'id-card', person),
        w.form('application', person, '补领、换领户口簿申请', { 户籍地址: person.home, 申请事由: '损坏换领' }),
        w.household('old-book', person, []),
        ...proxyPapers(w, 'proxy', person, agent, '户口簿换领'),
      ],
    }
  },
}

export const HOUSEHOLD: Scenario[] = [birthHukou, hukouSpouse, hukouMove, nameChange, bookReplace]
