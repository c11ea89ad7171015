import type { CaseFile, Check, PlacedPaper } from '../../case-file.ts'
import { placeOf, textOf } from '../../look.ts'
import { isForeign } from './a10.ts'

/** A public document from abroad carries neither an apostille nor a legalisation (取消外国公文书认证要求的公约). */
export const a11: Check = {
  code: 'A11',
  find: (file) =>
    file.papers
      .filter((paper) => isForeign(paper) && isPublicDocument(paper) && !isLegalised(paper, file))
      .map((paper) => ({ slots: {}, ...placeOf(paper) })),
}

const PUBLIC_WORDS =
  /certificate|certified|registrar|registry|notary|court|ministry|department|republic|stateof|countyof|kingdom|出生|婚姻|戸籍|証明/i
const ISSUED_FOR_THE_PUBLIC = new Set(['birth-certificate', 'marriage-certificate'])

/** Issued by an authority: registers, courts, notaries; not a contract or a letter between people. */
const isPublicDocument = ({ kind, pages }: PlacedPaper): boolean =>
  ISSUED_FOR_THE_PUBLIC.has(kind) || (kind === 'other' && PUBLIC_WORDS.test(textOf(pages)))

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
