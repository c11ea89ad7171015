import type { CaseFile, Check, PlacedPaper } from '../../case-file.ts'
import { placeOf, textOf } from '../../look.ts'
import { isForeign } from './a10.ts'

/** A public document from abroad carries neither an apostille nor a legalisation (取消外国公文书认证要求的公约). */
export const a11: Check = {
  code: 'A11',
  find: (file) =>
    file.papers
      .filter(
        (paper) => (isForeign(paper) ? isPublicDocument(paper) : isFromAbroad(paper)) && !isLegalised(paper, file),
      )
      .map((paper) => ({ slots: {}, ...placeOf(paper) })),
}

const PUBLIC_WORDS =
  /certificate|certified|registrar|registry|notary|court|ministry|department|republic|stateof|countyof|kingdom|出生|婚姻|戸籍|証明/i
const ISSUED_FOR_THE_PUBLIC = new Set(['birth-certificate', 'marriage-certificate'])

/** Issued by an authority: registers, courts, notaries; not a contract or a letter between people. */
const isPublicDocument = ({ kind, pages }: PlacedPaper): boolean =>
  ISSUED_FOR_THE_PUBLIC.has(kind) || (kind === 'other' && PUBLIC_WORDS.test(textOf(pages)))

/** States whose papers come in translation most often; the offices of any of them are foreign. */
const STATES =
  '日本国?|大韩民国|韩国|新加坡|马来西亚|泰国|越南|菲律宾|印度尼西亚|印度|美利坚合众国|美国|加拿大|英国|大不列颠|法国|德国|意大利|西班牙|葡萄牙|荷兰|瑞士|瑞典|俄罗斯|乌克兰|澳大利亚|新西兰|巴西|阿根廷|墨西哥'
const OFFICES = '役所|区厅|市厅|道厅|登记局|登记处|户籍|法院|法庭|公证|政府|州务|卫生局|婚姻|内政部|外交部|司法部|医院'
const FOREIGN_OFFICE = new RegExp(`(${STATES})[^，。；]{0,16}(${OFFICES})`)

/** A translation that names a foreign office as the issuer, without the paper that it translates. */
const isFromAbroad = ({ kind, fields, pages }: PlacedPaper): boolean => {
  if (kind !== 'other' && !ISSUED_FOR_THE_PUBLIC.has(kind)) return false
  const issuer = String(fields.出具单位?.value ?? fields.登记机关?.value ?? fields.发证机关?.value ?? '')
  return FOREIGN_OFFICE.test(issuer) || ISSUED_BY.test(textOf(pages))
}
const ISSUED_BY = new RegExp(`(系|由)(${STATES})[^，。；]{0,16}(${OFFICES})[^，。；]{0,4}(出具|签发|颁发|作出)`)

const LEGALISED = /apostille|附加证明书|legali[sz]ation|领事认证|领事馆|大使馆|embassy|consulate|公证认证|公证书/i

const isLegalised = (paper: PlacedPaper, { papers }: CaseFile): boolean =>
  papers
    .filter(
      (other) =>
        other.file === paper.file ||
        (paper.materialId !== null && other.materialId === paper.materialId) ||
        other.materialId === null,
    )
    .some(
      ({ pages }) =>
        LEGALISED.test(textOf(pages)) || pages.some(({ marks }) => marks.some(({ name }) => LEGALISED.test(name))),
    )
