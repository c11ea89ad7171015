import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { useHealth, useRoom } from '../../../lib/health.ts'
import { usePhone } from '../../../lib/page.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { PrintedLine } from '../../../ui/PrintedLine.tsx'
import { useServiceName } from '../queries.ts'
import { useTalk } from '../useTalk.ts'
import { Composer } from './Composer.tsx'
import { Sources } from './Sources.tsx'
import { TurnView } from './TurnView.tsx'

const PastTalks = lazy(async () => ({ default: (await import('./PastTalks.tsx')).PastTalks }))
/** Older turns than these are folded away. */
const OPEN_TURNS = 12

type Props = {
  question: string | null
  conversationId: string | null
  serviceId: string | null
  onConversation: (id: string) => void
}

export function Talk({ question, conversationId, serviceId, onConversation }: Props) {
  const talk = useTalk({ conversationId, serviceId, onConversation })
  const { turns, ask, stop, busy } = talk
  const [light, setLight] = useState<{ turn: string; marker: number } | null>(null)
  const [past, setPast] = useState(false)
  const [unfolded, setUnfolded] = useState(false)
  const phone = usePhone()
  const mayCheck = useRoom('precheck')
  const version = useHealth()?.catalogue.version
  const name = useServiceName(serviceId).data
  useFirstQuestion(question, ask)
  useEscape(busy, stop)
  useFollow(turns.length, turns.at(-1)?.state)

  const latest = turns.findLast(({ answer }) => answer && answer.citations.length > 0)
  const sourced = turns.find(({ key }) => key === light?.turn) ?? latest
  const last = turns.at(-1)
  const focus = last?.answer?.services.length === 1 ? last.answer.services[0] : undefined
  const about = focus?.name ?? name
  const folded = unfolded ? 0 : Math.max(0, turns.length - OPEN_TURNS)
  return (
    <div className="wrap talk">
      <div className="talk-h">
        <h1>{t.ask.title}</h1>
        {about && (
          <span className="focus">
            {t.ask.about(about)}
            <Link to="/ask">{t.ask.other}</Link>
          </span>
        )}
        <button className="btn btn-s" type="button" onClick={() => setPast(true)}>
          <Icon name="history" />
          {t.ask.past}
        </button>
      </div>
      <p className="vh" role="status">
        {busy ? t.ask.working : last?.answer ? t.ask.arrived(last.answer.citations.length) : ''}
      </p>
      <div className="msgs" role="log" aria-label={t.ask.talk} aria-live="polite" aria-busy={busy}>
        {talk.gone && <p className="note note-u">{t.ask.gone}</p>}
        {folded > 0 && (
          <button className="btn btn-t" type="button" onClick={() => setUnfolded(true)}>
            {t.ask.older(folded)}
          </button>
        )}
        {turns.length === 0 && (talk.gone || (!conversationId && !question)) && (
          <section className="first">
            <h2>{t.ask.first}</h2>
            <p>{t.ask.firstText}</p>
            <div className="acts">
              {t.ask.chips.map((chip) => (
                <button key={chip} className="chip" type="button" onClick={() => ask(chip)}>
                  {chip}
                </button>
              ))}
            </div>
          </section>
        )}
        {turns.slice(folded).map((turn) => (
          <TurnView
            key={turn.key}
            turn={turn}
            last={turn === last}
            phone={phone}
            onAsk={ask}
            onRetry={() => talk.retry(turn)}
            onLight={(marker) => setLight({ turn: turn.key, marker })}
          />
        ))}
        {last?.answer && last.state === 'done' && (
          <nav className="next" aria-label={t.ask.next}>
            {focus && mayCheck && (
              <Link className="btn btn-p" to={`/s/${focus.id}/precheck`}>
                {t.ask.precheck}
              </Link>
            )}
            {focus && (
              <Link className="btn" to={`/s/${focus.id}`}>
                {t.ask.guide}
              </Link>
            )}
            {last.answer.followUps.slice(0, 3).map((text) => (
              <button key={text} className="chip" type="button" onClick={() => ask(text)}>
                {text}
              </button>
            ))}
          </nav>
        )}
      </div>
      {!phone && <Sources turn={sourced ?? null} lit={light?.turn === sourced?.key ? (light?.marker ?? null) : null} />}
      <Composer busy={busy} onAsk={ask} onStop={stop} lastQuestion={last?.question ?? ''} />
      {version && <PrintedLine version={version} />}
      {past && (
        <Suspense>
          <PastTalks onClose={() => setPast(false)} />
        </Suspense>
      )}
    </div>
  )
}

/** A question in the address is asked at once, and only once. */
function useFirstQuestion(question: string | null, ask: (text: string) => void) {
  const asked = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the page was opened with
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!question || asked.current) return
      asked.current = true
      ask(question)
    })
    return () => clearTimeout(timer)
  }, [])
}

function useEscape(busy: boolean, stop: () => void) {
  useEffect(() => {
    if (!busy) return
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') stop()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [busy, stop])
}

/** A new question is brought into view; the answer below it is then read at one's own pace. */
function useFollow(count: number, state: string | undefined) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn, or its end
  useEffect(() => {
    if (count === 0) return
    const turns = document.querySelectorAll<HTMLElement>('.msgs .me')
    turns[turns.length - 1]?.scrollIntoView({ block: count === 1 ? 'nearest' : 'start', behavior: 'smooth' })
  }, [count, state === 'running'])
}
