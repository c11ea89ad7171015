import type { CaseFile, PlacedPaper } from './case-file.ts'
import { isBlank, isIllegible } from './page-quality.ts'

/** Files and papers in no slot of which nobody can tell what they are. */
export function unreadOf({ files, papers, slots }: CaseFile): string[] {
  const broken = files.filter((one) => one.problem !== undefined || one.pages.every(isBlank)).map(({ file }) => file)
  const illegible = papers
    .filter(({ kind, materialId, pages }) => kind === 'other' && materialId === null && pages.some(isIllegible))
    .map(({ file }) => file)
  return [...new Set([...broken, ...illegible])].filter((file) => slots[file] === undefined)
}

/** Kinds of which the title alone tells what a paper is for. */
const KNOWN_BY_TITLE = new Set<PlacedPaper['kind']>(['other', 'work-plan', 'commitment-letter'])

/** Papers in no slot that fit nothing on the list by their titles; one of them may be what a list calls otherwise. */
export const unplacedOf = ({ papers }: CaseFile): PlacedPaper[] =>
  papers.filter(({ kind, materialId, slot }) => materialId === null && slot === null && KNOWN_BY_TITLE.has(kind))
