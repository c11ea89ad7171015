import { readFile, stat } from 'node:fs/promises'
import type { ImportResult } from '../contract/index.ts'
import {
  type ImportDeps,
  importCases,
  importHistories,
  isHistoryLines,
  readHistoryFile,
  readHistoryLines,
} from '../supervise/index.ts'

const WHO = { by: 'command-line' }

/** How a file of histories is taken in; what is wrong with it as a whole is said before the store is opened. Null where it cannot be opened. */
export async function importOf(
  path: string,
  asOf?: string,
): Promise<((deps: ImportDeps) => Promise<ImportResult>) | null> {
  if (isHistoryLines(path)) {
    if (!(await stat(path).catch(() => null))) return null
    const { frame, cases } = await readHistoryLines(path)
    return (deps) => importCases(frame, cases, WHO, deps)
  }
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  const file = readHistoryFile(text, asOf)
  return (deps) => importHistories(file, WHO, deps)
}
