import type { Aspect, Box, FieldReading, Party } from '../../contract/index.ts'
import type { CaseFile, PlacedPaper } from '../case-file.ts'
import { isWrittenByHand } from '../look.ts'
import { isLikelyName } from './likely-names.ts'
import { comparePersonNames, isUnitName, namesIn } from './names.ts'
import { compareNumbers, numberFault, numberKind, plainNumber } from './numbers.ts'
import { editDistance, plainName, saysNothing } from './text.ts'

/** A value that a paper, or the applicant in the application itself (`paper` null), gives for a party of the case. */
export type Claim = {
  party: Party
  aspect: Aspect
  value: string
  title: string
  field: string
  paper: PlacedPaper | null
  page?: number
  box?: Box
  /** 1 for what was typed. */
  confidence: number
}

/** What people call a paper: the name of the material it was taken for, or of its kind. */
export const titleOf = (paper: PlacedPaper, { materials, catalogue }: CaseFile): string =>
  materials.find(({ material }) => material.id === paper.materialId)?.material.name ??
  catalogue.clerk.people.kinds[paper.kind]

const cache = new WeakMap<CaseFile, Claim[]>()

/** Everything the papers and the application say of the parties, in the order of the papers; computed once for a case. */
export function claimsOf(file: CaseFile): Claim[] {
  const known = cache.get(file)
  if (known) return known
  const raw = [...typedClaims(file), ...file.papers.flatMap((paper) => claimsIn(paper, file))]
  const others = file.papers.filter(
    (paper) => isLicenceOfAnother(paper, raw, file) || isPromiseOfAnother(paper, raw, file),
  )
  const own = raw.filter(({ paper }) => paper === null || !others.includes(paper))
  const claims = own.flatMap((claim) => settle(claim, own, file))
  cache.set(file, claims)
  return claims
}

function claimsIn(paper: PlacedPaper, file: CaseFile): Claim[] {
  const { comparing } = file.catalogue.clerk
  const title = titleOf(paper, file)
  return Object.entries(paper.fields).flatMap(([field, reading]) => {
    const about = aboutOf(paper, field, file)
    if (about === undefined || saysNothing(String(reading.value), comparing) || isOfSomebody(field, paper, file))
      return []
    const [party, aspect] = about.split('.') as [Party, Aspect]
    const value = String(reading.value)
    const doubt = aspect === 'name' && namesIn(value).some((name) => !isLikelyName(name, comparing))
    const unsure = doubt || (isWrittenByHand(paper, reading) && !isSettled(value, file.today))
    const confidence = unsure ? Math.min(reading.confidence, UNLIKELY) : reading.confidence
    return [{ ...placed(reading), confidence, party, aspect, value, title, field, paper }]
  })
}

/** 姓名 on a form that names the applicant elsewhere, or of a unit: of a driver, of who leads it, of whoever helped at the window. */
function isOfSomebody(field: string, { kind, fields }: PlacedPaper, file: CaseFile): boolean {
  if (kind !== 'application-form' || (field !== '姓名' && field !== '名称')) return false
  const isUnit = typedClaims(file).some(
    ({ party, aspect, value }) =>
      (party === 'unit' || party === 'applicant') &&
      aspect === 'name' &&
      isUnitName(value, file.catalogue.clerk.comparing),
  )
  return fields.申请人 !== undefined || (field === '姓名' && isUnit)
}

/**
 * What does not look like a name was perhaps something else, and engines read print, not hands: to be looked at, not held against anyone.
 */
const UNLIKELY = 0.85

/** A check digit settles what was written by hand. */
const isSettled = (value: string, today: string): boolean =>
  numberKind(value) !== 'other' && numberFault(value, today) === null

/** `party.aspect` of a field; the cells of forms have their keys in `knowledge/forms/fields.yaml`. */
const aboutOf = ({ kind }: PlacedPaper, field: string, file: CaseFile): string | undefined =>
  kind === 'application-form' ? aboutOfCell(field, file) : file.catalogue.clerk.people.claims[kind]?.[field]

function aboutOfCell(field: string, { catalogue: { clerk, forms } }: CaseFile): string | undefined {
  const known = clerk.people.claims['application-form']?.[field]
  if (known !== undefined) return known
  if (new RegExp(clerk.people.later, 'u').test(field)) return undefined
  const key = forms.layout.keys.find(({ fields }) => new RegExp(fields, 'u').test(field))?.key
  return key === undefined ? undefined : clerk.people.typed[key]
}

