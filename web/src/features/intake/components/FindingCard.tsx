import { useEffect, useRef, useState } from 'react'
import type { DeskGrounds, Finding, KeptCheck } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Crop } from '../../../ui/Crop.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { dayAndTime } from '../../../ui/words.ts'
import { isOpen, otherSpots, type Spot, speaksToClerk, spotOf } from '../desk.logic.ts'
import type { Marks } from '../useMarks.ts'

/** What is open under a finding besides what it says. */
export type Doing = 'edit' | 'dismiss' | null

type Props = {
  caseId: string
  finding: Finding
  number: number
  check: KeptCheck | null
  reasons: DeskGrounds['dismissals']
  marks: Marks
  selected: boolean
  doing: Doing
  basis: boolean
  canMark: boolean
  onSelect: () => void
  onDoing: (doing: Doing) => void
  onBasis: () => void
  onSpot: (spot: Spot) => void
  onDone: () => void
}

const TAGS = { block: 'tag-red', supplement: 'tag-orange', remind: 'tag-blue' }

/** One finding: where, what was seen with the place cut out, the rule, the words to the applicant, and what the clerk makes of it. */
export function FindingCard(props: Props) {
  const { caseId, finding, number, check, selected, basis, canMark, doing } = props
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const own = spotOf(finding)
  const spots = selected ? [...(own?.box ? [own] : []), ...otherSpots(finding, check)] : []
  const done = !isOpen(finding)
  const place = [finding.file, finding.page && t.intake.pageOf(finding.page, pagesOf(finding, check)), finding.code]
  return (
    <li className={selected ? 'dk-fi dk-fi-on' : 'dk-fi'} aria-current={selected ? 'true' : undefined}>
      <button className="dk-fi-r" type="button" ref={row} aria-expanded={selected} onClick={props.onSelect}>
        <span className={`dk-no dk-no-${done ? 'done' : finding.severity}`}>
          {done ? <Icon name={finding.state === 'accepted' ? 'check' : 'minus'} /> : number}
        </span>
        <b className={finding.state === 'dismissed' ? 'dk-off' : undefined}>{finding.message}</b>
        <span className={`tag ${done ? (finding.state === 'accepted' ? 'tag-ok' : '') : TAGS[finding.severity]}`}>
          {done ? t.intake.marks[finding.state] : t.intake.severities[finding.severity]}
        </span>
        <small>
          {[...place, finding.needsHuman && t.intake.needsHuman, finding.tolerable && t.intake.tolerable]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </button>
      {selected && (
        <div className="dk-fi-d">
          {spots.length > 0 && (
            <ul className="dk-vs">
              {spots.map((spot) => (
                <li key={`${spot.documentId}/${spot.page}/${spot.box}`}>
                  <button type="button" onClick={() => props.onSpot(spot)}>
                    <span>
                      {spot.file}
                      <br />
                      {t.intake.pageOf(spot.page, Math.max(spot.page, 1))}
                    </span>
                    {spot.box && (
                      <Crop
                        caseId={caseId}
                        place={spot}
                        box={spot.box}
                        alt={t.intake.crop(spot.file, spot.page)}
                        show="line"
                      />
                    )}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {finding.evidence && (
            <p className="dk-ev">
              {t.intake.evidence}：{finding.evidence}
            </p>
          )}
          {basis && (
            <p className="dk-ev">
              {t.intake.rule}：{finding.basis ?? t.intake.noRule}
            </p>
          )}
          {doing === 'edit' ? <EditWords {...props} /> : <Words finding={finding} />}
          {doing === 'dismiss' && <Reasons {...props} />}
          {finding.by && finding.at && (
            <p className="muted">
              {t.intake.marks[finding.state]}
              {finding.reason && `（${[finding.reason.name, finding.note].filter(Boolean).join('，')}）`}：
              {t.intake.markedBy(finding.by.name, dayAndTime(finding.at))}
            </p>
          )}
          {canMark && doing === null && <Acts {...props} />}
        </div>
      )}
    </li>
  )
}

const pagesOf = ({ file, page = 1 }: Finding, check: KeptCheck | null): number =>
  check?.documents.find((one) => one.file === file)?.pages ?? page

const Words = ({ finding }: { finding: Finding }) => (
  <div className="dk-say">
    <small>{t.intake.toApplicant}</small>
    <p>{finding.message}</p>
    <p>{finding.remedy}</p>
  </div>
)

function Acts({ finding, marks, onDoing, onDone, onBasis }: Props) {
  const accept = async () => {
    if (speaksToClerk(finding)) return onDoing('edit')
    if (await marks.mark(finding, { state: 'accepted', message: finding.message, remedy: finding.remedy })) onDone()
  }
  return (
    <div className="acts">
      {finding.state !== 'accepted' && (
        <button className="btn btn-s btn-p" type="button" onClick={accept}>
          {t.intake.accept}
          <kbd>A</kbd>
        </button>
      )}
      <button className="btn btn-s" type="button" onClick={() => onDoing('edit')}>
        {t.intake.edit}
        <kbd>E</kbd>
      </button>
      {finding.state !== 'dismissed' && (
        <button className="btn btn-s" type="button" onClick={() => onDoing('dismiss')}>
          {t.intake.dismiss}
          <kbd>D</kbd>
        </button>
      )}
      {!isOpen(finding) && (
        <button className="btn btn-s btn-t" type="button" onClick={() => marks.mark(finding, { state: 'open' })}>
          {t.intake.undo}
        </button>
      )}
      <button className="btn btn-s btn-t" type="button" onClick={onBasis}>
        {t.intake.rule}
        <kbd>G</kbd>
      </button>
    </div>
  )
}

/** The words to the applicant; what was typed stays here until it is kept. */
function EditWords({ finding, marks, onDoing, onDone }: Props) {
  const [message, setMessage] = useState(finding.message)
  const [remedy, setRemedy] = useState(finding.remedy)
  const first = useRef<HTMLTextAreaElement>(null)
  useEffect(() => first.current?.focus(), [])
  const save = async () => {
    if (!(await marks.mark(finding, { state: 'accepted', message, remedy }))) return
    onDoing(null)
    onDone()
  }
  return (
    <form
      className="dk-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDoing(null)
        if (event.key === 'Enter' && event.ctrlKey) void save()
      }}
    >
      <label>
        {t.intake.toApplicant}
        <textarea
          ref={first}
          rows={3}
          required
          maxLength={2000}
          value={message}
          onChange={(e) => setMessage(e.target.value)}
        />
      </label>
      <label>
        {t.intake.how}
        <textarea rows={2} required maxLength={2000} value={remedy} onChange={(e) => setRemedy(e.target.value)} />
      </label>
      <div className="acts">
        <button className="btn btn-s btn-p" type="submit">
          {t.intake.save}
        </button>
        <button className="btn btn-s" type="button" onClick={() => onDoing(null)}>
          {t.intake.backToEdit}
        </button>
      </div>
    </form>
  )
}

/** Reasons, each with its number; one press does it. */
function Reasons({ finding, marks, reasons, onDoing, onDone }: Props) {
  const [note, setNote] = useState('')
  const dismiss = async (reason: string) => {
    if (!(await marks.mark(finding, { state: 'dismissed', reason, note }))) return
    onDoing(null)
    onDone()
  }
  return (
    <fieldset className="dk-why">
      <legend>{t.intake.reasons}</legend>
      <div className="acts">
        {reasons.map(({ id, name }, i) => (
          <button key={id} className="btn btn-s" type="button" onClick={() => dismiss(id)}>
            {name}
            <kbd>{i + 1}</kbd>
          </button>
        ))}
      </div>
      <label>
        {t.intake.note}
        <input value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
      </label>
    </fieldset>
  )
}
