import {
  type Aspect,
  type CheckResult,
  type Contradicting,
  type FactAnswer,
  isMaterialChoice,
  Party,
  type ServiceDocument,
} from '../contract/index.ts'
import type { CaseFile } from './case-file.ts'
import { agesOf, storiesOf, type Told } from './checks/i/i2.ts'
import {
  byNumberKind,
  type Claim,
  claimsOf,
  compareAddresses,
  compareNumbers,
  comparePersonNames,
  compareUnitNames,
  isUnitName,
  type Likeness,
  namesIn,
  numberIn,
  oddOnes,
  plainText,
  SURE,
  settled,
  titleOf,
} from './compare/index.ts'

type Kept = {
  service: ServiceDocument
  facts: Record<string, FactAnswer>
  applicant: Record<string, string>
  documents: CheckResult['documents']
  today: string
}

/**
 * What papers and the application tell differently of a case that was read before, by the same comparing as the checks of intake:
 * each with both values and their places. What only the reading may have got wrong is not `sure`.
 */
export function contradictionsIn(kept: Kept, catalogue: CaseFile['catalogue']): Contradicting[] {
  const file = fileOf(kept, catalogue)
  return [...ofParties(file), ...ofRoles(file), ...ofStories(file), ...ofAge(file)]
}

const fileOf = ({ documents, service, ...rest }: Kept, catalogue: CaseFile['catalogue']): CaseFile => ({
  ...rest,
  service,
  files: [],
  papers: documents.map((paper) => ({
    ...paper,
    ...{ digest: '', pages: [], rows: {}, blanks: [], ticks: [], slot: null },
  })),
  materials: service.materials.flatMap((one) =>
    isMaterialChoice(one) ? [] : [{ material: one, required: 'unknown' as const, handled: one.handled ?? 'submitted' }],
  ),
  choices: [],
  slots: {},
  conditions: [],
  promisedDue: null,
  catalogue,
})

/** Phones may differ, uses are told in `stories`, several people are several. */
const ASPECTS = ['name', 'number', 'birth', 'sex', 'address', 'area', 'amount'] as const satisfies Aspect[]
/** A card tells whose it is by its material, several people are several. */
const PARTIES = Party.options.filter((party) => party !== 'holder' && party !== 'several')

function ofParties(file: CaseFile): Contradicting[] {
  const claims = claimsOf(file)
  return PARTIES.flatMap((party) =>
    ASPECTS.flatMap((aspect) =>
      comparable(
        claims.filter((one) => one.party === party && one.aspect === aspect),
        aspect,
      )
        .flatMap((alike) => oddOnes(alike, comparing(aspect, file), file))
        .filter(({ odd, reference }) => aspect !== 'area' || isTooLarge(odd, reference))
        .map(({ odd, reference, likeness }) => told(`${party}.${aspect}`, { party, aspect }, reference, odd, likeness)),
    ),
  )
}

const comparable = (claims: Claim[], aspect: Aspect): Claim[][] =>
  aspect === 'number' ? byNumberKind(claims) : [claims]

/** Less may be asked for than is certified; more may not. */
function isTooLarge(...pair: [Claim, Claim]): boolean {
  const asks = (claim: Claim) => claim.paper === null || claim.paper.kind === 'application-form'
  const asked = pair.find(asks)
  const certified = pair.find((claim) => !asks(claim))
  if (!asked || !certified) return true
  return (numberIn(asked.value) ?? 0) > (numberIn(certified.value) ?? 0) * AREA_TOLERANCE
}
/** Areas within one in a hundred are the same (F3). */
const AREA_TOLERANCE = 1.01

/** Roles that one and the same has: who lets is the owner, who empowers is who applies, who rents is one of those who apply. */
const ROLES: { role: Party; as: Party[] }[] = [
  { role: 'lessor', as: ['owner'] },
  { role: 'principal', as: ['unit', 'applicant', 'legal'] },
  { role: 'tenant', as: ['unit', 'applicant', 'legal', 'principal'] },
]

