import type { LintColour, LintResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { COLOURS, TAGS } from '../wanted.logic.ts'
import { Sign } from './Sign.tsx'

type Props = { result: LintResponse; colour: string; onColour: (colour: string) => void }

/** How many, how grave, and the score; each colour narrows the list. */
export function Summary({ result: { findings, byRule, score }, colour, onColour }: Props) {
  const faulty = new Set(findings.map(({ serviceId }) => serviceId)).size
  const [count, rest] = t.lint.total(findings.length, faulty)
  const clean = Math.max(0, score.counts.services - faulty)
  const termOf = (one: LintColour) => byRule.find((rule) => rule.colour === one)?.term ?? null
  return (
    <section className="card li-sum" aria-label={t.lint.title}>
      <div>
        <p className="li-n">
          {count}
          <small>{rest}</small>
        </p>
        <p className="muted">{t.lint.clean(clean)}</p>
      </div>
      <fieldset className="li-sev">
        <legend className="vh">{t.lint.byColour}</legend>
        {COLOURS.map((one) => {
          const term = termOf(one)
          return (
            <button
              key={one}
              type="button"
              aria-pressed={colour === one}
              className={`li-${TAGS[one]}`}
              onClick={() => onColour(colour === one ? '' : one)}
            >
              <Sign colour={one} />
              <b>{findings.filter((finding) => finding.colour === one).length}</b>
              <small>{[t.lint.colourMeans[one], term !== null && t.lint.term(term)].filter(Boolean).join('，')}</small>
            </button>
          )
        })}
      </fieldset>
      <div title={t.lint.scoreSub}>
        <p className="li-n">
          {score.overall.toFixed(1)}
          <small>{t.lint.score}</small>
        </p>
        <p className="muted">{t.lint.scoreSub}</p>
      </div>
    </section>
  )
}
