import { useId, useState } from 'react'
import type { FactAnswer, ServiceResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'

type Fact = ServiceResponse['facts'][number]
type Props = { fact: Fact; value: FactAnswer | undefined; onChange: (value: FactAnswer | undefined) => void }

/** One answer about the situation; not knowing is an answer as well. */
export function FactCell(props: Props) {
  const { fact } = props
  return (
    <fieldset className="cell">
      <legend>{fact.ask}</legend>
      {fact.type === 'boolean' || fact.type === 'choice' ? (
        <OneOf {...props} />
      ) : fact.type === 'choices' ? (
        <Several {...props} />
      ) : (
        <Written {...props} />
      )}
    </fieldset>
  )
}

function OneOf({ fact, value, onChange }: Props) {
  const name = useId()
  const options: { label: string; value: FactAnswer | undefined }[] = [
    ...(fact.type === 'boolean'
      ? [
          { label: fact.yes ?? t.precheck.yes, value: true },
          { label: fact.no ?? t.precheck.no, value: false },
        ]
      : (fact.options ?? []).map((option) => ({ label: option, value: option }))),
    { label: t.apply.clear, value: undefined },
  ]
  return (
    <div className="pills">
      {options.map((option) => (
        <label key={option.label}>
          <input
            type="radio"
            name={name}
            checked={value === option.value && value !== undefined}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}

function Several({ fact, value, onChange }: Props) {
  const chosen = Array.isArray(value) ? value : []
  return (
    <div className="pills">
      {(fact.options ?? []).map((option) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={({ target }) => {
              const next = target.checked ? [...chosen, option] : chosen.filter((one) => one !== option)
              onChange(next.length > 0 ? next : undefined)
            }}
          />
          <span>{option}</span>
        </label>
      ))}
    </div>
  )
}

/** Only a whole value is an answer: half a number or a date in the making is kept in the cell. */
function Written({ fact, value, onChange }: Props) {
  const [text, setText] = useState(value === undefined ? '' : String(value))
  const type = (typed: string) => {
    setText(typed)
    const plain = typed.trim()
    if (plain === '') onChange(undefined)
    else if (fact.type !== 'number') onChange(plain)
    else if (Number.isFinite(Number(plain))) onChange(Number(plain))
  }
  return (
    <p className="acts">
      <input
        className="in"
        aria-label={fact.ask}
        type={fact.type === 'date' ? 'date' : 'text'}
        inputMode={fact.type === 'number' ? 'decimal' : undefined}
        maxLength={200}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      {fact.unit && <span>{fact.unit}</span>}
    </p>
  )
}
