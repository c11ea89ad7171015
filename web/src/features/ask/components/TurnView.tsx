import { Bubble } from '@ant-design/x'
import { isOffline } from '../../../lib/api.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { ErrorState } from '../../../ui/States.tsx'
import type { Turn } from '../useTalk.ts'
import { AnswerCard } from './AnswerCard.tsx'

type Props = {
  turn: Turn
  last: boolean
  phone: boolean
  onAsk: (text: string) => void
  onStop: () => void
  onRetry: () => void
  onLight: (marker: number) => void
}

export function TurnView({ turn, last, phone, onAsk, onStop, onRetry, onLight }: Props) {
  return (
    <>
      <Bubble placement="end" variant="borderless" rootClassName="me" content={turn.question} />
      {turn.state === 'failed' ? (
        <Failed error={turn.error} onRetry={onRetry} />
      ) : turn.state === 'running' && turn.text === '' ? (
        <div className="card ans working" role="status">
          <span className="spin" aria-hidden="true" />
          <span>{t.ask.working}</span>
          <button className="btn btn-s" type="button" onClick={onStop}>
            <Icon name="stop" />
            {t.ask.stop}
          </button>
        </div>
      ) : turn.state === 'stopped' && turn.text === '' ? (
        <p className="note note-u">{t.ask.stopped}</p>
      ) : (
        <AnswerCard turn={turn} last={last} phone={phone} onAsk={onAsk} onLight={onLight} />
      )}
    </>
  )
}

const Failed = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => (
  <div className="failed">
    <p className="vh">{isOffline(error) ? t.ask.offline : t.ask.failed}</p>
    <ErrorState error={error} onRetry={onRetry} />
  </div>
)
