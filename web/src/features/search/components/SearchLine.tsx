import type { FormEvent, KeyboardEvent } from 'react'
import { useHearing } from '../../../lib/speech.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Suggestions } from '../../../ui/box/Suggestions.tsx'
import { useBox } from '../../../ui/box/useBox.ts'
import { useSuggestionList } from '../../../ui/box/useSuggestionList.ts'
import { Icon } from '../../../ui/Icon.tsx'

/** The box with the query, one line, on top of the results. */
export function SearchLine({ query, onSearch }: { query: string; onSearch: (text: string) => void }) {
  const box = useBox(`search:${query}`, query)
  const submit = (text: string) => {
    list.close()
    onSearch(text.trim())
  }
  const list = useSuggestionList(box.text, (suggestion) => submit(suggestion.text))
  const hearing = useHearing((text) => {
    box.change(text)
    box.say(t.box.heard(text))
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (list.open || event.key !== 'ArrowDown') {
      list.onKeyDown(event)
      return
    }
    const first = document.querySelector<HTMLElement>('[data-hit] h3 a')
    if (!first) return
    event.preventDefault()
    first.focus()
  }
  const onFormSubmit = (event: FormEvent) => {
    event.preventDefault()
    submit(box.text)
  }
  const notice = hearing.listening ? t.box.listening : hearing.missed ? t.box.notHeard : box.notice
  return (
    <div className="sbar">
      <div className="wrap">
        <h1 className="vh">{query === '' ? t.search.title : t.search.resultsFor(query)}</h1>
        <search>
          <form className="sline" onSubmit={onFormSubmit}>
            <Icon name="search" />
            <label className="vh" htmlFor="sq">
              {t.box.label}
            </label>
            <input
              id="sq"
              data-box
              type="search"
              autoComplete="off"
              enterKeyHint="search"
              placeholder={t.search.hint}
              value={box.text}
              onChange={(event) => {
                list.reopen()
                box.onChange(event)
              }}
              onKeyDown={onKeyDown}
              {...list.boxProps}
            />
            {hearing.available && (
              <button
                className="icb"
                type="button"
                aria-label={hearing.listening ? t.box.stopSpeaking : t.box.speak}
                onClick={hearing.toggle}
              >
                <Icon name={hearing.listening ? 'stop' : 'mic'} />
              </button>
            )}
            <button className="btn btn-p" type="submit">
              {t.box.submit}
            </button>
            <Suggestions list={list} />
          </form>
        </search>
        <p className="sline-note" role="status">
          {notice}
        </p>
        <div id="heard" />
      </div>
    </div>
  )
}
