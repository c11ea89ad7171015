import type { FactAnswer } from '../../../../src/contract/index.ts'
import type { PaperSpec } from '../../paper.ts'
import { type Company, makeCompany, makePerson, type Person } from '../../people.ts'
import type { Random } from '../../random.ts'
import type { Writer } from '../write-papers.ts'

export type Facts = Record<string, FactAnswer>
/** A matter of one applicant with everything its list asks for, nothing wrong. */
export type Matter = { facts: Facts; applicant: Record<string, string>; papers: PaperSpec[] }
export type Scenario = { service: string; make: (w: Writer, random: Random) => Matter }

export const asPerson = (person: Person): Record<string, string> => ({
  姓名: person.name,
  公民身份号码: person.id,
  联系电话: person.phone,
})
export const asCompany = (company: Company): Record<string, string> => ({
  名称: company.name,
  统一社会信用代码: company.code,
  法定代表人: company.legal.name,
  联系电话: company.phone,
})

/** A company, the premises it rents, their owner, and somebody who may act for it. */
export function aCompanyInRentedRooms(random: Random, wish: Parameters<typeof makeCompany>[1] = {}) {
  const company = makeCompany(random, wish)
  return {
    company,
    owner: makePerson(random, { district: company.district }),
    agent: makePerson(random),
    premises: premisesAt(random, company.address, '商业'),
  }
}

export const premisesAt = (random: Random, address: string, use: string) => ({
  address,
  area: random.int(42, 260) + random.pick([0, 0.3, 0.5, 0.8]),
  use,
  certificate: `沪（${random.int(2017, 2024)}）${/市(.)/.exec(address)?.[1] ?? '浦'}字不动产权第0${random.digits(5)}号`,
})

/** The power of attorney and both sides of the representative's card: one material in most lists. */
export const proxyPapers = (
  w: Writer,
  material: string,
  principal: Person | Company,
  agent: Person,
  matter: string,
) => [w.attorney(material, principal, agent, matter), w.idFront(material, agent), w.idBack(material, agent)]

export const bothSides = (w: Writer, material: string, person: Person) => [
  w.idFront(material, person),
  w.idBack(material, person),
]

/** Husband, wife and one child. */
export function aFamily(random: Random, childAge: number) {
  const father = makePerson(random, { sex: '男', age: random.int(35, 42) })
  const mother = makePerson(random, { sex: '女', age: random.int(32, 39), home: father.home })
  return {
    father,
    mother,
    child: makePerson(random, { age: childAge, surname: father.name.charAt(0), home: father.home }),
  }
}
