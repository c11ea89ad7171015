import { Bubble } from '@ant-design/x'
import { t } from '../../../texts/zh-CN.ts'
import { ErrorState } from '../../../ui/States.tsx'
import type { Turn } from '../useTalk.ts'
import { AnswerCard } from './AnswerCard.tsx'
import { Stopped } from './Stopped.tsx'

type Props = {
  turn: Turn
  last: boolean
  phone: boolean
  onAsk: (text: string) => void
  onRetry: () => void
  onLight: (marker: number) => void
}

export function TurnView({ turn, last, phone, onAsk, onRetry, onLight }: Props) {
  return (
    <>
      <Bubble placement="end" variant="borderless" rootClassName="me" content={turn.question} />
      {turn.state === 'failed' ? (
        <ErrorState error={turn.error} title={t.ask.failed} onRetry={onRetry} />
      ) : turn.state === 'running' && turn.text === '' ? (
        <div className="card ans working">
          <span className="spin" aria-hidden="true" />
          <span>{t.ask.working}</span>
        </div>
      ) : turn.state === 'stopped' && turn.text === '' ? (
        <Stopped onRetry={onRetry} />
      ) : (
        <AnswerCard turn={turn} last={last} phone={phone} onAsk={onAsk} onRetry={onRetry} onLight={onLight} />
      )}
    </>
  )
}
