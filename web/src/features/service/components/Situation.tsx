import { useState } from 'react'
import type { Fact, ServiceResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { type Chosen, isAsked, isChoice, type Sorted } from '../situation.logic.ts'

type Props = {
  service: ServiceResponse
  facts: Fact[]
  chosen: Chosen
  sorted: Sorted
  onChange: (chosen: Chosen) => void
}
const SHOWN = 6

/** 选情形: only the facts that change the list; nothing is chosen beforehand, what is not chosen stays unknown. */
export function Situation({ facts, chosen, sorted, onChange }: Props) {
  const [all, setAll] = useState(false)
  const asked = facts.filter((fact) => isAsked(fact, chosen))
  const shown = all ? asked : asked.slice(0, SHOWN)
  const hidden = asked.length - shown.length
  const exempt = sorted.needed.filter(
    (entry) => !isChoice(entry) && (entry.exempt || entry.handled === 'called'),
  ).length
  const set = (id: string, value: boolean | string | number | undefined) => {
    const { [id]: _, ...others } = chosen
    onChange(value === undefined ? others : { ...others, [id]: value })
  }
  return (
    <section id="sit" aria-labelledby="h-sit" className={Object.keys(chosen).length === 0 ? 'no-print' : undefined}>
      <h2 id="h-sit">{t.guide.sitTitle}</h2>
      <p className="lead-p no-print">{t.guide.sitWhy}</p>
      <form className="sit" onSubmit={(event) => event.preventDefault()}>
        <div className="sit-g">
          {shown.map((fact) => (
            <FactChoice key={fact.id} fact={fact} value={chosen[fact.id]} onChange={(value) => set(fact.id, value)} />
          ))}
        </div>
        <div className="acts sit-more no-print">
          {asked.length > SHOWN && (
            <button className="btn btn-t btn-s" type="button" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t.guide.sitLess : t.guide.sitMore(hidden)}
            </button>
          )}
          {Object.keys(chosen).length > 0 && (
            <button className="btn btn-t btn-s" type="button" onClick={() => onChange({})}>
              {t.guide.clear}
            </button>
          )}
        </div>
        <p className="sit-r" role="status">
          <span className={`st ${sorted.maybe.length === 0 ? 'st-ok' : 'st-un'}`} aria-hidden="true">
            {sorted.maybe.length === 0 ? <Icon name="check" /> : '?'}
          </span>
          <span>
            <b>{t.guide.counted(sorted.needed.length, exempt)}</b>
            {sorted.maybe.length > 0 && t.guide.open(sorted.maybe.length)}
          </span>
        </p>
      </form>
    </section>
  )
}

const SEGMENT_CHARS = 9
/** Choices that would not fit into one bar stand beside one another as pills. */
const isLong = (options: { label: string }[]): boolean =>
  options.length > 3 || options.reduce((sum, { label }) => sum + label.length, 0) > SEGMENT_CHARS

function FactChoice({
  fact,
  value,
  onChange,
}: {
  fact: Fact
  value: boolean | string | number | undefined
  onChange: (value: boolean | string | number | undefined) => void
}) {
  if (fact.type === 'number')
    return (
      <div className={`sit-n${value === undefined ? ' unset' : ''}`}>
        <label htmlFor={`f-${fact.id}`}>{fact.ask}</label>
        <span>
          <input
            id={`f-${fact.id}`}
            type="number"
            inputMode="decimal"
            min={0}
            value={typeof value === 'number' ? value : ''}
            onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
          />
          {fact.unit}
        </span>
      </div>
    )
  const options: { label: string; value: boolean | string }[] =
    fact.type === 'boolean'
      ? [
          { label: t.guide.yes, value: true },
          { label: t.guide.no, value: false },
        ]
      : (fact.options ?? []).map((option) => ({ label: option, value: option }))
  return (
    <fieldset className={value === undefined ? 'unset' : undefined}>
      <legend>{fact.ask}</legend>
      <div className={isLong(options) ? 'pills' : 'seg'}>
        {[...options, { label: t.guide.unset, value: undefined }].map((option) => (
          <label key={option.label}>
            <input
              type="radio"
              name={`f-${fact.id}`}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
