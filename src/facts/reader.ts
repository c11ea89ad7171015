import type { Catalogue } from '../catalogue/index.ts'
import type { FactAnswer, FactReader, ReadFact, ServiceDocument } from '../contract/index.ts'
import { normalizeText } from '../retrieval/index.ts'
import { judge, rulesOf, situationOf } from '../rules/index.ts'
import { applicantOf } from './applicant.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { readMarkers } from './markers.ts'
import { isOnlyPart } from './read-number.ts'
import { createReadings, type Reading } from './readings.ts'

const MAX_TEXT = 2000

/**
 * Builds the reader from the sayings in `knowledge/facts` and the facts of all services. What is asked, supposed or said of somebody
 * else states nothing; what two clauses state differently stays open unless the later one corrects the earlier (不对, 说错了).
 */
export function createFactReader(catalogue: Pick<Catalogue, 'sayings' | 'services'>): FactReader {
  const { people, markers } = readMarkers(catalogue.sayings)
  const readingsOf = createReadings(catalogue)

  return (service, typed, today) => {
    const text = plain(typed)
    const all = clausesOf(text, people, markers)
    const clauses = all.filter(({ states }) => states)
    const applicant = applicantOf(text, all, people)
    const named = new Set(clauses.map(({ person }) => person))
    const found: (ReadFact & { at: number })[] = []
    for (const reading of readingsOf(service)) {
      let value: FactAnswer | null = null
      let quote = ''
      let at = 0
      for (const clause of clauses) {
        if (!speaksOf(reading, clause, applicant, named)) continue
        const read = reading.read(clause, { today, ofKin: clause.person !== applicant && applicant !== 'self' })
        if (read === null) continue
        if (value !== null && value !== read && !corrects(text, clause)) {
          value = null
          break
        }
        value = read
        quote = typed.slice(clause.at, clause.at + clause.text.length).trim()
        at = clause.at
      }
      if (typeof value === 'number' && isOnlyPart(reading.fact, at, clauses)) continue
      if (value !== null) found.push({ fact: reading.fact.id, value, quote, at })
    }
    const applying = thatApply(found, service, today)
    return applying.toSorted((a, b) => a.at - b.at).map(({ at: _, ...fact }) => fact)
  }
}

/** Without what the other facts make meaningless (a staff agreement where there is no staff). */
function thatApply<T extends ReadFact>(found: T[], service: ServiceDocument, today: string): T[] {
  const { rules, lookup } = situationOf(
    rulesOf(service, today),
    Object.fromEntries(found.map(({ fact, value }) => [fact, value])),
  )
  return found.filter(({ fact }) => {
    const gate = rules.gates.get(fact)
    return !gate || judge(gate, lookup) !== false
  })
}

/** As typed, character for character, so that places in it are places in the typed text; width and script made plain. */
function plain(typed: string): string {
  const cut = typed.slice(0, MAX_TEXT)
  const whole = normalizeText(cut)
  if (whole.length === cut.length) return whole
  return [...cut]
    .map((char) => {
      const same = normalizeText(char)
      return same.length === char.length && char !== '么' ? same : char
    })
    .join('')
}

const CORRECTS = /(不对|说错|搞错|更正|不是.{1,8}是|应该是)/
const corrects = (text: string, clause: Clause): boolean =>
  CORRECTS.test(text.slice(Math.max(0, clause.at - 12), clause.at + clause.text.length))

/** What is said of the speaker's own company is said of the speaker. */
const sideOf = (person: string): string => (person === 'company' ? 'self' : person)

/** A fact about the applicant is read from what is said of the applicant, one about a child from what is said of the child. */
function speaksOf(
  { people, isPersonal }: Reading,
  { person, names }: Clause,
  applicant: string,
  named: Set<string>,
): boolean {
  if (person === 'friend') return people.includes('friend')
  if (people.length > 0)
    return (
      (person !== 'self' && people.includes(person)) ||
      ((!names || people.includes('self')) && !people.some((one) => one !== 'self' && named.has(one)))
    )
  return !isPersonal || sideOf(person) === applicant
}
