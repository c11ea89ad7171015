import { Sender } from '@ant-design/x'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { usePhone } from '../../../lib/page.ts'
import { useHearing } from '../../../lib/speech.ts'
import { t } from '../../../texts/zh-CN.ts'
import { useBox } from '../../../ui/box/useBox.ts'
import { Icon } from '../../../ui/Icon.tsx'

type Props = { busy: boolean; lastQuestion: string; onAsk: (text: string) => void; onStop: () => void }

/** The box under the conversation: Enter sends, ↑ in an empty box brings the last question back. */
export function Composer({ busy, lastQuestion, onAsk, onStop }: Props) {
  const box = useBox('ask')
  const phone = usePhone()
  const place = useRef<HTMLDivElement>(null)
  const focus = () => place.current?.querySelector('textarea')?.focus()
  const hearing = useHearing((text) => {
    box.change(box.text + text)
    box.say(t.box.heard(text))
    focus()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: on opening only; on phones the keyboard would cover the page
  useEffect(() => {
    if (!phone) focus()
  }, [])
  const submit = () => {
    if (box.text.trim() === '') {
      box.say(t.box.empty)
      focus()
      return
    }
    if (busy) return
    onAsk(box.text)
    box.clear()
  }
  /** `Sender` would send on Enter only with its own button, which is not the one shown; false keeps it out. */
  const onKeyDown = (event: KeyboardEvent): false | undefined => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      submit()
      return false
    }
    if (event.key === 'ArrowUp' && box.text === '' && lastQuestion) {
      event.preventDefault()
      box.change(lastQuestion)
    }
  }
  const notice = hearing.listening ? t.box.listening : hearing.missed ? t.box.notHeard : box.notice
  return (
    <div className="composer" ref={place}>
      <Sender
        rootClassName="box"
        value={box.text}
        onChange={(text) => box.change(text)}
        onKeyDown={onKeyDown}
        placeholder={t.ask.placeholder}
        autoSize={{ minRows: 1, maxRows: 8 }}
        suffix={false}
        {...{ 'aria-label': t.ask.placeholder, 'data-box': true }}
        footer={
          <div className="box-bar">
            {hearing.available && (
              <button className="tool" type="button" aria-pressed={hearing.listening} onClick={hearing.toggle}>
                <Icon name={hearing.listening ? 'stop' : 'mic'} />
                {hearing.listening ? t.box.stopSpeaking : t.box.speak}
              </button>
            )}
            {busy ? (
              <button className="btn" type="button" onClick={onStop}>
                <Icon name="stop" />
                {t.ask.stop}
              </button>
            ) : (
              <button className="btn btn-p" type="button" onClick={submit}>
                <Icon name="send" />
                {t.ask.send}
              </button>
            )}
          </div>
        }
      />
      <p className="box-said" role="status">
        {notice}
      </p>
      <p className="under">
        <span>{t.ask.under}</span>
        <Link to="/help">{t.ask.underHelp}</Link>
      </p>
    </div>
  )
}
