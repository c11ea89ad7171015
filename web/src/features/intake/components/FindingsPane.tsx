import type { Case, DeskGrounds, Finding, Findings } from '../../../../../src/contract/index.ts'
import { ApiError } from '../../../lib/api.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { isOpen, type Spot } from '../desk.logic.ts'
import type { Check } from '../useCheck.ts'
import type { Marks } from '../useMarks.ts'
import { type Doing, FindingCard } from './FindingCard.tsx'
import { Points } from './Points.tsx'

type Props = {
  found: Case
  state: Findings | undefined
  findings: readonly Finding[]
  reasons: DeskGrounds['dismissals']
  check: Check
  marks: Marks
  selected: string | null
  doing: Doing
  basis: boolean
  canMark: boolean
  onSelect: (id: string) => void
  onDoing: (doing: Doing) => void
  onBasis: () => void
  onSpot: (spot: Spot) => void
  onNext: () => void
  onMend: () => void
  onRetake: () => void
}

/** What the check found, what the clerk made of it, the points of review; and the check itself while it runs. */
export function FindingsPane(props: Props) {
  const { found, state, findings, check, selected, canMark } = props
  const kept = found.handling?.check ?? null
  const open = findings.filter(isOpen).length
  const isChecked = state?.checkedAt != null
  return (
    <section className="dk-find" aria-labelledby="dk-found">
      <div className="dk-find-h">
        <h2 id="dk-found">{isChecked ? t.intake.seen(findings.length) : t.intake.uncheckedTitle}</h2>
        {open > 0 && <span className="tag tag-orange">{t.intake.openCount(open)}</span>}
        <span className="dk-sp" />
        <button className="btn btn-s btn-t" type="button" onClick={props.onMend}>
          {t.intake.mend}
        </button>
        <button className="btn btn-s btn-t" type="button" onClick={props.onRetake}>
          {t.intake.retake}
        </button>
      </div>
      <div className="dk-find-l">
        <CheckLine check={check} isChecked={isChecked} isStale={state?.stale ?? false} />
        <ol aria-label={t.intake.seen(findings.length)}>
          {findings.map((finding, i) => (
            <FindingCard
              key={finding.id}
              caseId={found.id}
              finding={finding}
              number={i + 1}
              check={kept}
              reasons={props.reasons}
              marks={props.marks}
              selected={finding.id === selected}
              doing={finding.id === selected ? props.doing : null}
              basis={props.basis}
              canMark={canMark}
              onSelect={() => props.onSelect(finding.id)}
              onDoing={props.onDoing}
              onBasis={props.onBasis}
              onSpot={props.onSpot}
              onDone={props.onNext}
            />
          ))}
        </ol>
        {kept && <Points points={kept.reviewPoints} papers={kept.papers} onSpot={props.onSpot} />}
      </div>
    </section>
  )
}

function CheckLine({ check, isChecked, isStale }: { check: Check; isChecked: boolean; isStale: boolean }) {
  const { running, progress, error, start, cancel } = check
  if (running)
    return (
      <div className="hint dk-check" role="status">
        <p className="hint-h">
          {progress ? t.intake.checkProgress(progress.file, progress.page, progress.of) : t.intake.checking}
        </p>
        <p>{t.intake.checkLeave}</p>
        <button className="btn btn-s" type="button" onClick={cancel}>
          {t.intake.cancel}
        </button>
      </div>
    )
  return (
    <>
      {error !== null && (
        <p className="note note-r" role="alert">
          <Icon name="alert" />
          <span>{error instanceof ApiError && error.message ? error.message : t.intake.checkFailed}</span>
        </p>
      )}
      {(!isChecked || isStale) && (
        <div className="hint dk-check">
          <p>{isChecked ? t.intake.stale : t.intake.uncheckedText}</p>
          <button className="btn btn-s btn-p" type="button" onClick={start}>
            {isChecked ? t.intake.again : t.intake.check}
          </button>
        </div>
      )}
    </>
  )
}
