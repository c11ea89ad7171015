import { type FormEvent, useId, useState } from 'react'
import type { Case, CaseHandling, Hints } from '../../../../../src/contract/index.ts'
import { useMe } from '../../../lib/account.ts'
import { ApiError } from '../../../lib/api.ts'
import { useService } from '../../../lib/service.ts'
import { t } from '../../../texts/zh-CN.ts'
import { ErrorSummary, type Wrong } from '../../../ui/Field.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { type Choice, inputOf, isAgainst, type Lack, lacksOf, unopenedOf, type Written } from '../decide.logic.ts'
import { act, type Done } from '../service.ts'
import { useKeys } from '../useKeys.ts'
import { ConfirmDecision } from './ConfirmDecision.tsx'
import { Reasons } from './Reasons.tsx'

const CHOICES: readonly Choice[] = ['approve', 'refuse', 'return']

type Given = {
  found: Case
  handling: CaseHandling
  hints: Hints | undefined
  written: Written
  setWritten: (next: Written) => void
  /** The draft as it was taken over. */
  taken: string
  canDecide: boolean
  keysOn: boolean
  onDone: (result: Done, decision: Choice) => Promise<void>
}

/** 您的决定: nothing preselected; what each decision compels one to write appears with it. */
export function DecideForm({ found, handling, hints, written, setWritten, taken, canDecide, keysOn, onDone }: Given) {
  const { data: service } = useService(found.serviceId)
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [isBarred, setBarred] = useState(false)
  const [asking, setAsking] = useState(false)
  const id = useId()
  const { decision } = written
  const isMachine = written.opinion !== '' && written.opinion === taken
  const about = { hints, objections: handling.objections.length, isBarred }
  const conditions = service?.conditions ?? []
  const put = (part: Partial<Written>) => setWritten({ ...written, ...part })

  const textOf = (conditionId: string) => conditions.find((one) => one.id === conditionId)?.text ?? conditionId
  const ask = () => {
    const lacks = decision === null ? [] : lacksOf(written, about)
    setWrong(
      decision === null
        ? [{ message: t.review.choose }]
        : lacks.map((lack) => ({ id: fieldId(id, lack), message: lackInWords(lack, textOf) })),
    )
    if (decision !== null && lacks.length === 0) setAsking(true)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    ask()
  }
  const refuse = (error: unknown) => {
    setAsking(false)
    setBarred(error instanceof ApiError && error.problem.code === 'cases.condition_unmet')
    setWrong([{ message: (error instanceof Error && error.message) || t.states.errorTitle }])
  }
  const send = async () => {
    if (decision === null) return
    try {
      const result = await act(found, 'decide', inputOf(written, about))
      setAsking(false)
      await onDone(result, decision)
    } catch (error) {
      refuse(error)
    }
  }
  useKeys({ 'Ctrl+Enter': canDecide ? ask : undefined }, keysOn)

  if (!canDecide)
    return (
      <section className="card" aria-labelledby={id}>
        <h2 id={id}>{t.review.decision}</h2>
        <p>
          <b>{t.review.cannot}</b>
          <br />
          {t.review.cannotText(t.cases.states[found.state])}
        </p>
      </section>
    )
  return (
    <form className="card decide no-print" onSubmit={submit} aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{t.review.decision}</h2>
      {handling.awaitingSecond && <Awaiting {...handling.awaitingSecond} />}
      <ErrorSummary {...(wrong.length > 1 && { title: t.review.mend(wrong.length) })} wrong={wrong} />
      <fieldset className="opts">
        <legend className="vh">{t.review.decision}</legend>
        {CHOICES.map((one, i) => (
          <label key={one}>
            <input type="radio" name="decision" checked={decision === one} onChange={() => put({ decision: one })} />
            <b>{t.review.options[one]}</b>
            <kbd>{i + 1}</kbd>
          </label>
        ))}
      </fieldset>
      <Warnings hints={hints} decision={decision} />
      <label className="lab" htmlFor={`${id}-opinion`}>
        {t.review.opinion}
      </label>
      {decision && <p className="muted">{t.review.opinionHints[decision]}</p>}
      {isMachine && (
        <span className="src src-calc">
          <b>{t.origin.signs.computed}</b>
          {t.review.draftTaken}
        </span>
      )}
      <textarea
        id={`${id}-opinion`}
        rows={4}
        className={isMachine ? 'machine' : undefined}
        value={written.opinion}
        onChange={({ target }) => put({ opinion: target.value })}
      />
      {decision === 'approve' && (
        <>
          <Text
            id={`${id}-content`}
            label={t.review.content}
            value={written.content}
            onChange={(content) => put({ content })}
          />
          <Text
            id={`${id}-validity`}
            label={t.review.validity}
            value={written.validity}
            onChange={(validity) => put({ validity })}
          />
        </>
      )}
      {decision === 'refuse' && (
        <>
          <Reasons
            {...{ id, conditions, reasons: written.reasons, drafts: hints?.draftReasons ?? [] }}
            onChange={(reasons) => put({ reasons })}
          />
          {handling.objections.length > 0 && (
            <Text
              id={`${id}-answer`}
              label={t.review.answer}
              value={written.answer}
              onChange={(answer) => put({ answer })}
            />
          )}
          {hints && (
            <div className="rem">
              <b>{t.review.remedies}</b>
              <p>{hints.remedies.text}</p>
            </div>
          )}
        </>
      )}
      {isAgainst(decision, about) && (
        <Text
          id={`${id}-override`}
          label={isBarred ? t.review.against : t.review.override}
          value={written.override}
          onChange={(override) => put({ override })}
        />
      )}
      <button className="btn btn-p" type="submit">
        {t.review.submit}
        <kbd>Ctrl Enter</kbd>
      </button>
      <p className="who2">
        {t.review.finality}
        {decision && decision !== 'return' && hints?.needsSecond[decision] && t.review.second}
      </p>
      {asking && decision && (
        <ConfirmDecision
          found={found}
          decision={decision}
          input={inputOf(written, about)}
          needsSecond={decision !== 'return' && hints?.needsSecond[decision] === true && !handling.awaitingSecond}
          onYes={send}
          onNo={() => setAsking(false)}
          onRefused={refuse}
        />
      )}
    </form>
  )
}

