import type { z } from 'zod'
import { AuthorityFile, type ReviewKnowledge, ReviewWordFile, RiskFile } from '../contract/index.ts'
import { type KnowledgeFault, parseSource, readYamlFile } from './yaml-source.ts'

/** What the approver's page is weighed and worded by; null where a file has faults. */
export async function loadReview(dir: string, faults: KnowledgeFault[]): Promise<ReviewKnowledge | null> {
  const read = async <T>(name: string, schema: z.ZodType<T>): Promise<T | null> => {
    const { value, faults: found } = parseSource(await readYamlFile(dir, `review/${name}.yaml`), schema)
    faults.push(...found)
    return value
  }
  const authority = await read('authority', AuthorityFile)
  const risk = await read('risk', RiskFile)
  const words = await read('words', ReviewWordFile)
  return authority && risk && words ? { authority, risk, words } : null
}
