import type { KnownValue } from '../../contract/index.ts'
import type { CaseFile, PlacedPaper } from '../case-file.ts'
import { type Claim, claimsOf, holdersOf } from '../compare/index.ts'
import { SURE_KIND } from '../limits.ts'

/** What the papers say for the cells of a form: names and numbers of the people of the case, and some more of the applicant's own. */
export const readValues = (file: CaseFile): (KnownValue & { file: string })[] => [
  ...claimsOf(file).flatMap((claim) => valueOfClaim(claim, file)),
  ...file.papers.flatMap((paper) => ownValues(paper, file)),
]

/** A paper form says what the person wrote themselves: it proves nothing and fills nothing. */
const SELF_MADE = new Set(['application-form', 'commitment-letter'])

function valueOfClaim({ party, aspect, value, paper, page, confidence }: Claim, file: CaseFile) {
  if (!paper || SELF_MADE.has(paper.kind) || paper.confidence < SURE_KIND) return []
  const { typed } = file.catalogue.clerk.people
  const key = Object.keys(typed).find((one) => typed[one] === `${party}.${aspect}`)
  return key === undefined
    ? []
    : [known({ field: key, value, title: kindOf(paper, file), page, confidence, file: paper.file })]
}

function ownValues(paper: PlacedPaper, file: CaseFile) {
  const cells = file.catalogue.intake.adviser.cells[paper.kind] ?? {}
  const isOwn = paper.materialId !== null && holdersOf(paper, file).every((party) => party === 'applicant')
  if (!isOwn || paper.confidence < SURE_KIND) return []
  return Object.entries(cells).flatMap(([name, key]) => {
    const field = paper.fields[name]
    if (!field || String(field.value).trim() === '') return []
    const { page, confidence } = field
    return [
      known({
        field: key,
        value: String(field.value),
        title: kindOf(paper, file),
        page,
        confidence,
        file: paper.file,
      }),
    ]
  })
}

/** What a paper is called beside a value: its kind, since a place of the list may stand for several. */
const kindOf = ({ kind }: PlacedPaper, { catalogue }: CaseFile): string => catalogue.clerk.people.kinds[kind]

type Said = { field: string; value: string; title: string; page: number | undefined; confidence: number; file: string }

const known = ({ field, value, title, page, confidence, file }: Said): KnownValue & { file: string } => ({
  field,
  value,
  source: 'read',
  origin: page === undefined || page === 1 ? title : `${title} 第${page}页`,
  confidence,
  file,
})
