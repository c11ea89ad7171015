import type { Fact, FactAnswer, FieldReading } from '../../../contract/index.ts'
import { readIdentity } from '../../../identifiers/index.ts'
import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import {
  type Claim,
  claimsOf,
  confusable,
  numberFault,
  plainNumber,
  plainText,
  saysNothing,
  severityOf,
  titleOf,
} from '../../compare/index.ts'
import { alsoAt, placeOf } from '../../look.ts'

/** The same thing told differently on two papers, or on a paper and in the answers. Names, numbers and addresses have their own codes. */
export const i2: Check = {
  code: 'I2',
  find: (file) => [...stories(file), ...ages(file)],
}

const stories = (file: CaseFile): Finding[] =>
  storiesOf(file).map(({ fact, first, other }) => finding(fact, first, other, file))

/** Facts of `knowledge/intake/issuers.yaml` that two papers tell differently. */
export function storiesOf(file: CaseFile): { fact: string; first: Told; other: Told }[] {
  const { issuers, comparing } = file.catalogue.clerk
  return issuers.stories.flatMap(({ fact, fields, kinds }) => {
    const told = file.papers
      .filter(({ kind }) => !kinds || kinds.includes(kind))
      .flatMap((paper) =>
        fields.flatMap((name) => (paper.fields[name] ? [{ paper, reading: paper.fields[name] }] : [])),
      )
      .filter(({ reading }) => !saysNothing(String(reading.value), comparing))
    const [first, ...others] = told
    if (!first) return []
    const other = others.find((one) => one.paper !== first.paper && differ(first.reading, one.reading, file))
    return other ? [{ fact, first, other }] : []
  })
}

/** One may be fuller than the other (已婚, 已婚（初婚）); what is only misread is no other story. */
function differ(a: FieldReading, b: FieldReading, { catalogue }: CaseFile): boolean {
  const [left, right] = [plainText(String(a.value)), plainText(String(b.value))]
  return (
    !left.includes(right) &&
    !right.includes(left) &&
    !confusable(left, right, catalogue.clerk.comparing) &&
    !nearly(left, right)
  )
}

const SAME_WORDS: [RegExp, RegExp][] = [
  [/未婚/, /未婚/],
  [/初婚|再婚|复婚|有配偶|已婚/, /初婚|再婚|复婚|有配偶|已婚/],
  [/居住|住宅|公寓/, /居住|住宅|公寓/],
  [/商业|商铺|店铺|经营|商用/, /商业|商铺|店铺|经营|商用/],
]
const nearly = (a: string, b: string): boolean => SAME_WORDS.some(([one, two]) => one.test(a) && two.test(b))

export type Told = { paper: PlacedPaper; reading: FieldReading }
const finding = (fact: string, a: Told, b: Told, file: CaseFile): Finding => ({
  ...placeOf(b.paper, b.reading),
  places: [alsoAt(a.paper, a.reading)],
  slots: { A: titleOf(a.paper, file), B: titleOf(b.paper, file), 事实: fact },
  ...severityOf('different', a.reading, b.reading),
  evidence: `《${titleOf(a.paper, file)}》${a.reading.value}；《${titleOf(b.paper, file)}》${b.reading.value}`,
  cause: `story:${fact}`,
})

/** The age that was answered and the one the identity number holds. */
function ages(file: CaseFile): Finding[] {
  return agesOf(file).map(({ asked, answered, age, card }) => ({
    ...placeOf(card.paper, { page: card.page ?? 1, box: card.box ?? null }),
    slots: { A: card.title, B: file.catalogue.clerk.people.kinds['application-form'], 事实: asked.ask },
    ...severityOf('different', card),
    evidence: `${card.title}：${age}；${asked.ask}${answered}`,
    cause: `story:${asked.id}`,
  }))
}

type Card = Claim & { paper: PlacedPaper }
export function agesOf(file: CaseFile): { asked: Fact; answered: number; age: number; card: Card }[] {
  const asked = file.service.facts.find(
    ({ id, type, unit }) => id === 'age' && type === 'number' && /岁/.test(unit ?? ''),
  )
  if (!asked) return []
  const answered = file.facts[asked.id]
  const card = claimsOf(file).find(
    (claim): claim is Card =>
      claim.party === 'applicant' && claim.aspect === 'number' && claim.paper?.kind === 'id-card-front',
  )
  if (!card || !isAge(answered) || numberFault(card.value, file.today) !== null) return []
  const age = ageOn(readIdentity(plainNumber(card.value)).birthDate, file.today)
  return age === Math.floor(answered) ? [] : [{ asked, answered, age, card }]
}

const isAge = (value: FactAnswer | undefined): value is number => typeof value === 'number'

/** Full years: one more on each birthday (民法典 第一千二百五十九条 counts the day itself). */
const ageOn = (birth: string, today: string): number =>
  Number(today.slice(0, 4)) - Number(birth.slice(0, 4)) - (today.slice(5) < birth.slice(5) ? 1 : 0)