const placed = ({ page, box, confidence }: FieldReading) => ({ page, ...(box && { box }), confidence })

/** What was typed in, by the keys of forms or by the names of their cells. */
function typedClaims(file: CaseFile): Claim[] {
  const { people, comparing } = file.catalogue.clerk
  return Object.entries(file.applicant).flatMap(([key, value]) => {
    const about = people.typed[key] ?? aboutOfCell(key, file)
    if (about === undefined || saysNothing(value, comparing)) return []
    const [party, aspect] = about.split('.') as [Party, Aspect]
    return [{ party, aspect, value, title: people.kinds['application-form'], field: key, paper: null, confidence: 1 }]
  })
}

/** Whom a claim is really about; none where the paper is of somebody else or it cannot be told. */
function settle(claim: Claim, all: Claim[], file: CaseFile): Claim[] {
  const party = partyOf(claim, all, file)
  return party === null ? [] : [{ ...claim, party }]
}

function partyOf(claim: Claim, all: Claim[], file: CaseFile): Party | null {
  const holders = claim.paper ? holdersOf(claim.paper, file) : []
  const { comparing } = file.catalogue.clerk
  if (claim.party === 'holder') return holderOf(claim, holders, all, file)
  if (claim.party === 'applicant' || claim.party === 'unit') {
    if (claim.paper?.kind !== 'application-form' && holders.some((one) => FOREIGN.includes(one))) return null
    if (isByGuardian(claim, all, file)) return 'guardian'
    if (claim.aspect === 'name')
      return isUnitName(claim.value, comparing) || isShortForUnit(claim.value, all, file)
        ? 'unit'
        : partyOfPerson(claim)
    const isCode = claim.aspect === 'number' && numberKind(claim.value) === 'credit'
    return isCode ? 'unit' : claim.party
  }
  const ofUnit = claim.paper?.kind === 'business-licence' || claim.paper?.kind === 'operating-permit'
  if (ofUnit && holders.some((one) => FOREIGN.includes(one))) return null
  if (claim.party === 'place' && holders.includes('several')) return null
  return claim.party
}

/** A commitment that a parent makes for a child who applies. */
function isByGuardian({ paper }: Claim, all: Claim[], { catalogue: { clerk } }: CaseFile): boolean {
  if (!paper || paper.kind === 'application-form') return false
  const isName = ({ aspect }: Claim) => aspect === 'name'
  const maker = all.find((one) => one.paper === paper && one.party === 'applicant' && isName(one))
  const guardians = all.filter((one) => one.party === 'guardian' && isName(one))
  return guardians.some(({ value }) => maker && comparePersonNames(value, maker.value, clerk.comparing) === 'same')
}

/** 星河餐饮 where a paper names 上海星河餐饮有限公司: the unit without its form. */
const isShortForUnit = (value: string, all: Claim[], { catalogue: { clerk } }: CaseFile): boolean => {
  const plain = plainName(value, clerk.comparing)
  const units = all.filter((one) => one.aspect === 'name' && isUnitName(one.value, clerk.comparing))
  return [...plain].length >= 4 && units.some((unit) => plainName(unit.value, clerk.comparing).includes(plain))
}

/** The names under which the applicant himself applies: typed in, or on the form. */
const applying = (all: Claim[]): Claim[] =>
  all.filter(
    ({ party, aspect, paper }) =>
      (party === 'applicant' || party === 'unit') &&
      aspect === 'name' &&
      (paper === null || paper.kind === 'application-form'),
  )

/** A person applies, and the licence is of a unit which he does not lead and no form names: of whoever works for him. */
function isLicenceOfAnother(paper: PlacedPaper, all: Claim[], { catalogue }: CaseFile): boolean {
  if (paper.kind !== 'business-licence' && paper.kind !== 'operating-permit') return false
  const { comparing } = catalogue.clerk
  const names = applying(all).map(({ value }) => value)
  const unit = plainName(String(paper.fields.名称?.value ?? ''), comparing)
  if (
    names.length === 0 ||
    names.some((name) => isUnitName(name, comparing) || unit.includes(plainName(name, comparing)))
  )
    return false
  const leaders = ['法定代表人', '经营者', '负责人', '名称'].map((field) => String(paper.fields[field]?.value ?? ''))
  return !leaders.some((leader) =>
    names.some((name) => leader !== '' && comparePersonNames(leader, name, comparing) !== 'different'),
  )
}

