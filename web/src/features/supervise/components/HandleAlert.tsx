import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type Alert, AlertCause, type AlertState } from '../../../../../src/contract/index.ts'
import { ApiError } from '../../../lib/api.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { dayAndTime } from '../../../ui/words.ts'
import { superviseKeys } from '../queries.ts'
import { type AlertStepName, takeStep } from '../service.ts'

/** Which steps an alert may take from where it stands. */
const STEPS: Record<AlertState, AlertStepName[]> = {
  open: ['acknowledge', 'rectify', 'appeal', 'close'],
  acknowledged: ['rectify', 'appeal', 'close'],
  rectified: ['close', 'appeal'],
  appealed: ['close', 'reject-appeal'],
  closed: [],
}

/** One alert: what to do, what has been done, and the next step with its words. */
export function HandleAlert({ alert, onClose }: { alert: Alert; onClose: () => void }) {
  const steps = STEPS[alert.state]
  const [step, setStep] = useState<AlertStepName>(steps[0] ?? 'close')
  const [note, setNote] = useState('')
  const [cause, setCause] = useState<AlertCause>('people')
  const [wrong, setWrong] = useState('')
  const queries = useQueryClient()
  const toast = useToast()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setWrong('')
    try {
      await takeStep(alert.id, step, step === 'close' ? { note, cause } : { note })
      await queries.invalidateQueries({ queryKey: superviseKeys.alerts })
      toast(t.supervise.done)
      onClose()
    } catch (error) {
      setWrong(error instanceof ApiError && error.message ? error.message : t.account.failed)
    }
  }
  return (
    <Dialog title={t.supervise.handle(alert.title)} onClose={onClose} wide>
      <p>{alert.evidence.text}</p>
      <p className="muted">{alert.remedy}</p>
      <form className="bd-do" onSubmit={submit}>
        <fieldset>
          {steps.map((one) => (
            <label key={one} className="chip">
              <input type="radio" name="step" checked={step === one} onChange={() => setStep(one)} />
              {t.supervise.steps[one]}
            </label>
          ))}
        </fieldset>
        {step === 'close' && (
          <label>
            {t.supervise.cause}
            <select value={cause} onChange={(event) => setCause(AlertCause.parse(event.target.value))}>
              {AlertCause.options.map((one) => (
                <option key={one} value={one}>
                  {t.supervise.causes[one]}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {t.supervise.note}
          <textarea
            rows={3}
            value={note}
            placeholder={t.supervise.noteHint}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
        {wrong && (
          <p className="note note-r" role="alert">
            <Icon name="alert" />
            <span>{wrong}</span>
          </p>
        )}
        <div className="acts">
          <button className="btn btn-p" type="submit">
            {t.supervise.send}
          </button>
          <button className="btn" type="button" onClick={onClose}>
            {t.supervise.cancel}
          </button>
        </div>
      </form>
      <h3>{t.supervise.trail}</h3>
      <ol className="bd-trail">
        {alert.trail.map(({ at, what, note: said }) => (
          <li key={at + what}>
            {dayAndTime(at)} {wordOf(what)} {said}
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

/** An entry of the trail in words: what the system does carries the tier or the owner behind it. */
function wordOf(what: string): string {
  const [verb = '', to = ''] = what.split(' ')
  const { steps, trailWords, tiers, owners } = t.supervise
  if (verb === 'raise') return trailWords.raise(tiers[to as Alert['tier']])
  if (verb === 'escalate') return trailWords.escalate(owners[to as Alert['owner']])
  if (verb === 'open') return trailWords.open
  return steps[verb.replace('_', '-') as AlertStepName] ?? verb
}
