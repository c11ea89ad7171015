import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { type ApplyKnowledge, PaperKindFile, ReceiptFile, SameFactFile, WalletFile } from '../contract/index.ts'
import { type KnowledgeFault, parseSource, readYaml } from './yaml-source.ts'

/** What receipts and the wallet say, which papers are of the same kind, and which questions are the same; null where a file has faults. */
export async function loadApplying(dir: string, faults: KnowledgeFault[]): Promise<ApplyKnowledge | null> {
  const read = async <T>(name: string, schema: z.ZodType<T>): Promise<T | null> => {
    const file = `apply/${name}.yaml`
    const { value, faults: found } = parseSource(readYaml(file, await readFile(join(dir, file), 'utf8')), schema)
    faults.push(...found)
    return value
  }
  const receipt = await read('receipt', ReceiptFile)
  const wallet = await read('wallet', WalletFile)
  const paperKinds = await read('paper-kinds', PaperKindFile)
  const sameFacts = await read('same-facts', SameFactFile)
  return receipt && wallet && paperKinds && sameFacts ? { receipt, wallet, paperKinds, sameFacts } : null
}
