import type { CaseFile } from '../../case-file.ts'
import {
  type Claim,
  claimsOf,
  compareUnitNames,
  isUnitName,
  nameNearness,
  type Odd,
  plainName,
  settled,
} from '../../compare/index.ts'

/** From this share of equal characters on a name is the unit's with a slip in it; below, another unit is named. */
const SLIP = 0.75

export type UnitOdd = Odd & { short: boolean }

/** Units named otherwise than on the licence, a permit or in the application; without these nothing says which name is registered. */
function oddUnits(file: CaseFile): UnitOdd[] {
  const { comparing } = file.catalogue.clerk
  const units = claimsOf(file).filter(
    ({ party, aspect, value }) =>
      aspect === 'name' &&
      (party === 'unit' || (['tenant', 'principal'].includes(party) && isUnitName(value, comparing))),
  )
  const registered = units.filter(({ party }) => party === 'unit')
  const reference =
    registered.find(({ paper }) => paper?.kind === 'business-licence') ??
    registered.find(({ paper }) => paper?.kind === 'operating-permit') ??
    registered.find(({ paper }) => paper === null)
  if (!reference) return []
  const named = units.filter(({ paper }) => paper?.kind !== 'operating-permit' && paper !== null)
  const seen = new Set<string>()
  return named.flatMap((odd) => {
    const plain = plainName(odd.value, comparing)
    const likeness = compareUnitNames(odd.value, reference.value, comparing)
    if (likeness === 'same' || seen.has(plain)) return []
    seen.add(plain)
    const short = likeness === 'short' || nameNearness(odd.value, reference.value, comparing) >= SLIP
    return [{ odd, reference, likeness: settled(likeness === 'short' ? 'different' : likeness, odd, reference), short }]
  })
}

/** Another unit altogether; the principal of a POA has E11. */
export const strangeUnits = (file: CaseFile): Odd[] =>
  oddUnits(file).filter(({ short, odd }) => !short && odd.party !== 'principal')

/** The unit, not under its full registered name. */
export const shortUnits = (file: CaseFile): Odd[] => oddUnits(file).filter(({ short }) => short)

/** The unit of the case as its licence, or else its application, names it. */
export const unitOf = (file: CaseFile): Claim | null => {
  const names = claimsOf(file).filter(({ party, aspect }) => party === 'unit' && aspect === 'name')
  return names.find(({ paper }) => paper?.kind === 'business-licence') ?? names[0] ?? null
}
