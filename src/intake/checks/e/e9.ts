import type { CaseFile, Check, PlacedPaper } from '../../case-file.ts'
import { bothSides, namesIn, placesOf, severityOf } from '../../compare/index.ts'
import { allowsSubletting, isNamed, leasesOf, namesOf, ownersOf } from './tenancy.ts'

/** The lessor is not the owner, and no lease with leave to sub-let and no letter of the owner leads from one to the other. */
export const e9: Check = {
  code: 'E9',
  find: (file) => {
    const owners = ownersOf(file)
    const [owner] = owners
    if (!owner) return []
    return namesOf('lessor', file).flatMap((lessor) => {
      if (lessor.paper?.kind !== 'lease-contract') return []
      const names = namesIn(lessor.value)
      if (
        names.some((name) =>
          reachesOwner(
            name,
            owners.map((one) => one.name),
            file,
          ),
        )
      )
        return []
      return [
        {
          ...placesOf(lessor, owner.claim),
          slots: { 出租人: lessor.value, 产权人: owner.claim.value },
          ...severityOf('different', lessor, owner.claim),
          evidence: bothSides(lessor, owner.claim),
          cause: `lessor:${lessor.value}`,
        },
      ]
    })
  },
}

function reachesOwner(lessor: string, owners: string[], file: CaseFile, seen: string[] = []): boolean {
  if (owners.some((owner) => isNamed(owner, lessor, file))) return true
  if (consents(lessor, owners, file)) return true
  return headLeases(lessor, file).some(
    ({ paper, from }) =>
      allowsSubletting(paper) && !seen.includes(from) && reachesOwner(from, owners, file, [...seen, lessor]),
  )
}

/** Leases in which the lessor is himself the tenant. */
const headLeases = (lessor: string, file: CaseFile): { paper: PlacedPaper; from: string }[] =>
  leasesOf(file).flatMap((paper) => {
    const { 承租方: tenant, 出租方: from } = paper.fields
    if (!tenant || !from || !namesIn(String(tenant.value)).some((name) => isNamed(name, lessor, file))) return []
    return namesIn(String(from.value)).map((name) => ({ paper, from: name }))
  })

/** A letter or POA of an owner that lets the lessor let. */
const consents = (lessor: string, owners: string[], file: CaseFile): boolean =>
  file.papers.some((paper) => {
    if (paper.kind === 'lease-contract' || paper.kind === 'property-certificate') return false
    if (!allowsSubletting(paper)) return false
    const names = ['委托人', '受托人', '承诺人', '申请人', '产权人'].map((field) =>
      String(paper.fields[field]?.value ?? ''),
    )
    const said = `${names.join('\n')}\n${paper.pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n')}`
    const plain = said.replace(/\s/g, '')
    return plain.includes(lessor.replace(/\s/g, '')) && owners.some((owner) => plain.includes(owner.replace(/\s/g, '')))
  })