/** A first person has proposed: the second one decides on their own, and may then look at what was written. */
function Awaiting({ decision, by }: NonNullable<CaseHandling['awaitingSecond']>) {
  const me = useMe()
  const words = decision === 'refuse' ? t.review.options.refuse : t.review.options.approve
  return (
    <p className="note note-y">
      <Icon name="users" />
      <span>{by.name === me?.name ? t.review.awaitingSelf(words) : t.review.awaiting(words)}</span>
    </p>
  )
}

function Warnings({ hints, decision }: { hints: Hints | undefined; decision: Choice | null }) {
  if (!hints || decision === null || decision === 'return') return null
  const unclear = hints.points.filter(
    ({ kind, effect, state }) => kind === 'condition' && effect === 'decides' && state === 'unclear',
  )
  const unopened = unopenedOf(hints.points)
  return (
    <>
      {decision === 'approve' && unclear.length > 0 && (
        <p className="note note-y">{t.review.unclear(unclear.length)}</p>
      )}
      {unopened.length > 0 && <p className="note note-u">{t.review.unread(unopened.length)}</p>}
    </>
  )
}

function Text({
  id,
  label,
  value,
  onChange,
}: {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
}) {
  return (
    <>
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      <textarea id={id} rows={2} value={value} onChange={({ target }) => onChange(target.value)} />
    </>
  )
}

const fieldId = (id: string, lack: Lack): string =>
  'conditionId' in lack ? `${id}-${lack.field}-${lack.conditionId}` : `${id}-${lack.field}`

const lackInWords = (lack: Lack, textOf: (id: string) => string): string => {
  const { lacks } = t.review
  return 'conditionId' in lack ? lacks[lack.field](textOf(lack.conditionId)) : lacks[lack.field]
}
