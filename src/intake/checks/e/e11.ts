import type { CaseFile, Check, Finding } from '../../case-file.ts'
import {
  bothSides,
  type Claim,
  comparePersonNames,
  compareUnitNames,
  isUnitName,
  type Likeness,
  namesIn,
  placesOf,
  settled,
  severityOf,
} from '../../compare/index.ts'
import { namesOf } from './tenancy.ts'

/**
 * The principal of the POA is none of those who apply, or its representative is not who acts (民法典 第一百六十五条). A legal
 * representative may stand for the unit as principal, a guardian for the child.
 */
export const e11: Check = {
  code: 'E11',
  find: (file) => [...principals(file), ...agents(file)],
}

function principals(file: CaseFile): Finding[] {
  const applying = (['applicant', 'unit', 'legal', 'guardian', 'child'] as const).flatMap((party) =>
    namesOf(party, file),
  )
  return namesOf('principal', file).flatMap((principal) => misfit(principal, applying, ['委托人', '申请人'], file))
}

function agents(file: CaseFile): Finding[] {
  const named = namesOf('agent', file)
  const acting = named.filter(({ paper }) => paper?.kind !== 'power-of-attorney')
  return named
    .filter(({ paper }) => paper?.kind === 'power-of-attorney')
    .flatMap((agent) => misfit(agent, acting, ['受托人', '办理人'], file))
}

function misfit(written: Claim, expected: Claim[], roles: [string, string], file: CaseFile): Finding[] {
  const likenesses = expected.map((claim) => ({ claim, likeness: nearest(written, claim, file) }))
  if (likenesses.length === 0 || likenesses.some(({ likeness }) => likeness === 'same')) return []
  const near = likenesses.find(({ likeness }) => likeness === 'doubtful') ?? likenesses[0]
  if (!near) return []
  const { claim, likeness } = near
  return [
    {
      ...placesOf(written, claim),
      slots: { '委托人/受托人': roles[0], '申请人/办理人': roles[1] },
      ...severityOf(settled(likeness, written, claim), written, claim),
      evidence: bothSides(written, claim),
      cause: `name:${written.value}`,
    },
  ]
}

/** Several principals are right if one of them applies; a unit not under its full name is E5. */
function nearest(written: Claim, { value }: Claim, { catalogue }: CaseFile): Likeness {
  const { comparing } = catalogue.clerk
  const found = namesIn(written.value).flatMap((a) =>
    namesIn(value).map((b): Likeness => {
      if (isUnitName(a, comparing) !== isUnitName(b, comparing)) return 'different'
      if (!isUnitName(a, comparing)) return comparePersonNames(a, b, comparing)
      const units = compareUnitNames(a, b, comparing)
      return units === 'short' ? 'same' : units
    }),
  )
  return found.includes('same') ? 'same' : found.includes('doubtful') ? 'doubtful' : 'different'
}
