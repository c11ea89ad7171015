import type { CheckedCondition, Verdict } from '../../../../../src/contract/index.ts'
import { Icon } from '../../../ui/Icon.tsx'

const SIGNS = { eligible: 'met', ineligible: 'unmet', undetermined: 'unknown' } as const

export const Mark = ({ verdict }: { verdict: Verdict }) => <Sign state={SIGNS[verdict]} />

/** 三态 by form and colour; the word stands beside it. `mild`: not met, but nothing hangs on it. */
export function Sign({ state, mild = false }: { state: CheckedCondition['state']; mild?: boolean }) {
  if (state === 'unknown')
    return (
      <span className="st st-un" aria-hidden="true">
        ?
      </span>
    )
  return (
    <span className={`st ${state === 'met' ? 'st-ok' : mild ? 'st-warn' : 'st-no'}`} aria-hidden="true">
      <Icon name={state === 'met' ? 'check' : mild ? 'info' : 'x'} />
    </span>
  )
}
