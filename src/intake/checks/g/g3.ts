import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { editDistance, nameNearness, plainName, titleOf } from '../../compare/index.ts'
import { unitOf } from '../e/units.ts'
import { madePapers, sealsOf, spot, unitsOn } from './places.ts'

/** From this nearness on a seal is the unit's: its ring is read bent and in parts. */
const SAME = 0.8
/** Under this it names another unit, if it was read surely. */
const OTHER = 0.5
/** A seal read with less may say anything; G5 says that it is not clear. */
const READ = 0.6
/** Two signs otherwise on a seal that was read so surely are no slip of the reading. */
const SURELY_READ = 0.97
const APART = 2
/** Offices and others who leave their stamp on a form. */
const OFFICE = /局|委员会|居委|村委|街道|人民政府|派出所|医院|受理|审批|登记|法院|公证|银行|中心|学校|物业/

/** The seal is of another unit than the one that makes the paper. */
export const g3: Check = {
  code: 'G3',
  find: (file) => {
    const unit = unitOf(file)
    return madePapers(file)
      .flatMap((paper) => {
        const names = [...unitsOn(paper, file), ...(unit ? [unit.value] : [])]
        if (names.length === 0) return []
        return sealsOf(paper).flatMap(({ seal, page }): Finding[] => {
          const said = unitIn(seal.text, file)
          if (seal.confidence < READ || seal.shape === 'square' || [...said].length < 4 || OFFICE.test(said)) return []
          const near = nearest(said, names, file)
          const isOther = seal.confidence >= SURELY_READ && signsApart(said, near.name, file) >= APART
          if ((near.nearness >= SAME && !isOther) || isPartOf(said, near.name, file)) return []
          return [
            {
              ...spot(paper, page, seal.box),
              slots: { a: said, b: near.name },
              ...((near.nearness >= OTHER || seal.confidence < 0.8) &&
                seal.confidence < 0.95 && { severity: 'remind' as const }),
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

const signsApart = (said: string, name: string, { catalogue }: CaseFile): number =>
  editDistance(plainName(said, catalogue.clerk.comparing), plainName(name, catalogue.clerk.comparing))

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
