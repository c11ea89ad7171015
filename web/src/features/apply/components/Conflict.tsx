import { useState } from 'react'
import type { Case, Difference, FactAnswer, ServiceResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { answerInWords } from '../../../ui/words.ts'
import { cellOf, chooseCells } from '../keeper.logic.ts'
import type { OpenDraft } from '../useDraft.ts'

type Side = 'yours' | 'current'
const SIDES: Side[] = ['yours', 'current']

/** Two versions of one form side by side; the person chooses cell by cell, and nothing is chosen beforehand. */
export function Conflict({
  open,
  service,
  current,
  differs,
}: {
  open: OpenDraft
  service: ServiceResponse
  current: Case
  differs: Difference[]
}) {
  const [choice, setChoice] = useState<Record<string, Side>>({})
  const [tried, setTried] = useState(false)
  const unchosen = differs.filter(({ path }) => !choice[path]).length
  const all = (side: Side) => setChoice(Object.fromEntries(differs.map(({ path }) => [path, side])))
  const nameOf = (path: string) => {
    const [part, key] = cellOf(path)
    return part === 'facts' ? (service.facts.find(({ id }) => id === key)?.ask ?? key) : key
  }
  const words = (path: string, value: unknown) => {
    if (value === undefined || value === '') return t.apply.conflict.empty
    const [part, key] = cellOf(path)
    return answerInWords(part === 'facts' ? service.facts.find(({ id }) => id === key) : undefined, value as FactAnswer)
  }
  return (
    <Dialog title={t.apply.conflict.title} wide>
      <p className="note note-y">
        <Icon name="compare" />
        <span>{t.apply.conflict.text}</span>
      </p>
      <form
        className="both"
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (unchosen === 0) void open.keeper.resolve(chooseCells({ current, differs }, open.draft, choice))
        }}
      >
        <p className="acts">
          <button className="btn btn-s" type="button" onClick={() => all('yours')}>
            {t.apply.conflict.allHere}
          </button>
          <button className="btn btn-s" type="button" onClick={() => all('current')}>
            {t.apply.conflict.allThere}
          </button>
        </p>
        {differs.map(({ path, yours, current: theirs }) => (
          <fieldset key={path}>
            <legend>{nameOf(path)}</legend>
            <div className="sides">
              {SIDES.map((side) => (
                <label key={side}>
                  <input
                    type="radio"
                    name={path}
                    checked={choice[path] === side}
                    onChange={() => setChoice((before) => ({ ...before, [path]: side }))}
                  />
                  <span>
                    <small>{side === 'yours' ? t.apply.conflict.here : t.apply.conflict.there}</small>
                    {words(path, side === 'yours' ? yours : theirs)}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        {tried && unchosen > 0 && (
          <p className="note note-r" role="alert">
            <Icon name="alert" />
            <span>{t.apply.conflict.choose(unchosen)}</span>
          </p>
        )}
        <p className="acts">
          <button className="btn btn-p" type="submit">
            {t.apply.conflict.go}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
