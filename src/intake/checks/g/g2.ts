import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { isUnitName, titleOf } from '../../compare/index.ts'
import { isContract } from '../a/a4.ts'
import { unitOf } from '../e/units.ts'
import {
  bySide,
  demandsOf,
  hasHand,
  isSealedBeside,
  partiesOn,
  type SignPlace,
  sealsNear,
  sealsOf,
  signedPapers,
  signPlaces,
  spot,
  unitsOn,
} from './places.ts'

/** No seal of a unit where the paper has a place for it or the list demands it. People need none; where a hand will do, a hand does. */
export const g2: Check = {
  code: 'G2',
  find: (file) => signedPapers(file).flatMap((paper) => unsealed(paper, file)),
}

function unsealed(paper: PlacedPaper, file: CaseFile): Finding[] {
  const units = unitsOn(paper, file)
  const byUnit = units.length > 0 || (!isContract(paper) && unitOf(file) !== null) || isBetweenUnits(paper, file)
  if (!byUnit) return []
  const places = signPlaces(paper).filter((place) => place.asks !== 'sign' && bySide(place, paper, file) !== false)
  const empty = places.find((place) => isEmpty(place, paper) && !isSealedBeside(place, places))
  if (empty) return [finding(paper, file, empty)]
  const demanded = /盖章|公章|加盖/.test(demandsOf(paper, file))
  const leaves =
    /签[名字]?(或者?|、|\/)盖章/.test(demandsOf(paper, file)) && paper.pages.some(({ ink }) => ink.length > 0)
  return places.length === 0 && demanded && !leaves && sealsOf(paper).length === 0 ? [finding(paper, file)] : []
}

const isBetweenUnits = (paper: PlacedPaper, { catalogue }: CaseFile): boolean =>
  partiesOn(paper).some((party) => isUnitName(party, catalogue.clerk.comparing))

/** A seal somewhere on the page will do: few hit the place. Parties of a lease who are people sign. */
function isEmpty(place: SignPlace, paper: PlacedPaper): boolean {
  if (place.asks === 'either' || isContract(paper)) return !hasHand(place) && sealsNear(place).length === 0
  return place.page.seals.every(({ partial }) => partial)
}

const finding = (paper: PlacedPaper, file: CaseFile, place?: SignPlace): Finding => ({
  ...spot(paper, place?.page ?? paper.pages.at(-1), place?.line.box),
  slots: {},
  evidence: place ? `《${titleOf(paper, file)}》“${place.line.text}”` : `《${titleOf(paper, file)}》`,
  // No place was found to be empty: it may only not have been read, so a person looks.
  ...(!place && { severity: 'remind' as const }),
  cause: `seal:${paper.file}:${paper.pages[0]?.page ?? 1}`,
})
