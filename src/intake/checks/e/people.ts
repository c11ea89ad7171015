import type { FieldReading, Party } from '../../../contract/index.ts'
import type { CaseFile, PlacedPaper } from '../../case-file.ts'
import {
  type Claim,
  claimsOf,
  compareNumbers,
  comparePersonNames,
  editDistance,
  isUnitName,
  namesIn,
  type Odd,
  oddOnes,
  plainNumber,
  titleOf,
} from '../../compare/index.ts'

/** A person written on a paper, with the number there, if any. */
export type Mention = { name: Claim; number: Claim | null }

/** Parties whose names are compared here; the POA has E11, the legal representative E7. */
const PARTIES: Party[] = ['applicant', 'agent', 'spouse', 'child', 'guardian']

const single = ({ value }: Claim): boolean => namesIn(value).length === 1

/** Names of a party that differ, and people on registers and contracts who are a party under a slightly other name. */
export function mismatchedPeople(file: CaseFile): Odd[] {
  const { comparing } = file.catalogue.clerk
  const compare = (a: string, b: string) => comparePersonNames(a, b, comparing)
  const names = claimsOf(file).filter(
    ({ aspect, paper, value }) =>
      aspect === 'name' && paper?.kind !== 'power-of-attorney' && !isUnitName(value, comparing),
  )
  const ofParties = PARTIES.flatMap((party) =>
    oddOnes(
      names.filter((claim) => claim.party === party && single(claim)),
      compare,
      file,
    ),
  )
  return [...ofParties, ...nearMisses(file, ofParties)]
}

/** On a register, a certificate or a contract many people stand: one with the number of a party, or all but its name, is meant to be it. */
function nearMisses(file: CaseFile, already: Odd[]): Odd[] {
  const { comparing } = file.catalogue.clerk
  const known = peopleOf(file)
  return mentionsIn(file).flatMap((mention) => {
    if (known.some(({ name }) => comparePersonNames(name.value, mention.name.value, comparing) === 'same')) return []
    const meant = known.find((person) => isMeant(mention, person, file))
    if (!meant || already.some(({ odd }) => odd.value === mention.name.value)) return []
    return [
      {
        odd: mention.name,
        reference: meant.name,
        likeness: comparePersonNames(mention.name.value, meant.name.value, comparing),
      },
    ]
  })
}

function isMeant(mention: Mention, person: Mention, { today, catalogue }: CaseFile): boolean {
  const [a, b] = [mention.name.value, person.name.value]
  // One number under quite another name is E14.
  if (mention.number && person.number)
    return (
      compareNumbers(mention.number.value, person.number.value, today, catalogue.clerk.comparing) === 'same' &&
      editDistance(a, b) === 1 &&
      [...a].length > 2
    )
  return [...a].length >= 3 && [...a].length === [...b].length && a[0] === b[0] && editDistance(a, b) === 1
}

/** The parties as people, each with the number that stands beside the name. */
export function peopleOf(file: CaseFile): Mention[] {
  const { comparing } = file.catalogue.clerk
  const claims = claimsOf(file).filter(({ party }) => [...PARTIES, 'legal', 'principal'].includes(party))
  return claims
    .filter((claim) => claim.aspect === 'name' && single(claim) && !isUnitName(claim.value, comparing))
    .map((name) => ({
      name,
      number:
        claims.find(
          ({ aspect, party, paper }) => aspect === 'number' && party === name.party && paper === name.paper,
        ) ?? null,
    }))
}

/** People on registers, certificates and contracts: rows, and fields that come in pairs. */
export function mentionsIn(file: CaseFile): Mention[] {
  return file.papers.flatMap((paper) => [
    ...Object.values(paper.rows).flatMap((rows) =>
      rows.flatMap((row) => mention(paper, file, row, '姓名', ['公民身份号码', '身份证号', '证件号码'])),
    ),
    ...PAIRS.flatMap(([name, numbers]) => mention(paper, file, paper.fields, name, numbers)),
  ])
}

const PAIRS: [string, string[]][] = [
  ['权利人', ['权利人证件号', '权利人身份证号']],
  ['出租方', ['出租方身份证号', '出租方证件号码']],
  ['承租方', ['承租方身份证号', '承租方证件号码']],
  ['父亲姓名', ['父亲身份证号', '父亲公民身份号码']],
  ['母亲姓名', ['母亲身份证号', '母亲公民身份号码']],
  ['新生儿姓名', []],
  ['持证人', ['持证人身份证号', '身份证件号']],
  ['男方姓名', ['男方身份证号', '男方身份证件号']],
  ['女方姓名', ['女方身份证号', '女方身份证件号']],
  ['户主', []],
]

function mention(
  paper: PlacedPaper,
  file: CaseFile,
  fields: Record<string, FieldReading>,
  name: string,
  numbers: string[],
): Mention[] {
  const claim = (field: string, aspect: 'name' | 'number'): Claim | null => {
    const reading = fields[field]
    if (!reading) return null
    const { page, box, confidence } = reading
    const value = String(reading.value)
    return {
      party: 'several',
      aspect,
      value,
      title: titleOf(paper, file),
      field,
      paper,
      page,
      ...(box && { box }),
      confidence,
    }
  }
  const said = claim(name, 'name')
  if (!said || namesIn(said.value).length !== 1 || isUnitName(said.value, file.catalogue.clerk.comparing)) return []
  const number = numbers.map((field) => claim(field, 'number')).find((one) => one !== null) ?? null
  return [{ name: said, number }]
}

/** Present and former name of everyone on a household register. */
export const formerNames = ({ papers }: CaseFile): [now: string, before: string][] =>
  papers.flatMap(({ fields, rows }) =>
    [fields, ...Object.values(rows).flat()].flatMap(({ 姓名: now, 曾用名: before }) =>
      now && before ? [[String(now.value), String(before.value)] as [string, string]] : [],
    ),
  )

/** Everyone with a number, once for each name and number. */
export const numbered = (file: CaseFile): { name: Claim; number: Claim }[] =>
  [...peopleOf(file), ...mentionsIn(file)].flatMap(({ name, number }) =>
    number && plainNumber(number.value) !== '' ? [{ name, number }] : [],
  )

/**
 * Whether a number may stand beside a name only by the reading: elsewhere it is that of another who is named on the same paper, and of
 * that one the paper shows no number.
 */
export function mayBeAnothers({ paper, party, value }: Claim, file: CaseFile): boolean {
  if (paper === null) return false
  const { comparing } = file.catalogue.clerk
  const here = claimsOf(file).filter((claim) => claim.paper === paper && claim.party !== party)
  const hasNumber = (of: Claim['party']) => here.some((claim) => claim.aspect === 'number' && claim.party === of)
  const unnumbered = here.filter((claim) => claim.aspect === 'name' && !hasNumber(claim.party))
  return numbered(file).some(
    ({ name, number }) =>
      name.paper !== paper &&
      plainNumber(number.value) === plainNumber(value) &&
      unnumbered.some((one) => comparePersonNames(one.value, name.value, comparing) === 'same'),
  )
}
