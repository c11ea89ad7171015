import type { Catalogue } from '../catalogue/index.ts'
import type { Fact, ServiceDocument } from '../contract/index.ts'
import { compileSayings } from './compile-sayings.ts'
import type { Read } from './read.ts'
import { createBooleanReader } from './read-boolean.ts'
import { createChoiceReader } from './read-choice.ts'
import { createNumberReader, readDate } from './read-number.ts'
import { createStatements } from './statements.ts'

/** How one fact of a service is read from a clause; `people` are those it is about, empty for the applicant. */
export type Reading = { fact: Fact; people: string[]; isPersonal: boolean; read: Read }

/** Facts that belong to one person: what is said of somebody else says nothing of them. */
const PERSONAL = /申请人|本人|户口|户籍|年龄|婚|岁|工作|就业|公民|退休|残疾|多大|护照|养老金/
/** Of what surrounds a person (the house, the papers, who goes), or of two together, others may speak too. */
const SHARED = /房|住在|住的|监护人|陪同|委托|代办|代为|双方|夫妻|结婚登记|居住登记/

/** Makes the readings of a service's facts, once per service. */
export function createReadings({ sayings, services }: Pick<Catalogue, 'sayings' | 'services'>) {
  const all = [...services.values()].flatMap(({ facts }) => facts)
  const known = compileSayings(sayings)
  const statements = createStatements(
    all.flatMap(({ yes = '', ask }) => [yes || ask]),
    new RegExp([...sayings.negations, ...sayings.empty].toSorted((a, b) => b.length - a.length).join('|'), 'g'),
  )
  const made = new WeakMap<ServiceDocument, Reading[]>()
  const readers = {
    boolean: createBooleanReader(known, statements),
    choice: createChoiceReader(known),
    number: createNumberReader(known, statements),
    date: readDate,
  }

  return (service: ServiceDocument): Reading[] => {
    const existing = made.get(service)
    if (existing) return existing
    const readings = service.facts.flatMap((fact): Reading[] => {
      if (!(fact.type in readers)) return []
      const read = readers[fact.type as keyof typeof readers](fact, service)
      const roles = known.roles.filter(({ about, not }) => about.test(fact.ask) && !not?.test(fact.ask))
      const isPersonal = PERSONAL.test(fact.ask) && !SHARED.test(fact.ask)
      return [{ fact, people: roles.flatMap(({ people }) => people), isPersonal, read }]
    })
    made.set(service, readings)
    return readings
  }
}
