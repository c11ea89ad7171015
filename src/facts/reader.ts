import type { Catalogue } from '../catalogue/index.ts'
import type { Fact, FactAnswer, FactReader, ReadFact } from '../contract/index.ts'
import { normalizeText, type Segmenter } from '../retrieval/index.ts'
import { applicantOf, type Clause, clausesOf } from './clauses.ts'
import { createReadings, type Reading } from './readings.ts'

const MAX_TEXT = 2000

/**
 * Builds the reader from the sayings in `knowledge/facts` and the facts of all services. What is asked, supposed or said of somebody
 * else states nothing; what two clauses state differently stays open unless the later one corrects the earlier (不对, 说错了).
 */
export function createFactReader(catalogue: Catalogue, segmenter: Pick<Segmenter, 'cut'>): FactReader {
  const { sayings } = catalogue
  const people = Object.entries(sayings.people).map(([person, words]) => ({ person, words }))
  const markers = { supposing: new RegExp(sayings.supposing.join('|')), asking: new RegExp(sayings.asking.join('|')) }
  const readingsOf = createReadings(catalogue, segmenter)

  return (service, typed, today) => {
    const text = plain(typed)
    const clauses = clausesOf(text, people, markers)
    const applicant = applicantOf(text, clauses, people)
    const found: (ReadFact & { at: number })[] = []
    for (const reading of readingsOf(service)) {
      let value: FactAnswer | null = null
      let quote = ''
      let at = 0
      for (const clause of clauses) {
        if (!speaksOf(reading, clause, applicant)) continue
        const read = reading.read(clause, today)
        if (read === null) continue
        if (value !== null && value !== read && !corrects(text, clause)) {
          value = null
          break
        }
        value = read
        quote = typed.slice(clause.at, clause.at + clause.text.length).trim()
        at = clause.at
      }
      if (value !== null) found.push({ fact: reading.fact.id, value, quote, at })
    }
    return found.toSorted((a, b) => a.at - b.at).map(({ at: _, ...fact }) => fact)
  }
}

/** As typed, character for character, so that places in it are places in the typed text; width and script made plain. */
const plain = (typed: string): string =>
  [...typed.slice(0, MAX_TEXT)]
    .map((char) => {
      const same = normalizeText(char)
      return same.length === char.length ? same : char
    })
    .join('')

const CORRECTS = /(不对|说错|搞错|更正|不是.{1,8}是|应该是)/
const corrects = (text: string, clause: Clause): boolean =>
  CORRECTS.test(text.slice(Math.max(0, clause.at - 12), clause.at + clause.text.length))

/** A fact about the applicant is read from what is said of the applicant, one about a child from what is said of the child. */
function speaksOf({ people, fact }: Reading, clause: Clause, applicant: string): boolean {
  if (people.length > 0)
    return (
      people.includes(clause.person) || people.some((person) => person === applicant && clause.person === applicant)
    )
  if (clause.person === applicant || clause.person === 'company') return true
  return fact.type !== 'number' && (applicant === 'self' ? clause.person !== 'friend' && !isPersonal(fact) : false)
}

/** Facts that belong to one person: what is said of somebody else says nothing of them. */
const isPersonal = (fact: Fact): boolean => /申请人|本人|户口|户籍|年龄|婚|岁|工作|就业|公民|退休|残疾/.test(fact.ask)
