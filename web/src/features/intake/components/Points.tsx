import type { ReviewPointResult } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import type { Spot } from '../desk.logic.ts'

type Props = { points: readonly ReviewPointResult[]; papers: Record<string, string>; onSpot: (spot: Spot) => void }

const SIGNS = { pass: 'st-ok', fail: 'st-no', manual: 'st-un' }
const SHAPES = { pass: <Icon name="check" />, fail: <Icon name="x" />, manual: '?' }
const ORDER = { fail: 0, manual: 1, pass: 2 }

/** Points of review: what is wrong first, then what a person has to look at; evidence opens the paper at the place. */
export function Points({ points, papers, onSpot }: Props) {
  if (points.length === 0) return null
  const count = (state: ReviewPointResult['state']) => points.filter((one) => one.state === state).length
  return (
    <details className="dk-points" open={count('fail') > 0}>
      <summary>{t.intake.manualPoints(count('pass'), count('manual') + count('fail'))}</summary>
      <ul>
        {points
          .toSorted((a, b) => ORDER[a.state] - ORDER[b.state])
          .map(({ id, point, state, evidence, file, page, part, box }) => {
            const documentId = file && papers[file]
            return (
              <li key={id}>
                <span className={`st ${SIGNS[state]}`} aria-hidden="true">
                  {SHAPES[state]}
                </span>
                <div>
                  <b>{point}</b>
                  <small>{[t.intake.pointStates[state], evidence].filter(Boolean).join('，')}</small>
                </div>
                {documentId && (
                  <button
                    className="btn btn-s btn-t"
                    type="button"
                    onClick={() => onSpot({ documentId, page: page ?? 1, part: part ?? 0, box: box ?? null, file })}
                  >
                    {t.intake.scan('', page ?? 1)}
                  </button>
                )}
              </li>
            )
          })}
      </ul>
    </details>
  )
}
