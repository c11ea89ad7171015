import { type FormEvent, useId, useState } from 'react'
import { t } from '../../../texts/zh-CN.ts'
import { ErrorSummary } from '../../../ui/Field.tsx'
import { rate } from '../service.ts'
import { useChange } from '../useChange.ts'

/** Grades 1 and 2 are bad ratings (差评): somebody looks into them and answers. */
const BAD = 2

/** 好差评: voluntary, five grades, nothing preselected. */
export function RateForm({ id }: { id: string }) {
  const [grade, setGrade] = useState<number | null>(null)
  const [tags, setTags] = useState<string[]>([])
  const [words, setWords] = useState('')
  const { busy, wrong, setError, change } = useChange(id)
  const field = useId()
  const isBad = grade !== null && grade <= BAD
  const offered: readonly string[] = isBad ? t.progress.tagsBad : t.progress.tagsGood
  const choose = (chosen: number) => {
    if (chosen <= BAD !== isBad) setTags([])
    setGrade(chosen)
    setError(undefined)
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (grade === null) return setError(t.progress.rateNone)
    void change(() => rate(id, { grade, tags, words }), t.progress.rated(t.progress.grades[grade - 1] ?? ''))
  }
  return (
    <form className="card rate no-print" onSubmit={send} aria-labelledby={`${field}-h`}>
      <h2 id={`${field}-h`}>{t.progress.rate}</h2>
      <p className="muted">{t.progress.rateText}</p>
      <ErrorSummary wrong={wrong} />
      <fieldset className="pills">
        <legend className="vh">{t.progress.rate}</legend>
        {t.progress.grades
          .map((text, i) => ({ text, value: i + 1 }))
          .toReversed()
          .map(({ text, value }) => (
            <label key={value}>
              <input type="radio" name="grade" checked={grade === value} onChange={() => choose(value)} />
              <span>{text}</span>
            </label>
          ))}
      </fieldset>
      {grade !== null && (
        <>
          <fieldset className="pills">
            <legend>{t.progress.rateTags}</legend>
            {offered.map((tag) => (
              <label key={tag}>
                <input
                  type="checkbox"
                  checked={tags.includes(tag)}
                  onChange={() =>
                    setTags((known) => (known.includes(tag) ? known.filter((one) => one !== tag) : [...known, tag]))
                  }
                />
                <span>{tag}</span>
              </label>
            ))}
          </fieldset>
          <label htmlFor={field}>{t.progress.rateWords}</label>
          <textarea
            id={field}
            rows={3}
            maxLength={1000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          {isBad && <p className="note note-y">{t.progress.rateBad}</p>}
        </>
      )}
      <div className="acts">
        <button className="btn" type="submit" aria-busy={busy}>
          {t.progress.rateSend}
        </button>
      </div>
    </form>
  )
}
