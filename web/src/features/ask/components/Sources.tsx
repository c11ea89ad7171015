import { useEffect } from 'react'
import { Link } from 'react-router'
import type { Citation } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { sourceId, sourceText } from '../sources.logic.ts'
import type { Turn } from '../useTalk.ts'

/** Beside the conversation: the sources of the answer that is looked at, the one in focus lit. */
export function Sources({ turn, lit }: { turn: Turn | null; lit: number | null }) {
  const citations = turn?.answer?.citations ?? []
  useEffect(() => {
    if (turn && lit !== null) document.getElementById(sourceId(turn.key, lit))?.scrollIntoView({ block: 'nearest' })
  }, [turn, lit])
  return (
    <aside className="srcs" aria-label={t.ask.sources}>
      <h2>
        {t.ask.sources}
        {citations.length > 0 && <span>{t.ask.sourceOf(citations.length)}</span>}
      </h2>
      {citations.length === 0 && <p className="muted">{t.ask.sourcesEmpty}</p>}
      <ol>
        {citations.map((citation) => {
          const { title, part, law } = sourceText(citation)
          return (
            <li
              key={citation.marker}
              id={turn ? sourceId(turn.key, citation.marker) : undefined}
              tabIndex={-1}
              className={citation.marker === lit ? 'on' : undefined}
            >
              <span className="n">{citation.marker}</span>
              <h3>{title}</h3>
              <span className="w">{part}</span>
              <blockquote>{citation.quote}</blockquote>
              {law && <p className="w">{t.guide.basis(law)}</p>}
              <SourceLink citation={citation} />
            </li>
          )
        })}
      </ol>
    </aside>
  )
}

/** Under the answer on phones; open for the latest. */
export const SourcesUnder = ({ turn, open }: { turn: Turn; open: boolean }) => (
  <details className="srcs-m" open={open}>
    <summary>
      <span>{t.ask.sourceCount(turn.answer?.citations.length ?? 0)}</span>
      <Icon name="down" />
    </summary>
    <ol>
      {turn.answer?.citations.map((citation) => {
        const { title, part, law } = sourceText(citation)
        return (
          <li key={citation.marker} id={sourceId(turn.key, citation.marker)} tabIndex={-1}>
            <span className="n">{citation.marker}</span>
            <span>
              <b>{title}</b> {part}
              {law && `，${t.guide.basis(law)}`}
              <br />
              {citation.quote} <SourceLink citation={citation} />
            </span>
          </li>
        )
      })}
    </ol>
  </details>
)

function SourceLink({ citation }: { citation: Citation }) {
  const { href, title, part } = sourceText(citation)
  if (!href) return null
  if (href.startsWith('/'))
    return (
      <Link to={href}>
        {t.ask.seeSource}
        <span className="vh">
          {title} {part}
        </span>
      </Link>
    )
  return (
    <a href={href} rel="noreferrer" target="_blank">
      {t.ask.copySource}
      <Icon name="out" />
    </a>
  )
}
