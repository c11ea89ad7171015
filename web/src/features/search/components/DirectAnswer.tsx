import { Link } from 'react-router'
import type { AskResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { answerLines, withCites } from '../../../ui/answer.tsx'

const LINES = 3

/** The short answer above the hits, with its sources; the whole one is a question away. */
export function DirectAnswer({ answer, question }: { answer: AskResponse; question: string }) {
  const lines = answerLines(answer.answer).slice(0, LINES)
  const used = new Set(
    lines.flatMap(({ text }) => [...text.matchAll(/\[(\d+)\]/g)].map(([, marker]) => Number(marker))),
  )
  const sources = answer.citations.filter(({ marker }) => used.has(marker))
  if (sources.length === 0) return null
  const known = new Set(sources.map(({ marker }) => marker))
  return (
    <section className="card direct" aria-label={t.search.direct}>
      {lines.map(({ text }, i) => (
        <p key={text} className={i === 0 ? 'lead' : undefined}>
          {withCites(text, { known, hrefOf: (marker) => `#d${marker}` })}
        </p>
      ))}
      <p className="from">
        {sources.map(({ marker, source, field, law }) => (
          <span key={marker} id={`d${marker}`}>
            {marker} {source} {t.ask.fields[field.split('.')[0] ?? ''] ?? ''}
            {law ? ` ${law.name}${law.article ?? ''}` : ''}
          </span>
        ))}
        <Link to={`/ask?q=${encodeURIComponent(question)}`}>{t.search.keepAsking}</Link>
      </p>
    </section>
  )
}
