import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import {
  claimsOf,
  comparePersonNames,
  isLikelyName,
  isUnitName,
  namesIn,
  plainName,
  titleOf,
} from '../../compare/index.ts'
import { linesOf } from '../../look.ts'
import { madePapers, type SignPlace, signPlaces, spot, writingBeside } from './places.ts'

/** A name written by hand is read less surely than print: below this the difference is only shown. */
const SURE_HAND = 0.9

/**
 * The name that is signed is nobody who may sign: not the applicant, the legal representative, the guardian, the agent of a POA, or a
 * party of the contract. A hand that cannot be read says nothing.
 */
export const g6: Check = {
  code: 'G6',
  find: (file) =>
    madePapers(file).flatMap((paper) => {
      const may = signersFor(paper, file)
      if (may.length === 0) return []
      const signed = signPlaces(paper).map((place) => signedAt(place, file))
      const wrong = signed.find((one) => isStranger(one, may, file))
      return wrong ? [finding(wrong, paper, may, file)] : []
    }),
}

const SIGNERS = ['applicant', 'legal', 'guardian', 'principal', 'agent', 'tenant', 'lessor', 'spouse', 'child', 'owner']

/** Whom a paper itself names as the one that makes it. */
const PARTIES = ['承诺人', '委托人', '受托人', '出租方', '承租方', '甲方', '乙方']

/** Everyone of the applicant's side, and whom the paper names; the agent only by a POA. */
function signersFor(paper: PlacedPaper, file: CaseFile): string[] {
  const { comparing } = file.catalogue.clerk
  const empowered = file.papers.some(({ kind }) => kind === 'power-of-attorney')
  const listed = Object.values(paper.rows).flatMap((rows) =>
    rows.flatMap(({ 姓名: name }) => (name ? [String(name.value)] : [])),
  )
  const named = PARTIES.flatMap((field) => namesIn(String(paper.fields[field]?.value ?? '')))
  return [
    ...listed,
    ...named,
    ...claimsOf(file)
      .filter(({ party, aspect }) => aspect === 'name' && SIGNERS.includes(party) && (party !== 'agent' || empowered))
      .flatMap(({ value }) => namesIn(value)),
  ].filter((name) => !isUnitName(name, comparing))
}

/** A line beside a place with more signs is mostly no name (应急处置). */
const LONGEST_NAME = 3

/** One sign in the same place: a hand that was read wrongly, or a relative. */
const sharesSign = (a: string, b: string): boolean => [...a].some((sign, i) => sign === [...b][i])

type Signed = { place: SignPlace; name: string; confidence: number }

/** The name at a place: behind the label, or as a line of its own beside it. */
function signedAt(place: SignPlace, file: CaseFile): Signed {
  const { comparing } = file.catalogue.clerk
  const line = place.written === '' ? writingBeside(place) : undefined
  const name = line?.text ?? place.written
  const isName = line === undefined || ([...name].length <= LONGEST_NAME && isLikelyName(name, comparing))
  return { place, name: isName ? name : '', confidence: (line ?? place.line).confidence }
}

function isStranger({ name, confidence }: Signed, may: string[], file: CaseFile): boolean {
  const { comparing } = file.catalogue.clerk
  const plain = plainName(name, comparing)
  if (!/^\p{Script=Han}{2,4}$|^\p{Script=Han}+·\p{Script=Han}+$/u.test(plain) || confidence < 0.6) return false
  // An engine may read a sign too many: 名郭立新 is 郭立新.
  return may.every((one) => !one.includes(name) && comparePersonNames(name, one, comparing) === 'different')
}

/** The paper has the name in its text as well, as of a party that was not read. */
const isNamedOn = ({ pages }: PlacedPaper, name: string): boolean =>
  linesOf(pages).filter((line) => line.replace(/\s/g, '').includes(name)).length > 1

const finding = (
  { place: { page, line }, name, confidence }: Signed,
  paper: PlacedPaper,
  may: string[],
  file: CaseFile,
): Finding => ({
  ...spot(paper, page, line.box),
  slots: { 签名: name },
  ...((confidence < SURE_HAND || may.some((one) => sharesSign(one, name)) || isNamedOn(paper, name)) && {
    severity: 'remind' as const,
  }),
  evidence: `《${titleOf(paper, file)}》签名：${name}；应为：${[...new Set(may)].join('、')}`,
  cause: `signer:${paper.file}`,
})
