import type { Party } from '../../../contract/index.ts'
import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { type Claim, claimsOf, comparePersonNames, namesIn, placesOf, severityOf } from '../../compare/index.ts'
import { placeOf } from '../../look.ts'

const KIN: Party[] = ['spouse', 'child', 'guardian']
/** Fields of a certificate that tie the people named in them to one another. */
const TIES: Record<string, string[]> = {
  'birth-certificate': ['新生儿姓名', '姓名', '父亲姓名', '母亲姓名', '父亲', '母亲'],
  'marriage-certificate': ['持证人', '姓名', '男方姓名', '女方姓名', '配偶姓名'],
  'household-register': ['户主', '户主姓名', '姓名'],
}

/**
 * The papers on kinship that were handed in do not lead from the applicant to the relative. Where none was handed in, the missing paper
 * is A1; it is not said twice.
 */
export const e12: Check = {
  code: 'E12',
  find: (file) => [...brokenChains(file), ...otherParents(file)],
}

/** The applicant is married to a parent on the certificate of birth, on which somebody else stands as the other parent. */
function otherParents(file: CaseFile): Finding[] {
  const { comparing } = file.catalogue.clerk
  const applicant = claimsOf(file).find(({ party, aspect }) => party === 'applicant' && aspect === 'name')
  // Step-parents may act in other matters; a birth is registered by who stands on the certificate.
  if (!applicant || !/出生/.test(file.service.name)) return []
  const same = (a: string, b: string) => comparePersonNames(a, b, comparing) !== 'different'
  const couples = file.papers.filter(({ kind }) => kind === 'marriage-certificate').map(namesOn)
  return file.papers.flatMap((paper) => {
    const { 父亲姓名: father, 母亲姓名: mother, 新生儿姓名: child } = paper.fields
    if (paper.kind !== 'birth-certificate' || !father || !mother || !child) return []
    if ([father, mother, child].some(({ value }) => same(String(value), applicant.value))) return []
    const spouse = couples.find((names) => names.some((name) => same(name, applicant.value)))
    const other = [father, mother].find(({ value }) => !spouse?.some((name) => same(name, String(value))))
    if (
      !spouse ||
      !other ||
      [father, mother].every((one) => one === other || !spouse.some((name) => same(name, String(one.value))))
    )
      return []
    return [
      {
        ...placeOf(paper, other),
        slots: { a: applicant.value, b: String(child.value) },
        ...severityOf('different', applicant, other, child),
        evidence: `${file.catalogue.clerk.people.kinds['birth-certificate']}：${father.value}、${mother.value}；${file.catalogue.clerk.people.kinds['marriage-certificate']}：${spouse.join('、')}`,
        cause: `kin:${child.value}`,
      },
    ]
  })
}

function brokenChains(file: CaseFile): Finding[] {
  const groups = tied(file)
  if (groups.length === 0) return []
  const named = (party: Party) =>
    claimsOf(file).filter(
      (claim) => claim.party === party && claim.aspect === 'name' && namesIn(claim.value).length === 1,
    )
  const [applicant] = named('applicant')
  if (!applicant) return []
  return KIN.flatMap((party) => {
    const [relative] = named(party)
    if (!relative || connected(applicant, relative, groups, file)) return []
    return [
      {
        ...placesOf(relative, applicant),
        slots: { a: applicant.value, b: relative.value },
        ...severityOf('different', applicant, relative),
        evidence: groups.map(({ title, names }) => `${title}：${names.join('、')}`).join('；'),
        cause: `kin:${relative.value}`,
      },
    ]
  })
}

/** Whether papers on kinship lead from the applicant to a relative of the case. */
export function kinIsShown(file: CaseFile): boolean {
  const named = (parties: Party[]) =>
    claimsOf(file).filter(({ party, aspect }) => parties.includes(party) && aspect === 'name')
  const groups = tied(file)
  return named(['applicant']).some((applicant) =>
    named(KIN).some((relative) => connected(applicant, relative, groups, file)),
  )
}

type Tie = { title: string; names: string[] }

const tied = (file: CaseFile): Tie[] =>
  file.papers.flatMap((paper) => {
    const names = namesOn(paper)
    return names.length > 1 ? [{ title: file.catalogue.clerk.people.kinds[paper.kind], names }] : []
  })

/** Everyone whom a paper on kinship names. */
function namesOn({ kind, fields, rows }: PlacedPaper): string[] {
  const ties = TIES[kind]
  if (!ties) return []
  const single = ties.flatMap((field) => (fields[field] ? namesIn(String(fields[field].value)) : []))
  const listed = Object.values(rows).flatMap((group) =>
    group.flatMap(({ 姓名: name }) => (name ? [String(name.value)] : [])),
  )
  return [...new Set([...single, ...listed])]
}

/** By papers that share a person; a name that may only be misread still ties. */
function connected({ value: from }: Claim, { value: to }: Claim, ties: Tie[], { catalogue }: CaseFile): boolean {
  const same = (a: string, b: string) => comparePersonNames(a, b, catalogue.clerk.comparing) !== 'different'
  if (same(from, to)) return true
  const reached = [from]
  for (const name of reached)
    for (const { names } of ties)
      if (names.some((one) => same(one, name)))
        for (const next of names) if (!reached.some((one) => same(one, next))) reached.push(next)
  return reached.some((name) => same(name, to))
}
