import { useState } from 'react'
import type { AskResponse } from '../../../../../src/contract/index.ts'
import { copyText } from '../../../lib/page.ts'
import { useReading } from '../../../lib/speech.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { useFeedback } from '../queries.ts'
import type { Turn } from '../useTalk.ts'

const intoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' })

/** 有用 没用 念给我听 分享; 没用 asks once what is wrong. */
export function AnswerFoot({ turn, answer }: { turn: Turn; answer: AskResponse }) {
  const [asking, setAsking] = useState(false)
  const feedback = useFeedback(answer.messageId)
  const reading = useReading()
  const toast = useToast()
  const share = async () => {
    const url = `${window.location.origin}/ask?q=${encodeURIComponent(turn.question)}`
    toast((await copyText(url)) ? t.states.copied : t.states.copyFailed)
  }
  const send = (helpful: boolean, comment?: string) => {
    setAsking(false)
    feedback.mutate({ helpful, ...(comment && { comment }) })
  }
  const given = feedback.isSuccess ? feedback.variables?.helpful : undefined
  return (
    <>
      <div className="ans-f">
        <button className="btn btn-t" type="button" aria-pressed={given === true} onClick={() => send(true)}>
          <Icon name="up1" />
          {t.ask.helpful}
        </button>
        <button
          className="btn btn-t"
          type="button"
          aria-pressed={given === false}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          <Icon name="dn1" />
          {t.ask.unhelpful}
        </button>
        <span className="sp" />
        {reading.available && (
          <button
            className="btn btn-t"
            type="button"
            aria-pressed={reading.reading}
            onClick={() => reading.toggle(answer.answer)}
          >
            <Icon name={reading.reading ? 'stop' : 'sound'} />
            {reading.reading ? t.ask.stopListening : t.ask.listen}
          </button>
        )}
        <button className="btn btn-t" type="button" onClick={share}>
          <Icon name="share" />
          {t.ask.share}
        </button>
      </div>
      {asking && (
        <fieldset className="why-not" ref={intoView}>
          <legend>{t.ask.why}</legend>
          <div className="acts">
            {t.ask.reasons.map((reason) => (
              <button key={reason} className="chip" type="button" onClick={() => send(false, reason)}>
                {reason}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <p className="fb" role="status">
        {feedback.isSuccess ? t.ask.thanks : feedback.isError ? t.ask.feedbackFailed : ''}
      </p>
    </>
  )
}
