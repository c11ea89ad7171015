import type { FactAnswer, Question } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'

type Props = {
  question: Question
  value: FactAnswer | 'skip' | undefined
  big: boolean
  missing: boolean
  onChange: (value: FactAnswer | 'skip' | undefined) => void
}
const SKIP = 'skip'

export function AnswerField(props: Props) {
  const { question, missing } = props
  return (
    <fieldset className={props.big ? undefined : 'q-small'}>
      <legend>{question.ask}</legend>
      <p className="why">
        <Icon name="info" />
        <span>{t.precheck.why(question.why)}</span>
      </p>
      {question.type === 'boolean' || question.type === 'choice' ? <OneOf {...props} /> : <Written {...props} />}
      {missing && (
        <p className="err" role="alert">
          {question.type === 'number'
            ? t.precheck.number(question.unit ?? '')
            : question.type === 'date'
              ? t.precheck.date
              : t.precheck.choose}
        </p>
      )}
    </fieldset>
  )
}

function OneOf({ question, value, onChange, big }: Props) {
  const options: { label: string; hint?: string; value: FactAnswer | 'skip' }[] = [
    ...(question.type === 'boolean'
      ? [
          { label: question.yes ?? t.precheck.yes, value: true },
          { label: question.no ?? t.precheck.no, value: false },
        ]
      : (question.options ?? []).map((option) => ({ label: option, value: option }))),
    { label: t.precheck.unsure, ...(big && { hint: t.precheck.unsureHint }), value: SKIP },
  ]
  return (
    <div className="pick">
      {options.map((option, i) => (
        <label key={option.label}>
          <input
            type="radio"
            name={`a-${question.fact}`}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <b>{option.label}</b>
            {option.hint && <span>{option.hint}</span>}
          </span>
          {big && i < 9 && <kbd>{i + 1}</kbd>}
        </label>
      ))}
    </div>
  )
}

/** Figures, days, several options and words; not knowing stands beside. */
function Written({ question, value, onChange }: Props) {
  const id = `a-${question.fact}`
  return (
    <div className="pick">
      {question.type === 'choices' ? (
        (question.options ?? []).map((option) => (
          <label key={option}>
            <input
              type="checkbox"
              checked={Array.isArray(value) && value.includes(option)}
              onChange={(event) => onChange(toggled(value, option, event.target.checked))}
            />
            <b>{option}</b>
          </label>
        ))
      ) : (
        <p className="q-in">
          <label className="vh" htmlFor={id}>
            {question.ask}
          </label>
          <input
            id={id}
            type={question.type === 'text' ? 'text' : question.type}
            inputMode={question.type === 'number' ? 'decimal' : undefined}
            step="any"
            value={value === undefined || value === SKIP ? '' : String(value)}
            onChange={(event) => onChange(written(question, event.target.value))}
          />
          {question.unit && <span>{question.unit}</span>}
        </p>
      )}
      <label>
        <input type="radio" name={`s-${question.fact}`} checked={value === SKIP} onChange={() => onChange(SKIP)} />
        <span>
          <b>{t.precheck.unsure}</b>
          <span>{t.precheck.unsureHint}</span>
        </span>
      </label>
    </div>
  )
}

const written = ({ type }: Question, text: string): FactAnswer | undefined => {
  if (text.trim() === '') return undefined
  if (type !== 'number') return text
  return Number.isFinite(Number(text)) ? Number(text) : undefined
}

const toggled = (value: Props['value'], option: string, on: boolean): string[] => {
  const chosen = Array.isArray(value) ? value : []
  return on ? [...chosen, option] : chosen.filter((one) => one !== option)
}
