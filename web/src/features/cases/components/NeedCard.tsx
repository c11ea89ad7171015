import { useId, useState } from 'react'
import type { Case, CaseHandling } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Confirm } from '../../../ui/Dialog.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { longDay } from '../../../ui/words.ts'
import { resubmit } from '../service.ts'
import { fixesOf } from '../stages.logic.ts'
import { useChange } from '../useChange.ts'
import { FixItem } from './FixItem.tsx'
import { FormFix } from './FormFix.tsx'
import { ObjectButton } from './ObjectButton.tsx'

type Given = { found: Case; handling: CaseHandling; nameOf: (materialId: string | null) => string }

/** What the applicant is asked for, whole and in order, mended in place and handed in once more. */
export function NeedCard({ found, handling, nameOf }: Given) {
  const { supplement, tolerated, can } = handling
  const [note, setNote] = useState('')
  const [asking, setAsking] = useState(false)
  const { busy, error, change } = useChange(found.id)
  const id = useId()
  const fixes = fixesOf(found)
  const lacking = fixes.filter(({ materialId, isMended }) => materialId !== null && !isMended)
  const by = supplement?.by ?? tolerated?.by
  const send = async () => {
    if (await change(() => resubmit(found.id, note), t.progress.againDone)) setAsking(false)
  }
  return (
    <section className="card need" aria-labelledby={id}>
      <div className="need-h">
        <Icon name="alert" />
        <h2 id={id}>{supplement ? t.progress.need(fixes.length) : t.progress.later(fixes.length)}</h2>
        <p>
          {by && `${t.progress.needBy(longDay(by))}。`}
          {supplement && supplement.round > 1 && t.progress.needAgain(supplement.round)}
          {supplement ? t.progress.needWhole : t.progress.laterText(tolerated?.promise ?? '')}
        </p>
      </div>
      {fixes.map((fix, i) => (
        <FixItem key={fix.key} caseId={found.id} place={i + 1} fix={fix} nameOf={nameOf} />
      ))}
      {supplement && fixes.some(({ materialId }) => materialId === null) && <FormFix found={found} />}
      <div className="need-f no-print">
        <label htmlFor={`${id}-note`}>{t.progress.fileNote}</label>
        <textarea
          id={`${id}-note`}
          rows={2}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <button className="btn btn-p" type="button" onClick={() => setAsking(true)}>
          {t.progress.again}
        </button>
      </div>
      {can.includes('object') && (
        <div className="need-f need-o no-print">
          <p>{t.progress.disagree}</p>
          <ObjectButton id={found.id} />
        </div>
      )}
      {asking && (
        <Confirm
          title={t.progress.againTitle}
          yes={t.progress.againYes}
          no={t.progress.againNo}
          busy={busy}
          error={error}
          onYes={send}
          onNo={() => setAsking(false)}
        >
          {lacking.length > 0 && (
            <p>{t.progress.againLacks([...new Set(lacking.map((fix) => nameOf(fix.materialId)))].join('、'))}</p>
          )}
          <p>{supplement ? t.progress.againText : t.progress.againLater}</p>
        </Confirm>
      )}
    </section>
  )
}
