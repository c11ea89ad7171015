import type { Verdict } from '../../../../../src/contract/index.ts'

const MARKS = { eligible: ['st-ok', '✓'], ineligible: ['st-no', '✕'], undetermined: ['st-un', '?'] } as const

export function Mark({ verdict }: { verdict: Verdict }) {
  const [sign, text] = MARKS[verdict]
  return (
    <span className={`st ${sign}`} aria-hidden="true">
      {text}
    </span>
  )
}
