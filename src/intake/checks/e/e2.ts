import type { Party } from '../../../contract/index.ts'
import type { CaseFile, Check } from '../../case-file.ts'
import {
  bothSides,
  byNumberKind,
  type Claim,
  claimsOf,
  compareNumbers,
  comparePersonNames,
  numberFault,
  type Odd,
  oddOnes,
  placesOf,
  severityOf,
} from '../../compare/index.ts'
import { mayBeAnothers, numbered } from './people.ts'

const PARTIES: Party[] = ['applicant', 'legal', 'agent', 'spouse', 'child', 'guardian', 'lessor', 'owner']

/** Identity numbers of one person differ. A number whose check digit fails is E3 alone: it says which one is wrong. */
export const e2: Check = {
  code: 'E2',
  find: (file) => {
    const ofParties = PARTIES.flatMap((party) =>
      differing(
        claimsOf(file).filter((claim) => claim.party === party),
        file,
      ),
    )
    const others = sameNames(file).filter(({ odd }) => ofParties.every((one) => one.odd.value !== odd.value))
    return [...ofParties, ...others].map(({ odd, reference, likeness }) => ({
      ...placesOf(odd, reference),
      slots: { A: odd.title, B: reference.title },
      ...severityOf(mayBeAnothers(odd, file) ? 'doubtful' : likeness, odd, reference),
      evidence: bothSides(odd, reference),
      cause: `number:${odd.value}`,
    }))
  },
}

const isRight = (file: CaseFile) => (claim: Claim) =>
  claim.aspect === 'number' && numberFault(claim.value, file.today) === null

function differing(claims: Claim[], file: CaseFile): Odd[] {
  const { comparing } = file.catalogue.clerk
  const compare = (a: string, b: string) => compareNumbers(a, b, file.today, comparing)
  return byNumberKind(claims.filter(isRight(file))).flatMap((alike) => oddOnes(alike, compare, file))
}

/** The same full name with another number elsewhere, as on a contract or a register. */
function sameNames(file: CaseFile): Odd[] {
  const { comparing } = file.catalogue.clerk
  const all = numbered(file).filter(({ number }) => isRight(file)(number))
  const groups: (typeof all)[] = []
  for (const one of all) {
    const group = groups.find(
      ([first]) => first && comparePersonNames(first.name.value, one.name.value, comparing) === 'same',
    )
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups.flatMap((group) =>
    differing(
      group.map(({ number }) => number),
      file,
    ),
  )
}
