import type { Box } from '../../../contract/index.ts'
import type { Line, PageReading, Seal } from '../../../reading/index.ts'
import type { CaseFile, PlacedPaper } from '../../case-file.ts'
import { claimsOf, isUnitName, namesIn } from '../../compare/index.ts'
import { isContract } from '../a/a4.ts'

/** A place on a paper where somebody is to sign or to seal. */
export type SignPlace = {
  page: PageReading
  line: Line
  /** Whose place it is, as printed (申请人, 甲方). */
  label: string
  /** sign: a hand; seal: a seal; either: one of them. */
  asks: 'sign' | 'seal' | 'either'
  /** What stands behind the label already. */
  written: string
}

const LABEL =
  /^(?<who>[^，。；:：]{0,18}?)[(（]?(?<how>签[名字][(（或、,/和与及]?(?:盖公?章|公章)|签名|签字|签章|亲笔签名|盖章|公章|章)[)）]?[处栏]?\s*(?:[:：]|_|＿|$)(?<rest>.*)$/u
/** Parts of a form that the office fills in, and people who sign only in some cases. */
const OFFICE =
  /机关|受理|审核|审批|审查|核准|复核|主管|工作人员|窗口|意见|批准|登记人|接收|送达|查验|核验|经办人|社区|街道|居委|村委/
const SOMETIMES = /^[(（][二三四][)）]$|监护人|代理人|代办人|受托人|被委托人|配偶|翻译|见证|紧急联系|共有权?人|受委托/

/** What stands before the last word leaves the choice: 捺印／盖章, 盖章或签字. */
const OTHERWISE = /(?:签[名字署]|捺印|按印|指印|手印|盖章|公章)(?:或者?|[/、,，])$/

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[□☑√]/, '')
    .replace(/(?<=[\p{Script=Han})])[A-Za-z][A-Za-z/.,'&-]*(?=[:：]?$)/u, '')

/** Places where the applicant's side has to sign or seal, in the order of the paper. */
export function signPlaces({ pages }: PlacedPaper): SignPlace[] {
  const all = pages.flatMap((page) => page.lines.flatMap((line) => placesIn(page, line)))
  const last = Math.max(...all.map(({ page }) => page.page))
  return all.filter(({ page, line }) => page.page === last || line.box[1] < FOOT)
}
/** From here down a page has room for initials only, where the paper is signed on a later one. */
const FOOT = 0.93

function placesIn(page: PageReading, line: Line): SignPlace[] {
  const match = LABEL.exec(plain(line.text))?.groups
  if (!match) return []
  const { who = '', how = '', rest = '' } = match
  if (OFFICE.test(who) || SOMETIMES.test(who) || (how === '章' && who === '')) return []
  if (who === '' && isInOfficePart(page, line)) return []
  const isChoice = (/[盖公]章/.test(how) && /签/.test(how)) || how === '签章' || OTHERWISE.test(who)
  const asks = isChoice ? 'either' : /签/.test(how) ? 'sign' : 'seal'
  return [{ page, line, label: who || how, asks, written: writtenIn(rest) }]
}

/** Below the words that the office fills in what follows: 签字： without a name is an officer's. */
const isInOfficePart = ({ lines }: PageReading, { box }: Line): boolean =>
  lines.some((other) => other.box[1] < box[1] && OFFICE_PART.test(plain(other.text)))
const OFFICE_PART = /^[（(]?以下.{0,4}由.{0,12}填[写报]/

/** A name or text behind the label; the blank line and the date beside it are nobody's hand. */
const writtenIn = (rest: string): string =>
  rest
    .replace(/(日期|时间|签署日|联系电话|电话|身份证).*$/, '')
    .replace(/\d{2,4}年.*$|年.{0,3}月.{0,3}日.*$/, '')
    .replace(/[_\-—.。…:：()（）\s]/g, '')

/** Right of and around a label, where one signs: half a page to the right, a line above and below. */
const REACH = { right: 0.4, up: 0.05, down: 0.06 }

function reachOf({ label, line: { box } }: SignPlace): Box {
  const [x, y, w, h] = box
  if (SEVERAL.test(label)) return [0, y, 1, 1 - y]
  return [Math.max(0, x - 0.02), y - REACH.up, Math.min(1, w + REACH.right), h + REACH.up + REACH.down]
}

/** All of a group sign in the list that follows: 全体股东签字：. */
const SEVERAL = /^(?:全体|各位?|与会|到会|参会|出席)/

const meets = ([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): boolean =>
  ax < bx + bw && bx < ax + aw && ay < by + bh && by < ay + ah

export const hasHand = (place: SignPlace): boolean =>
  place.written.length >= 2 ||
  place.page.ink.some(
    ({ kind, box }) => kind !== 'correction' && meets(box, reachOf(place)) && isOwn(place, box, 'hand'),
  ) ||
  hasWritingBeside(place)

const labelLines = ({ lines }: PageReading): Line[] => lines.filter(({ text }) => LABEL.test(plain(text)))

/** So much nearer (share of the width) a mark has to be to the other side's place. */
const CLEARLY = 0.12

/** The place of one side of a contract. */
const isSide = ({ text }: Line): boolean =>
  /^(甲|乙|丙|出租|承租|出让|受让|转让|买|卖|委托|受托|发包|承包)/.test(plain(text))

/**
 * Whether a mark is this place's and not that of another label. What stands in the row of a label is its own; of the sides of a
 * contract beside one another it is the nearer one. The hand in the row of
 * a representative or another who signs only sometimes is not that of the row above; a seal lies over several rows.
 */
function isOwn({ page, line }: SignPlace, [x, y, w, h]: Box, kind: 'hand' | 'seal'): boolean {
  const isInRow = (box: Box): boolean => Math.abs(box[1] + box[3] / 2 - (y + h / 2)) < box[3] * 0.8
  const isBeside = (box: Box): boolean => Math.abs(box[1] - line.box[1]) < line.box[3] / 2
  const across = ([left, , width]: Box): number => Math.max(left - x - w / 2, x + w / 2 - left - width, 0)
  return !labelLines(page).some((other) => {
    if (other === line) return false
    if (!isBeside(other.box))
      return kind === 'hand' && SOMETIMES.test(plain(other.text)) && isInRow(other.box) && !isInRow(line.box)
    if (!isSide(other) || !isSide(line)) return false
    return across(line.box) - across(other.box) > CLEARLY
  })
}

const hasWritingBeside = (place: SignPlace): boolean => writingBeside(place) !== undefined

/** Another line in the same row, to the right of the label: a name that was read as text. */
export function writingBeside(place: SignPlace): Line | undefined {
  const [x, y, w, h] = place.line.box
  return place.page.lines.find(({ text, box }) => {
    const [bx, by, , bh] = box
    const sameRow = Math.abs(by + bh / 2 - (y + h / 2)) < Math.max(h, bh) * 0.8
    return sameRow && bx >= x + w * 0.9 && bx < x + w + REACH.right && isNameLike(plain(text))
  })
}

const isNameLike = (text: string): boolean =>
  /^[\p{Script=Han}·]{2,12}$/u.test(text) && !LABEL.test(text) && !/[年月日]/.test(text)

export const sealsNear = (place: SignPlace): Seal[] =>
  place.page.seals.filter(({ box }) => meets(box, reachOf(place)) && isOwn(place, box, 'seal'))

/** As many whole seals stand on the page as there are places for one: each has its own, though it was stamped beside its place. */
export const isSealedBeside = (place: SignPlace, places: SignPlace[]): boolean => {
  const wanting = places.filter(({ page, asks }) => page === place.page && asks !== 'sign')
  const seals = place.page.seals.filter(({ partial, shape }) => !partial && shape !== 'square')
  const hands = wanting.filter(hasHand)
  return seals.length > 0 && seals.length + hands.length >= wanting.length
}

/** Whole seals of a paper; a part at the edge is a straddle seal. */
export const sealsOf = ({ pages }: PlacedPaper): { seal: Seal; page: PageReading }[] =>
  pages.flatMap((page) => page.seals.filter(({ partial }) => !partial).map((seal) => ({ seal, page })))

/** Whether a hand and a seal can be seen at all: a text document without a picture shows neither. */
export const isPicture = (paper: PlacedPaper, file: CaseFile): boolean => {
  const type = file.files.find((one) => one.file === paper.file)?.type ?? ''
  return type !== 'docx'
}

/** Papers the applicant's side makes, on which hands and seals are looked for. */
export const madePapers = (file: CaseFile): PlacedPaper[] =>
  file.papers.filter(
    (paper) => file.catalogue.clerk.signs.made.includes(paper.kind) && isPicture(paper, file) && isWhole(paper),
  )

/** The same, and contracts with others: both sides have to sign or seal, whoever they are. */
export const signedPapers = (file: CaseFile): PlacedPaper[] => [
  ...madePapers(file),
  ...file.papers.filter(
    (paper) => paper.kind === 'other' && isContract(paper) && isPicture(paper, file) && isWhole(paper),
  ),
]

/** The two sides of a contract, as far as they were read. */
export const partiesOn = ({ fields }: PlacedPaper): string[] =>
  ['甲方', '乙方', '出租方', '承租方'].flatMap((party) => (fields[party] ? [String(fields[party].value)] : []))

/** Whether the side of a lease that has to sign here is a unit; null where the place is nobody's side or its name was not read. */
export function bySide({ label }: SignPlace, { kind, fields }: PlacedPaper, { catalogue }: CaseFile): boolean | null {
  if (kind !== 'lease-contract') return null
  const side = SIDES.find(([words]) => words.test(label))?.[1]
  const name = side && fields[side]?.value
  return name ? namesIn(String(name)).some((one) => isUnitName(one, catalogue.clerk.comparing)) : null
}
const SIDES: [RegExp, string][] = [
  [/^(甲方|出租|房东|业主|产权人|所有权人)/, '出租方'],
  [/^(乙方|承租|租客|租户|租赁方)/, '承租方'],
]

/** A paper of which a page could not be read says nothing about what is missing on it. */
const isWhole = ({ pages }: PlacedPaper): boolean =>
  pages.length > 0 && pages.every(({ lines, source }) => source !== 'blank' || lines.length > 0)

/** What the list demands of this paper, in one text. */
export function demandsOf(paper: PlacedPaper, { materials }: CaseFile): string {
  const found = materials.find(({ material }) => material.id === paper.materialId)?.material
  return found ? [found.seal ?? '', found.acceptStandard ?? '', ...found.checks].join('；') : ''
}

/** Units that this paper names on the applicant's side. */
export const unitsOn = (paper: PlacedPaper, file: CaseFile): string[] =>
  claimsOf(file)
    .filter(
      (claim) =>
        claim.paper === paper && claim.aspect === 'name' && isUnitName(claim.value, file.catalogue.clerk.comparing),
    )
    .map(({ value }) => value)

export const spot = (paper: PlacedPaper, page?: PageReading, box?: Box) => ({
  file: paper.file,
  ...(page && { page: page.page }),
  ...(paper.part && { part: paper.part }),
  ...(box && { box }),
  ...(paper.materialId && { materialId: paper.materialId }),
})
