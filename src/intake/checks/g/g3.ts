import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { nameNearness, plainName, titleOf } from '../../compare/index.ts'
import { isContract } from '../a/a4.ts'
import { unitOf } from '../e/units.ts'
import { partiesOn, sealsOf, signedPapers, spot, unitsOn } from './places.ts'

/** From this nearness on a seal is the unit's: its ring is read bent and in parts. */
const SAME = 0.8
/** Under this it names another unit, if it was read surely. */
const OTHER = 0.5
/** From here on what was read is taken for what stands there. */
const SURE = 0.95
/** A seal read with less may say anything; G5 says that it is not clear. */
const READ = 0.6
/** Offices and others who leave their stamp on a form. */
const OFFICE = /局|委员会|居委|村委|街道|人民政府|派出所|医院|受理|审批|登记|法院|公证|银行|中心|学校|物业/

/** The seal is of another unit than the one that makes the paper. */
export const g3: Check = {
  code: 'G3',
  find: (file) => {
    const unit = unitOf(file)
    return signedPapers(file)
      .flatMap((paper) => {
        const parties = partiesOn(paper)
        const names = [...unitsOn(paper, file), ...parties, ...(unit ? [unit.value] : [])]
        // On a contract the seal may be of whoever the other side is.
        if (names.length === 0 || (isContract(paper) && parties.length < 2)) return []
        return sealsOf(paper).flatMap(({ seal, page }): Finding[] => {
          const said = unitIn(seal.text, file)
          if (seal.confidence < READ || seal.shape === 'square' || [...said].length < 4 || OFFICE.test(said)) return []
          const near = nearest(said, names, file)
          const isOther = seal.confidence >= SURE && hasOtherTradeName(said, near.name, file)
          if ((near.nearness >= SAME && !isOther) || isPartOf(said, near.name, file)) return []
          return [
            {
              ...spot(paper, page, seal.box),
              slots: { a: said, b: near.name },
              ...((near.nearness >= OTHER || seal.confidence < 0.8) &&
                seal.confidence < SURE && { severity: 'remind' as const }),
              evidence: `《${titleOf(paper, file)}》第${page.page}页 印章：${seal.text}；单位：${near.name}`,
              cause: `seal-name:${said}`,
            },
          ]
        })
      })
      .filter(firstOfCause())
  },
}

/** The name on a seal without the words for what it is used. */
function unitIn(text: string, { catalogue }: CaseFile): string {
  const { special } = catalogue.clerk.signs
  const plain = text.normalize('NFKC').replace(/[\s★☆*·\d(]*\d{6,}|[\s★☆*]/g, '')
  return special
    .reduce((name, { pattern }) => name.replace(new RegExp(`(${pattern})(专用)?章?`, 'u'), ''), plain)
    .replace(/公章$|\(\d+\)$/, '')
}

function nearest(said: string, names: string[], file: CaseFile): { name: string; nearness: number } {
  const { comparing } = file.catalogue.clerk
  return names
    .map((name) => ({ name, nearness: nameNearness(said, name, comparing) }))
    .reduce((best, one) => (one.nearness > best.nearness ? one : best))
}

/** All signs of the trade name (字号) are others while the rest agrees: slips of reading are scattered. */
function hasOtherTradeName(said: string, name: string, { catalogue }: CaseFile): boolean {
  const { comparing } = catalogue.clerk
  const [a, b] = [[...plainName(said, comparing)], [...plainName(name, comparing)]]
  const odd = a.flatMap((sign, i) => (sign === b[i] ? [] : [i]))
  const [first = 0, last = 0] = [odd[0], odd.at(-1)]
  return a.length === b.length && odd.length >= 2 && last - first === odd.length - 1 && first <= 3
}

/** The start or the end of the ring was not read. */
function isPartOf(said: string, name: string, { catalogue }: CaseFile): boolean {
  const { comparing } = catalogue.clerk
  const [part, whole] = [plainName(said, comparing), plainName(name, comparing)]
  return part.length >= whole.length * 0.6 && (whole.startsWith(part) || whole.endsWith(part))
}

function firstOfCause() {
  const seen = new Set<string>()
  return ({ cause = '' }: Finding & { file?: PlacedPaper['file'] }): boolean =>
    !seen.has(cause) && Boolean(seen.add(cause))
}