function ofRoles(file: CaseFile): Contradicting[] {
  const names = claimsOf(file).filter(({ aspect }) => aspect === 'name')
  const compare = comparing('name', file)
  return ROLES.flatMap(({ role, as }) => {
    const said = names.find(({ party }) => party === role)
    const others = names.filter(({ party, paper }) => as.includes(party) && paper !== said?.paper)
    const [other] = others
    if (!said || !other) return []
    const likenesses = others.map(({ value }) => compare(value, said.value))
    if (likenesses.includes('same')) return []
    const likeness = likenesses.includes('doubtful') ? 'doubtful' : 'different'
    return [told(`${role}.${other.party}`, { party: role, aspect: 'name' }, other, said, likeness)]
  })
}

const comparing =
  (aspect: (typeof ASPECTS)[number], { catalogue, today }: CaseFile) =>
  (a: string, b: string): Likeness => {
    const words = catalogue.clerk.comparing
    switch (aspect) {
      case 'name': {
        if (isUnitName(a, words) || isUnitName(b, words)) {
          const likeness = compareUnitNames(a, b, words)
          return likeness === 'short' ? 'same' : likeness
        }
        const pairs = namesIn(a).flatMap((one) => namesIn(b).map((other) => comparePersonNames(one, other, words)))
        return pairs.includes('same') ? 'same' : pairs.includes('doubtful') ? 'doubtful' : 'different'
      }
      case 'number':
        return compareNumbers(a, b, today, words)
      case 'address':
        return compareAddresses(a, b)
      case 'area':
      case 'amount':
        return isNear(numberIn(a), numberIn(b)) ? 'same' : 'different'
      case 'birth':
        return digits(a) === digits(b) ? 'same' : 'different'
      case 'sex':
        return plainText(a) === plainText(b) ? 'same' : 'different'
    }
  }

const isNear = (a: number | null, b: number | null): boolean =>
  a === null || b === null || Math.max(a, b) <= Math.min(a, b) * AREA_TOLERANCE
/** 1990年1月1日 and 1990-01-01 alike. */
const digits = (day: string): string => (day.match(/\d+/g) ?? []).map((part) => part.padStart(2, '0')).join('')

const ofStories = (file: CaseFile): Contradicting[] =>
  storiesOf(file).map(({ fact, first, other }) => ({
    id: `story.${fact}`,
    about: { fact },
    a: sideOf(first, file),
    b: sideOf(other, file),
    sure: Math.min(first.reading.confidence, other.reading.confidence) >= SURE,
  }))

const sideOf = ({ paper, reading }: Told, file: CaseFile): Contradicting['a'] => ({
  value: String(reading.value),
  title: titleOf(paper, file),
  kind: paper.kind,
  file: paper.file,
  page: reading.page,
  box: reading.box,
  confidence: reading.confidence,
})

const ofAge = (file: CaseFile): Contradicting[] =>
  agesOf(file).map(({ asked, answered, age, card }) => ({
    id: `fact.${asked.id}`,
    about: { factId: asked.id },
    a: { ...placed(card), value: `${age}` },
    b: {
      ...{ value: `${answered}`, title: file.catalogue.clerk.people.kinds['application-form'], kind: null },
      ...{ file: null, page: null, box: null, confidence: 1 },
    },
    sure: card.confidence >= SURE,
  }))

const told = (id: string, about: Contradicting['about'], a: Claim, b: Claim, likeness: Likeness): Contradicting => ({
  id,
  about,
  a: placed(a),
  b: placed(b),
  sure: settled(likeness, a, b) === 'different' && Math.min(a.confidence, b.confidence) >= SURE,
})

const placed = ({ value, title, paper, page, box, confidence }: Claim): Contradicting['a'] => ({
  value,
  title,
  kind: paper?.kind ?? null,
  file: paper?.file ?? null,
  page: page ?? null,
  box: box ?? null,
  confidence,
})
