import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { useHearing } from '../../lib/speech.ts'
import { t } from '../../texts/zh-CN.ts'
import { Icon } from '../Icon.tsx'
import { Suggestions } from './Suggestions.tsx'
import { useBox } from './useBox.ts'
import { useSuggestionList } from './useSuggestionList.ts'

const MAX_ROWS_PX = 260

/** The big box of the home pages: a whole story or two words, typed or spoken. */
export function QuestionBox({
  onSubmit,
  autoFocus = false,
}: {
  onSubmit: (text: string) => void
  autoFocus?: boolean
}) {
  const box = useBox('home')
  const field = useRef<HTMLTextAreaElement>(null)
  const submit = (text: string) => {
    const clean = text.trim()
    if (clean === '') {
      box.say(t.box.empty)
      field.current?.focus()
      return
    }
    box.clear()
    onSubmit(clean)
  }
  const list = useSuggestionList(box.text, (suggestion) => submit(suggestion.text))
  const hearing = useHearing((text) => {
    box.change(box.text + text)
    box.say(t.box.heard(text))
    field.current?.focus()
  })
  useEffect(() => {
    if (autoFocus) field.current?.focus()
  }, [autoFocus])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useEffect(() => {
    if (!field.current) return
    field.current.style.height = 'auto'
    field.current.style.height = `${Math.min(field.current.scrollHeight, MAX_ROWS_PX)}px`
  }, [box.text])

  const onKeyDown = (event: KeyboardEvent) => {
    if (list.onKeyDown(event)) return
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      submit(box.text)
    }
  }
  const onFormSubmit = (event: FormEvent) => {
    event.preventDefault()
    submit(box.text)
  }
  const notice = hearing.listening ? t.box.listening : hearing.missed ? t.box.notHeard : box.notice
  return (
    <>
      <search>
        <form className="box" onSubmit={onFormSubmit}>
          <label className="vh" htmlFor="q">
            {t.box.label}
          </label>
          <textarea
            ref={field}
            id="q"
            data-box
            rows={2}
            placeholder={t.box.placeholder}
            value={box.text}
            onChange={(event) => {
              list.reopen()
              box.onChange(event)
            }}
            onKeyDown={onKeyDown}
            aria-describedby="q-note"
            {...list.boxProps}
          />
          <div className="box-bar">
            {hearing.available && (
              <button className="tool" type="button" aria-pressed={hearing.listening} onClick={hearing.toggle}>
                <Icon name={hearing.listening ? 'stop' : 'mic'} />
                {hearing.listening ? t.box.stopSpeaking : t.box.speak}
              </button>
            )}
            <button className="btn btn-p" type="submit">
              {t.box.submit}
            </button>
          </div>
          <Suggestions list={list} />
        </form>
      </search>
      <p className={`box-note${notice ? ' on' : ''}`} id="q-note" role="status">
        <Icon name={notice ? 'info' : 'shield'} />
        {notice ?? t.box.note}
      </p>
    </>
  )
}
