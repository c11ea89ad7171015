import type { AlertEvidence, AlertSubject, AlertTier } from '../../contract/index.ts'

/** What is wrong now; as long as it stands it is the same alert. */
export type Signal = {
  key: string
  rule: string
  tier: AlertTier
  subject: AlertSubject
  evidence: Omit<AlertEvidence, 'text'>
  /** Values for the words of the rule. */
  slots: Record<string, string | number>
}

export const TIERS = ['blue', 'yellow', 'orange', 'red'] as const
export const isWorse = (a: AlertTier, b: AlertTier): boolean => TIERS.indexOf(a) > TIERS.indexOf(b)
