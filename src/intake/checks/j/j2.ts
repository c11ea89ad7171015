import type { CaseFile, Check, PlacedPaper } from '../../case-file.ts'
import { titleOf } from '../../compare/index.ts'

/** Days on which a paper of another was made out. */
const ISSUED = ['出具日期', '签发日期', '报告日期', '开票日期', '登记日期', '发证日期']
/** Papers that are made with such programs; one that somebody signs or issues is not. */
const OWN = ['application-form', 'work-plan', 'site-plan', 'photo']

/**
 * The data of a file are odd: an editor of pictures, a day in the future, or older than the paper it shows. A person looks; it is not
 * said that anything was forged. Clocks of cameras and machines are wrong, by months too: only another year counts as the future.
 */
export const j2: Check = {
  code: 'J2',
  find: (file) =>
    file.files.flatMap((one) => {
      const papers = file.papers.filter((paper) => paper.file === one.file && !OWN.includes(paper.kind))
      const [paper] = papers
      if (!paper) return []
      const { producer, createdAt, modifiedAt } = one.metadata
      const editor =
        producer && new RegExp(file.catalogue.clerk.signs.editors, 'iu').test(producer) ? producer : undefined
      const future = [createdAt, modifiedAt].find((day) => day && day.slice(0, 10) > yearAfter(file.today))
      const older = createdAt ? issuedLater(papers, createdAt.slice(0, 10)) : undefined
      const odd = editor ?? future ?? older
      if (odd === undefined) return []
      return [
        {
          file: one.file,
          page: paper.pages[0]?.page ?? 1,
          ...(paper.materialId && { materialId: paper.materialId }),
          slots: {},
          evidence: `《${titleOf(paper, file)}》${[producer, createdAt, modifiedAt].filter(Boolean).join('；')}${older ? `；${older}` : ''}`,
          cause: `metadata:${one.file}`,
        },
      ]
    }),
}

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** A picture taken more than a day before the paper was made out. */
function issuedLater(papers: PlacedPaper[], created: string): CaseFile['today'] | undefined {
  return papers
    .flatMap(({ fields }) =>
      ISSUED.flatMap((name) => (fields[name] && fields[name].confidence >= 0.9 ? [String(fields[name].value)] : [])),
    )
    .find((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && day > dayAfter(created))
}
