import { join } from 'node:path'
import { checkFacts } from '../apply/index.ts'
import { loadCatalogue } from '../catalogue/index.ts'
import type { CheckDeps } from '../intake/index.ts'
import { createReader, limitsOf, type Reader } from '../reading/index.ts'
import { createClock } from '../shared/index.ts'
import type { Config } from './config.ts'

/** Reads papers in processes of their own and keeps nothing of what was read. */
export const createPaperReader = ({ reading }: Pick<Config, 'reading'>): Reader =>
  createReader({ limits: limitsOf(reading), workers: reading.workers })

/** What a check of papers stands on. */
export const createCheckDeps = ({
  catalogue,
  clock,
  paperReader,
}: {
  catalogue: CheckDeps['catalogue'] & Parameters<typeof checkFactsOf>[0]
  clock: CheckDeps['clock']
  paperReader: Pick<Reader, 'read'>
}): CheckDeps => ({
  catalogue,
  clock,
  read: (file, options) => paperReader.read(file, options),
  checkFacts: checkFactsOf(catalogue),
})

const checkFactsOf =
  ({ precheck }: { precheck: { faults: Parameters<typeof checkFacts>[2] } }): CheckDeps['checkFacts'] =>
  (service, facts) =>
    checkFacts(service, facts, precheck.faults)

/** The same for one check from the command line: no index, no database, nothing kept. */
export async function createCheckOnce(config: Config): Promise<{ deps: CheckDeps; close: () => Promise<void> }> {
  const { knowledgeDir: dir, dataDir, region, today } = config.app
  const catalogue = await loadCatalogue({ dir, cacheDir: join(dataDir, 'catalogue'), region })
  const paperReader = createPaperReader(config)
  return {
    deps: createCheckDeps({ catalogue, clock: createClock(today), paperReader }),
    close: () => paperReader.close(),
  }
}
