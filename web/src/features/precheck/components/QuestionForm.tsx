import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { FactAnswer, Question } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import type { Precheck } from '../usePrecheck.ts'
import { AnswerField } from './AnswerField.tsx'

type Draft = Record<string, FactAnswer | 'skip' | undefined>
const SKIP = 'skip'

/** One question, or all open ones as a form; nothing is chosen beforehand, and not knowing is an answer. */
export function QuestionForm({
  questions,
  asForm,
  check,
}: {
  questions: Question[]
  asForm: boolean
  check: Precheck
}) {
  const [draft, setDraft] = useState<Draft>({})
  const [missing, setMissing] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const [only] = asForm ? [] : questions
  const moved = useRef(check.told.order.length)

  useEffect(() => {
    if (asForm || moved.current === 0) return
    form.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true })
  }, [asForm])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = Object.entries(draft).filter(([, value]) => value !== undefined)
    if (said.length === 0) return setMissing(true)
    const answers = Object.fromEntries(said.filter(([, value]) => value !== SKIP)) as Record<string, FactAnswer>
    const skipped = said.filter(([, value]) => value === SKIP).map(([id]) => id)
    if (Object.keys(answers).length > 0) check.answer(answers)
    if (skipped.length > 0) check.skip(skipped)
    setDraft({})
    setMissing(false)
  }
  useKeys({ question: only, check, choose: (value) => only && setDraft({ [only.fact]: value }) })

  return (
    <form ref={form} className={asForm ? 'card q q-form' : 'card q'} onSubmit={submit} noValidate>
      {asForm && <h2>{t.precheck.formTitle}</h2>}
      {questions.map((question) => (
        <AnswerField
          key={question.fact}
          question={question}
          value={draft[question.fact]}
          big={!asForm}
          missing={missing && !asForm}
          onChange={(value) => {
            setMissing(false)
            setDraft((known) => ({ ...known, [question.fact]: value }))
          }}
        />
      ))}
      <div className="q-f">
        {check.told.order.length > 0 && (
          <button className="btn btn-t" type="button" onClick={check.back}>
            {t.precheck.back}
          </button>
        )}
        <button className="btn btn-p btn-l" type="submit">
          {asForm ? t.precheck.formSave : t.precheck.next}
          <kbd>Enter</kbd>
        </button>
      </div>
    </form>
  )
}

/** 1–9 choose, Backspace goes back, outside of text fields. */
function useKeys({
  question,
  check,
  choose,
}: {
  question: Question | undefined
  check: Precheck
  choose: (value: FactAnswer | 'skip') => void
}) {
  useEffect(() => {
    if (!question) return
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target as HTMLElement
      if (target.matches('textarea, input:not([type=radio])')) return
      if (event.key === 'Backspace') return check.back()
      const values: (FactAnswer | 'skip')[] =
        question.type === 'boolean' ? [true, false, SKIP] : [...(question.options ?? []), SKIP]
      const value = values[Number(event.key) - 1]
      if (value !== undefined && (question.type === 'boolean' || question.type === 'choice')) choose(value)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  })
}
