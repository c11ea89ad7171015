import type { CaseFile, PlacedPaper } from '../../case-file.ts'
import { type Claim, claimsOf, comparePersonNames, compareUnitNames, isUnitName, namesIn } from '../../compare/index.ts'
import { textOf } from '../paper-text.ts'

/** Sub-letting is allowed in a contract or a letter; 不得转租 and 未经同意…转租 say the contrary (民法典 第七百一十六条). */
const CONSENT = /同意.{0,20}转租|(可以?|允许|有权).{0,6}转租|授权.{0,20}(出租|转租)|委托.{0,30}出租|代为出租/
const FORBIDDEN = /(未经|不得|禁止|不可以?|无权|非经)[^。；\n]{0,24}转租/g

export const allowsSubletting = (paper: PlacedPaper): boolean => CONSENT.test(textOf(paper).replace(FORBIDDEN, ''))

/** Whether a name stands for the same person or unit, in doubt yes. */
export function isNamed(a: string, b: string, { catalogue }: CaseFile): boolean {
  const { comparing } = catalogue.clerk
  if (isUnitName(a, comparing) !== isUnitName(b, comparing)) return false
  return (isUnitName(a, comparing) ? compareUnitNames : comparePersonNames)(a, b, comparing) !== 'different'
}

export const namesOf = (party: Claim['party'], file: CaseFile): Claim[] =>
  claimsOf(file).filter((claim) => claim.party === party && claim.aspect === 'name')

/** Everyone whom the certificates name as owner. */
export const ownersOf = (file: CaseFile): { name: string; claim: Claim }[] =>
  namesOf('owner', file)
    .filter(({ paper }) => paper?.kind === 'property-certificate')
    .flatMap((claim) => namesIn(claim.value).map((name) => ({ name, claim })))

/** The lease under which the applicant holds the place: the one with the applicant as tenant, or the only one. */
export function leasesOf({ papers }: CaseFile): PlacedPaper[] {
  return papers.filter(({ kind }) => kind === 'lease-contract')
}
