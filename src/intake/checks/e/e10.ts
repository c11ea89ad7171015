import type { CaseFile, Check } from '../../case-file.ts'
import { isUnitName, placeOf, severityOf } from '../../compare/index.ts'
import { textOf } from '../paper-text.ts'
import { isNamed, leasesOf, ownersOf } from './tenancy.ts'

const SHARED = /共有/
const SIGNED = ['出租方', '委托人', '申请人', '承诺人', '申请人姓名']

/**
 * A co-owner of the certificate stands on no other paper (民法典 第三百零一条). Only where the house is let, or where the service asks for
 * the consent of co-owners: whoever shows a certificate to prove where he lives needs nobody's.
 */
export const e10: Check = {
  code: 'E10',
  find: (file) => {
    const owners = ownersOf(file)
    if (new Set(owners.map(({ name }) => name)).size < 2 || !asksConsent(file)) return []
    const signers = signersOf(file)
    const present = owners.filter(({ name }) => signers.some((signer) => isNamed(name, signer, file)))
    // Nobody of them signs: the lessor is another, which is E9.
    if (present.length === 0) return []
    return owners
      .filter((owner) => !present.includes(owner) && !consents(owner.name, file))
      .map(({ name, claim }) => ({
        ...placeOf(claim),
        slots: { name },
        ...severityOf('different', claim),
        evidence: `权利人：${claim.value}；已签字：${present.map((one) => one.name).join('、')}`,
        cause: `co-owner:${name}`,
      }))
  },
}

const asksConsent = (file: CaseFile): boolean =>
  leasesOf(file).length > 0 ||
  file.service.reviewPoints.some(({ point, how }) => SHARED.test(point + how)) ||
  file.materials.some(({ material }) => material.checks.some((check) => SHARED.test(check)))

const signersOf = ({ papers, catalogue }: CaseFile): string[] =>
  papers
    .filter(({ kind }) => kind !== 'property-certificate')
    .flatMap(({ fields }) =>
      SIGNED.flatMap((field) => String(fields[field]?.value ?? '').split(/[、,，;；\s]+/)).filter(
        (name) => name !== '' && (name.length > 1 || isUnitName(name, catalogue.clerk.comparing)),
      ),
    )

/** The name of the co-owner on a paper of consent, or beside the other signatures. */
const consents = (name: string, { papers }: CaseFile): boolean =>
  papers.some(
    (paper) =>
      !['property-certificate', 'id-card-front', 'household-register', 'marriage-certificate'].includes(paper.kind) &&
      textOf(paper).includes(name.replace(/\s/g, '')),
  )
