import type { z } from 'zod'
import { AlertFile, IndicatorFile } from '../contract/index.ts'
import { type KnowledgeFault, parseSource, readYamlFile } from './yaml-source.ts'

export type ProcessKnowledge = { indicators: IndicatorFile; alerts: AlertFile }

/** Names, definitions and lines of the process indicators, terms and words of alerts; null where a file has faults. */
export async function loadProcess(dir: string, faults: KnowledgeFault[]): Promise<ProcessKnowledge | null> {
  const read = async <T>(name: string, schema: z.ZodType<T>): Promise<T | null> => {
    const { value, faults: found } = parseSource(await readYamlFile(dir, `supervise/${name}.yaml`), schema)
    faults.push(...found)
    return value
  }
  const indicators = await read('indicators', IndicatorFile)
  const alerts = await read('alerts', AlertFile)
  return indicators && alerts ? { indicators, alerts } : null
}
