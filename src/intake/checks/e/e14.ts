import type { CaseFile, Check, Finding } from '../../case-file.ts'
import {
  bothSides,
  compareNumbers,
  comparePersonNames,
  editDistance,
  numberFault,
  placesOf,
  severityOf,
} from '../../compare/index.ts'
import { formerNames, type Mention, mayBeAnothers, numbered } from './people.ts'

/** One number under two quite different names. Names of one person that differ in a character are E1. */
export const e14: Check = {
  code: 'E14',
  find: (file) => {
    const all = numbered(file).filter(({ number }) => numberFault(number.value, file.today) === null)
    const found: Finding[] = []
    const seen = new Set<string>()
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1)) {
        if (seen.has(b.number.value) || !isClash(a, b, file)) continue
        seen.add(b.number.value)
        found.push({
          ...placesOf(b.number, a.number),
          slots: { 号码: b.number.value },
          ...severityOf(
            mayBeAnothers(a.number, file) || mayBeAnothers(b.number, file) ? 'doubtful' : 'different',
            ...[a.name, b.name, a.number, b.number],
          ),
          evidence: bothSides(a.name, a.number, b.name, b.number),
          cause: `name:${b.name.value}`,
        })
      }
    return found
  },
}

type Numbered = { [Key in keyof Mention]: NonNullable<Mention[Key]> }

function isClash(a: Numbered, b: Numbered, file: CaseFile): boolean {
  const { comparing } = file.catalogue.clerk
  if (a.name.party === b.name.party && a.name.party !== 'several') return false
  if (compareNumbers(a.number.value, b.number.value, file.today, comparing) !== 'same') return false
  if (comparePersonNames(a.name.value, b.name.value, comparing) !== 'different') return false
  if (formerNames(file).some((pair) => pair.includes(a.name.value) && pair.includes(b.name.value))) return false
  return editDistance(a.name.value, b.name.value) > 1 || [...a.name.value].length === 2
}
