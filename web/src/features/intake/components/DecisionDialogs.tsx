import { useState } from 'react'
import type { Case, Finding, ServiceDocument } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { dayIn, isOpen } from '../desk.logic.ts'
import { useGrounds, useOffices } from '../queries.ts'
import type { Step } from '../useStep.ts'
import { StepDialog } from './StepDialog.tsx'

type Props = { found: Case; service: ServiceDocument | undefined; step: Step; onClose: () => void }

export function AcceptDialog({ findings, step, onClose }: Props & { findings: readonly Finding[] }) {
  const open = findings.filter((one) => isOpen(one) && one.severity !== 'remind').length
  return (
    <StepDialog
      title={t.intake.acceptTitle}
      step={step}
      send={t.intake.decide.accept}
      onLook={() => step.look('accept', {})}
      eager
      warning={open > 0 ? t.intake.unseen(open) : null}
      onSend={() => step.take('accept', {})}
      onClose={onClose}
    >
      <p>{t.intake.acceptText}</p>
    </StepDialog>
  )
}

export function NotAcceptDialog({ service, step, onClose }: Props) {
  const grounds = (useGrounds().data?.notAccepted ?? []).filter(
    ({ permitOnly }) => !permitOnly || service?.kind === '行政许可',
  )
  const [ground, setGround] = useState('')
  const [facts, setFacts] = useState('')
  const [body, setBody] = useState('')
  const input = { ground, facts, body: body || null }
  return (
    <StepDialog
      title={t.intake.notAcceptTitle}
      step={step}
      send={t.intake.decisionPaper}
      onLook={() => step.look('not-accept', input)}
      onSend={() => step.take('not-accept', input)}
      onClose={onClose}
    >
      <p>{t.intake.notAcceptText}</p>
      <Choice label={t.intake.ground} first={t.intake.groundPick} of={grounds} value={ground} onValue={setGround} />
      {ground && (
        <p className="muted">
          {t.intake.rule}：{grounds.find(({ id }) => id === ground)?.basis}
        </p>
      )}
      <label>
        {t.intake.facts}
        <textarea rows={3} required minLength={4} value={facts} onChange={(event) => setFacts(event.target.value)} />
      </label>
      <label>
        {t.intake.body}
        <small className="muted">{t.intake.bodyHint}</small>
        <input
          value={body}
          required={grounds.find(({ id }) => id === ground)?.body ?? false}
          maxLength={100}
          onChange={(event) => setBody(event.target.value)}
        />
      </label>
    </StepDialog>
  )
}

export function TransferDialog({ found, step, onClose }: Props) {
  const offices = (useOffices().data?.offices ?? []).filter(({ id }) => id !== found.handling?.office.id)
  const [office, setOffice] = useState('')
  const [reason, setReason] = useState('')
  return (
    <StepDialog
      title={t.intake.transferTitle}
      step={step}
      send={t.intake.transfer}
      onSend={() => step.take('transfer', { office, reason })}
      onClose={onClose}
    >
      <Choice label={t.intake.office} first={t.intake.officePick} of={offices} value={office} onValue={setOffice} />
      <label>
        {t.intake.why}
        <textarea rows={2} required minLength={4} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
    </StepDialog>
  )
}

const DAYS = 10

export function TolerateDialog({ service, step, onClose }: Props) {
  const listed = new Set(service?.list.modes.tolerant ?? [])
  const materials = (service?.materials ?? []).filter(({ id, name }) => listed.has(id) || listed.has(name))
  const [chosen, setChosen] = useState<string[]>([])
  const [promise, setPromise] = useState('')
  const [by, setBy] = useState(dayIn(DAYS))
  const input = { materialIds: chosen, promise, by }
  return (
    <StepDialog
      title={t.intake.tolerateTitle}
      step={step}
      send={t.intake.send}
      onLook={() => step.look('tolerate', input)}
      onSend={() => step.take('tolerate', input)}
      onClose={onClose}
    >
      <p>{materials.length > 0 ? t.intake.tolerateText : t.intake.tolerateNone}</p>
      <fieldset>
        <legend>{t.intake.tolerateWhich}</legend>
        {materials.map(({ id, name }) => (
          <label key={id} className="dk-tick">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                setChosen((known) => (target.checked ? [...known, id] : known.filter((one) => one !== id)))
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
      <Promised value={promise} onValue={setPromise} />
      <label>
        {t.intake.tolerateBy}
        <input type="date" required value={by} onChange={(event) => setBy(event.target.value)} />
      </label>
    </StepDialog>
  )
}

export function CommitDialog({ service, step, onClose }: Props) {
  const [matters, setMatters] = useState('')
  const [promise, setPromise] = useState('')
  const lines = matters.split('\n').flatMap((line) => line.trim() || [])
  const input = { matters: lines, promise }
  return (
    <StepDialog
      title={t.intake.commitTitle}
      step={step}
      send={t.intake.send}
      onLook={() => step.look('commit', input)}
      onSend={() => step.take('commit', input)}
      onClose={onClose}
    >
      {service && service.list.modes.commitment !== true && <p>{t.intake.commitNone}</p>}
      <label>
        {t.intake.matters}
        <textarea rows={4} required value={matters} onChange={(event) => setMatters(event.target.value)} />
      </label>
      <Promised value={promise} onValue={setPromise} />
    </StepDialog>
  )
}

type ChoiceProps = {
  label: string
  first: string
  of: readonly { id: string; name: string }[]
  value: string
  onValue: (id: string) => void
}

/** One of several named things; nothing is chosen beforehand. */
const Choice = ({ label, first, of, value, onValue }: ChoiceProps) => (
  <label>
    {label}
    <select required value={value} onChange={(event) => onValue(event.target.value)}>
      <option value="">{first}</option>
      {of.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
)

/** What the applicant promises, in the applicant's words. */
const Promised = ({ value, onValue }: { value: string; onValue: (words: string) => void }) => (
  <label>
    {t.intake.promise}
    <textarea rows={2} required minLength={4} value={value} onChange={(event) => onValue(event.target.value)} />
  </label>
)
