import { readFile } from 'node:fs/promises'
import type { ImportResult } from '../../contract/index.ts'
import { type ImportDeps, importCases, importHistories } from './import.usecase.ts'
import { isHistoryLines, readHistoryFile, readHistoryLines } from './read-file.ts'

/** How a file of histories is taken in; what is wrong with it as a whole is said (a Refusal) before any store is opened. */
export async function importOf(path: string, asOf?: string): Promise<(deps: ImportDeps) => Promise<ImportResult>> {
  const who = { by: 'command-line' }
  if (!isHistoryLines(path)) {
    const file = readHistoryFile(await readFile(path, 'utf8'), asOf)
    return (deps) => importHistories(file, who, deps)
  }
  const { frame, cases } = await readHistoryLines(path)
  return (deps) => importCases(frame, cases, who, deps)
}
