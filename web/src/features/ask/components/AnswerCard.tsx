import { Link } from 'react-router'
import type { AskResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { sourceId } from '../sources.logic.ts'
import type { Turn } from '../useTalk.ts'
import { AnswerFoot } from './AnswerFoot.tsx'
import { AnswerText } from './AnswerText.tsx'
import { SourcesUnder } from './Sources.tsx'
import { Stopped } from './Stopped.tsx'

type Props = {
  turn: Turn
  last: boolean
  phone: boolean
  onAsk: (text: string) => void
  onRetry: () => void
  onLight: (marker: number) => void
}

export function AnswerCard({ turn, last, phone, onAsk, onRetry, onLight }: Props) {
  const { answer, text, state } = turn
  const go = (marker: number) => {
    onLight(marker)
    setTimeout(() => {
      const source = document.getElementById(sourceId(turn.key, marker))
      source?.closest('details')?.setAttribute('open', '')
      source?.focus({ preventScroll: false })
    })
  }
  const known = new Set(answer ? answer.citations.map(({ marker }) => marker) : [])
  const clarify = answer?.outcome === 'clarify' ? answer.clarify : undefined
  return (
    <article className="card ans" aria-label={t.ask.answer}>
      <p className="ans-h">
        <svg className="brand-m" aria-hidden="true">
          <use href="#i-brand" />
        </svg>
        <b>{t.brand}</b>
        <span>{answer && known.size === 0 ? '' : t.ask.byGuide}</span>
      </p>
      {answer?.understood && <Understood text={answer.understood} />}
      {clarify ? (
        <div className="ask-back ask-only">
          <p>{clarify.question}</p>
          <div className="acts">
            {clarify.options.map(({ label, value }) => (
              <button key={value} className="chip" type="button" onClick={() => onAsk(value)}>
                {label}
              </button>
            ))}
          </div>
        </div>
      ) : (
        <AnswerText
          text={text}
          outcome={answer?.outcome ?? null}
          unknown={answer?.unknown ?? []}
          cites={{ known, hrefOf: (marker) => `#${sourceId(turn.key, marker)}`, onLight, onGo: go }}
        />
      )}
      {state === 'running' && <span className="typing" aria-hidden="true" />}
      {state === 'stopped' && <Stopped onRetry={onRetry} />}
      {answer && needsPerson(answer) && <PersonBox />}
      {phone && answer && answer.citations.length > 0 && <SourcesUnder turn={turn} open={last} />}
      {answer && state === 'done' && <AnswerFoot turn={turn} answer={answer} />}
    </article>
  )
}

const needsPerson = ({ outcome, handoff }: AskResponse): boolean =>
  outcome === 'handoff' || (handoff !== undefined && outcome !== 'answered')

/** 听懂的是: what was understood, as dashed pieces, because a machine did it. */
const Understood = ({ text }: { text: string }) => (
  <p className="heard-b">
    <span>{t.ask.heard}</span>
    {text
      .split(/[·、](?![^（(]*[）)])/)
      .map((piece) => piece.trim())
      .filter(Boolean)
      .map((piece) => (
        <span className="t" key={piece}>
          {piece}
        </span>
      ))}
  </p>
)

const PersonBox = () => (
  <div className="person">
    <p>
      <b>{t.ask.handoff}</b>
      <br />
      {t.ask.handoffText}
    </p>
    <div className="acts">
      <a className="btn btn-p" href="tel:12345">
        <Icon name="phone" />
        {t.ask.call}
      </a>
      <Link className="btn" to="/help">
        {t.ask.prepare}
      </Link>
    </div>
  </div>
)
