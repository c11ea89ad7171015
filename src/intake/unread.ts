import type { CaseFile } from './case-file.ts'
import { isBlank, isIllegible } from './page-quality.ts'

/** Files and papers in no slot of which nobody can tell what they are. */
export function unreadOf({ files, papers, slots }: CaseFile): string[] {
  const broken = files.filter((one) => one.problem !== undefined || one.pages.every(isBlank)).map(({ file }) => file)
  const illegible = papers
    .filter(({ kind, materialId, pages }) => kind === 'other' && materialId === null && pages.some(isIllegible))
    .map(({ file }) => file)
  return [...new Set([...broken, ...illegible])].filter((file) => slots[file] === undefined)
}
