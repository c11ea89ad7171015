import type { z } from 'zod'
import { AlertFile, ChangeWordFile, IndicatorFile } from '../contract/index.ts'
import { type KnowledgeFault, parseSource, readYamlFile } from './yaml-source.ts'

export type ProcessKnowledge = { indicators: IndicatorFile; alerts: AlertFile; changes: ChangeWordFile }

/** Names, definitions and lines of the process indicators, terms and words of alerts, words of changes; null where a file has faults. */
export async function loadProcess(dir: string, faults: KnowledgeFault[]): Promise<ProcessKnowledge | null> {
  const read = async <T>(name: string, schema: z.ZodType<T>): Promise<T | null> => {
    const { value, faults: found } = parseSource(await readYamlFile(dir, `supervise/${name}.yaml`), schema)
    faults.push(...found)
    return value
  }
  const indicators = await read('indicators', IndicatorFile)
  const alerts = await read('alerts', AlertFile)
  const changes = await read('changes', ChangeWordFile)
  return indicators && alerts && changes ? { indicators, alerts, changes } : null
}
