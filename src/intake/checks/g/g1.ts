import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { claimsOf, titleOf } from '../../compare/index.ts'
import {
  bySide,
  demandsOf,
  hasHand,
  type SignPlace,
  sealsNear,
  sealsOf,
  signedPapers,
  signPlaces,
  spot,
  unitsOn,
} from './places.ts'

/** Papers that are nothing without a hand or a seal, whether or not they print a place for it. */
const ALWAYS = ['power-of-attorney', 'commitment-letter', 'lease-contract']

/**
 * No hand where one has to sign. One finding for a paper, at the first empty place. Where a seal lies over the place the hand may be
 * under it, and a person looks; a unit signs by its seal where the form lets it choose (that place empty is G2).
 */
export const g1: Check = {
  code: 'G1',
  find: (file) => signedPapers(file).flatMap((paper) => unsigned(paper, file)),
}

function unsigned(paper: PlacedPaper, file: CaseFile): Finding[] {
  const places = signPlaces(paper)
  const units = unitsOn(paper, file)
  const empty = places.find((place) => isEmpty(place, bySide(place, paper, file) ?? units.length > 0))
  if (empty) {
    const covered = empty.asks === 'sign' && sealsNear(empty).some(({ shape }) => shape !== 'square')
    return [finding(paper, file, empty, covered || mayBeSealed(empty, paper, file))]
  }
  const seen = paper.pages.some(({ ink }) => ink.length > 0) || sealsOf(paper).length > 0
  const demanded = ALWAYS.includes(paper.kind) || /签[名字]|签章/.test(demandsOf(paper, file))
  // No place was found to be empty: it may only not have been read, so a person looks.
  return places.length === 0 && demanded && !seen && units.length === 0 ? [finding(paper, file, undefined, true)] : []
}

/** Nobody on the paper was read, and a seal is on its page: it may be a unit's, which signs by it. */
const mayBeSealed = ({ page }: SignPlace, paper: PlacedPaper, file: CaseFile): boolean =>
  page.seals.some(({ partial }) => !partial) &&
  !claimsOf(file).some((claim) => claim.paper === paper && claim.aspect === 'name')

function isEmpty(place: SignPlace, byUnit: boolean): boolean {
  if (place.asks === 'seal' || hasHand(place)) return false
  const seals = sealsNear(place)
  if (place.asks === 'either') return seals.length === 0 && !byUnit
  // A unit has no hand: its seal on the page is its signature.
  if (byUnit && MAKER.test(place.label) && place.page.seals.some(({ partial }) => !partial)) return false
  return !seals.some(({ shape }) => shape === 'square')
}

/** Who makes the paper, and not a person who signs for a unit (法定代表人签字). */
const MAKER =
  /^(?!.*(代表|负责|经办|代理|签字人)).*(申请|委托人|承诺|单位|公司|企业|甲方|乙方|出租|承租|发包|承包|声明人)/

function finding(paper: PlacedPaper, file: CaseFile, place?: SignPlace, doubtful = false): Finding {
  const { whoSigns } = file.catalogue.clerk.signs
  return {
    ...spot(paper, place?.page ?? paper.pages.at(-1), place?.line.box),
    slots: { 申请人: place?.label ?? whoSigns },
    ...(doubtful && { severity: 'remind' as const }),
    evidence: place ? `《${titleOf(paper, file)}》“${place.line.text}”` : `《${titleOf(paper, file)}》`,
    cause: `sign:${paper.file}:${paper.pages[0]?.page ?? 1}`,
  }
}