/** Somebody else promises (a parent, an owner): another person by name and by number; a slip in the name is the applicant's. */
function isPromiseOfAnother(paper: PlacedPaper, all: Claim[], { catalogue, today }: CaseFile): boolean {
  if (paper.kind !== 'commitment-letter') return false
  const { comparing } = catalogue.clerk
  const own = applying(all).filter(({ value }) => !isUnitName(value, comparing))
  const said = String(paper.fields.承诺人?.value ?? '')
  if (said === '' || own.length === 0 || isUnitName(said, comparing)) return false
  const isNear = ({ value }: Claim) =>
    comparePersonNames(said, value, comparing) !== 'different' || editDistance(said, value) === 1
  const number = paper.fields.承诺人证件号码?.value
  const numbers = all.filter(
    ({ party, aspect, paper: where }) =>
      party === 'applicant' && aspect === 'number' && (where === null || where.kind === 'application-form'),
  )
  const isOwnNumber = numbers.some(({ value }) => compareNumbers(value, String(number), today, comparing) === 'same')
  if (number !== undefined && numbers.length > 0 && !isOwnNumber && !own.some(({ value }) => value === said))
    return true
  return !own.some(isNear) && !isOwnNumber
}

const FOREIGN: Party[] = ['lessor', 'owner', 'several', 'agent', 'spouse', 'child', 'guardian']
/** A person in the place of a unit is who applies; a licence names nobody else. */
const partyOfPerson = ({ paper }: Claim): Party => (paper?.kind === 'business-licence' ? 'unit' : 'applicant')

/** Whose paper it is by the name of its material. */
export function holdersOf(paper: PlacedPaper, file: CaseFile): Party[] {
  const { holders } = file.catalogue.clerk.people
  const name = file.materials.find(({ material }) => material.id === paper.materialId)?.material.name
  // What shareholders resolve is the unit's own.
  if (name === undefined || paper.kind === 'articles-resolution') return []
  return (Object.entries(holders) as [Party, string[]][])
    .filter(([, words]) => words.some((word) => name.includes(word)))
    .map(([party]) => party)
}

/** The party whose card it is: as the material says; where it does not say, whose name is on it. */
function holderOf(claim: Claim, holders: Party[], all: Claim[], file: CaseFile): Party | null {
  const alone = claim.paper !== null && onlyOne(claim.paper, file)
  const byNumber = partyNumbered(claim, all)
  if (byNumber) return byNumber
  if (alone && holders.length === 1 && holders[0] !== 'several') return holders[0] ?? null
  if (claim.paper?.kind === 'vehicle-licence' && CHANGES_HANDS.test(file.service.name)) return null
  const name = claim.aspect === 'name' ? claim.value : claim.paper?.fields.姓名?.value
  const byName = name === undefined ? null : partyNamed(String(name), all, file)
  if (byName) return byName
  return alone && holders.length === 0 && claim.paper?.materialId != null ? 'applicant' : null
}

/** A card whose name was not read and which nobody put into a place is of whoever gives its number. */
function partyNumbered({ paper }: Claim, all: Claim[]): Party | null {
  const number = paper?.fields.公民身份号码?.value
  if (!paper || paper.slot !== null || paper.fields.姓名 || number === undefined) return null
  const giver = all.find(
    ({ party, aspect, value, paper: other }) =>
      aspect === 'number' &&
      party !== 'holder' &&
      other !== paper &&
      plainNumber(value) === plainNumber(String(number)),
  )
  return giver?.party ?? null
}

/** The old certificate still names who had it before. */
const CHANGES_HANDS = /转移|转让|过户|继承/

/** Two cards of two people for one material: nobody can tell which is whose. */
const onlyOne = (paper: PlacedPaper, { papers }: CaseFile): boolean =>
  papers.filter(({ kind, materialId }) => kind === paper.kind && materialId === paper.materialId).length === 1

function partyNamed(name: string, all: Claim[], { catalogue }: CaseFile): Party | null {
  const { comparing } = catalogue.clerk
  const named = all.filter(
    ({ party, aspect, value }) =>
      aspect === 'name' &&
      party !== 'holder' &&
      namesIn(value).some((one) => comparePersonNames(one, name, comparing) === 'same'),
  )
  const order: Party[] = ['guardian', 'applicant', 'agent', 'legal', 'spouse', 'child', 'lessor', 'owner']
  return order.find((party) => named.some((claim) => claim.party === party)) ?? null
}
