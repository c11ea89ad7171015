import { checkFacts } from '../apply/index.ts'
import type { CheckDeps } from '../intake/index.ts'
import { createReader, limitsOf, type Reader, type ReadingCache } from '../reading/index.ts'
import type { Config } from './config.ts'

/** Reads papers in threads; what was read is kept by its content where there is a cache. */
export const createPaperReader = ({ reading }: Pick<Config, 'reading'>, cache?: ReadingCache): Reader =>
  createReader({ limits: limitsOf(reading), workers: reading.workers, ...(cache && { cache }) })

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
