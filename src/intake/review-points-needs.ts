import type { Aspect, Material, PointNeed } from '../contract/index.ts'
import type { CaseFile, PlacedPaper } from './case-file.ts'
import { kinIsShown } from './checks/e/e12.ts'
import { sidesOf } from './checks/f/f8.ts'
import { hasHand, sealsNear, sealsOf, signPlaces } from './checks/g/places.ts'
import {
  claimsOf,
  compareAddresses,
  compareNumbers,
  comparePersonNames,
  compareUnitNames,
  isUnitName,
  numberFault,
  numberIn,
  plainText,
  SURE,
} from './compare/index.ts'
import { expiryOf } from './expiry.ts'
import { SURE_KIND } from './limits.ts'
import { confidenceOf, fieldOf } from './look.ts'

type Looked = { text: string; papers: PlacedPaper[]; material: Material | null; file: CaseFile }

/** What is seen on the papers, each so surely that a person need not look again. */
const NEEDS: Record<PointNeed, (looked: Looked) => boolean> = {
  paper: ({ papers }) => papers.length > 0 && papers.every((paper) => paper.confidence >= SURE_KIND && isRead(paper)),
  legible: ({ papers }) => papers.every(({ pages }) => pages.every((page) => confidenceOf(page) >= SURE)),
  validity: ({ papers, file }) => papers.some((paper) => isInForce(paper, file)),
  // Only the register knows; what stands on the paper is not enough.
  status: () => false,
  names: ({ papers, file }) => agrees(['name', 'number'], papers, file),
  addresses: ({ papers, file }) => agrees(['address'], papers, file),
  areas: ({ papers, file }) => agrees(['area'], papers, file),
  numbers: ({ papers, file }) =>
    sureClaims(papers, file).some(
      ({ aspect, value }) => aspect === 'number' && numberFault(value, file.today) === null,
    ),
  amounts: ({ papers }) => papers.some(hasSum),
  sizes: ({ file }) =>
    ['site-plan', 'application-form'].every((kind) =>
      file.papers.some(
        (paper) => paper.kind === kind && Object.values(paper.fields).some((field) => sidesOf(field).length > 1),
      ),
    ),
  term: ({ papers, file }) =>
    papers.some(({ fields }) => {
      const end = fields.租赁期限止
      return end !== undefined && end.confidence >= SURE && String(end.value) >= file.today
    }),
  issuer: ({ papers, file }) =>
    papers.some((paper) =>
      file.catalogue.clerk.issuers.issuers.some(
        ({ kind, fields }) => kind === paper.kind && (fieldOf(paper, ...fields)?.confidence ?? 0) >= SURE,
      ),
    ),
  kinship: ({ file }) => kinIsShown(file),
  signature: ({ papers }) => papers.some(isSigned),
  seal: ({ papers }) =>
    papers.some((paper) => sealsOf(paper).some(({ seal }) => seal.text !== '' && seal.confidence >= 0.6)),
  date: ({ papers }) =>
    papers.some(({ fields }) =>
      Object.entries(fields).some(([name, { confidence }]) => /日期$/.test(name) && confidence >= SURE),
    ),
  fields: ({ text, papers }) => isNamedIn(text, papers),
  filled: ({ papers, material }) =>
    papers.every(
      ({ blanks, ticks }) => blanks.length === 0 && ticks.every(({ options }) => options.some(({ ticked }) => ticked)),
    ) && shareRead(papers, material) >= 0.8,
  drawing: ({ papers }) => papers.some(({ fields }) => fields.比例 !== undefined && fields.图签 !== undefined),
}

export const isSeen = (need: PointNeed, looked: Looked): boolean => NEEDS[need](looked)

const isRead = ({ pages }: PlacedPaper): boolean =>
  pages.length > 0 && pages.every((page) => page.source !== 'blank' && confidenceOf(page) >= 0.75)

function isInForce(paper: PlacedPaper, { today }: CaseFile): boolean {
  const expiry = expiryOf(paper)
  if (expiry) return expiry.until >= today && expiry.field.confidence >= SURE
  const endless = fieldOf(paper, '有效期限止', '营业期限止', '有效期限', '营业期限')
  return endless !== undefined && /长期|永久|无固定期限/.test(String(endless.value)) && endless.confidence >= SURE
}

const sureClaims = (papers: PlacedPaper[], file: CaseFile) =>
  claimsOf(file).filter(({ paper, confidence }) => paper !== null && papers.includes(paper) && confidence >= SURE)

/** Something these papers say surely is said the same by another paper or in the application. */
function agrees(aspects: Aspect[], papers: PlacedPaper[], file: CaseFile): boolean {
  const { comparing } = file.catalogue.clerk
  const same = (aspect: Aspect, a: string, b: string): boolean => {
    if (aspect === 'address') return compareAddresses(a, b) === 'same'
    if (aspect === 'number') return compareNumbers(a, b, file.today, comparing) === 'same'
    if (aspect === 'area') return Math.abs((numberIn(a) ?? 0) / (numberIn(b) ?? 1) - 1) <= 0.01
    const compare = isUnitName(a, comparing) ? compareUnitNames : comparePersonNames
    return compare(a, b, comparing) === 'same'
  }
  return sureClaims(papers, file)
    .filter(({ aspect }) => aspects.includes(aspect))
    .some((claim) =>
      claimsOf(file).some(
        (other) =>
          other.paper !== claim.paper &&
          other.aspect === claim.aspect &&
          other.confidence >= SURE &&
          same(claim.aspect, claim.value, other.value),
      ),
    )
}

/** Amounts that were held against each other: capitals and figures, parts and a total, shares. */
function hasSum({ fields, rows }: PlacedPaper): boolean {
  const names = Object.keys(fields)
  const capitals = names.some((name) => /大写/.test(name) && fields[name.replace(/[（(]?大写[）)]?/, '')] !== undefined)
  const total = names.some((name) => /合计|总计|总额|注册资本/.test(name))
  const parts = Object.values(rows).some((lines) =>
    lines.some((line) => Object.keys(line).some((name) => /金额|出资/.test(name))),
  )
  return capitals || (total && parts)
}

function isSigned(paper: PlacedPaper): boolean {
  const places = signPlaces(paper).filter(({ asks }) => asks !== 'seal')
  if (places.length === 0) return paper.pages.some(({ ink }) => ink.some(({ kind }) => kind === 'signature'))
  return places.every((place) => hasHand(place) || (place.asks === 'either' && sealsNear(place).length > 0))
}

const VERBS = /^.*?(写明|列明|注明|载明|标明|标注|明确|注有|记载|包含|包括|含有|列出|说明|约定|具体|有|含)/
/** 写明委托事项、权限和期限: each thing that is to be written was read as a field. */
function isNamedIn(text: string, papers: PlacedPaper[]): boolean {
  const things = plainText(text.split('；')[0] ?? '')
    .replace(VERBS, '')
    .split(/[、,和及与]/)
    .filter((thing) => thing.length >= 2)
  const read = papers.flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([name, { confidence }]) => (confidence >= SURE ? [plainText(name)] : [])),
  )
  return things.length > 0 && things.every((thing) => read.some((name) => name.includes(thing) || thing.includes(name)))
}

/** Share of the fields that the list names for this paper which were read; without such a list nothing is known. */
function shareRead(papers: PlacedPaper[], material: Material | null): number {
  if (!material || material.fields.length === 0) return 0
  const read = papers.flatMap(({ fields }) => Object.keys(fields).map(plainText))
  const found = material.fields
    .map(plainText)
    .filter((field) => read.some((name) => name.includes(field) || field.includes(name)))
  return found.length / material.fields.length
}
