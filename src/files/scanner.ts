import type { Logger } from '../shared/index.ts'
import { askClamd } from './clamav.ts'
import { findByRules } from './content-rules.ts'

/** `unscanned`: a scanner is configured and did not answer; the file may be kept and must be looked at again. */
export type ScanResult = { state: 'clean' } | { state: 'infected'; found: string } | { state: 'unscanned' }
export type Scanner = (bytes: Uint8Array) => Promise<ScanResult>

/** The built-in rules always; clamd as well where one is configured. */
export function createScanner({ clamavUrl, logger }: { clamavUrl?: string | undefined; logger: Logger }): Scanner {
  return async (bytes) => {
    const byRules = findByRules(bytes)
    if (byRules) return { state: 'infected', found: byRules }
    if (!clamavUrl) return { state: 'clean' }
    try {
      const found = await askClamd(clamavUrl, bytes)
      return found === null ? { state: 'clean' } : { state: 'infected', found }
    } catch (error) {
      logger.warn({ err: error }, 'The virus scanner did not answer')
      return { state: 'unscanned' }
    }
  }
}
