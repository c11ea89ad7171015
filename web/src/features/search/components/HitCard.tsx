import { Link } from 'react-router'
import type { Hit } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { FactRow } from '../../../ui/FactRow.tsx'
import { Marked } from '../../../ui/Marked.tsx'

/** Actions in the order people take them; the server says which exist. */
const ORDER: Hit['actions'][number]['kind'][] = ['apply', 'precheck', 'guide', 'ask']

export function HitCard({ hit, first, brief = false }: { hit: Hit; first: boolean; brief?: boolean }) {
  const guide = hit.actions.find(({ kind }) => kind === 'guide')?.href ?? `/s/${hit.id}`
  const actions = ORDER.flatMap((kind) => hit.actions.filter((action) => action.kind === kind))
  const why = hit.matched[0]
  const whyText = why && t.search.whyField[why.field]?.(why.text)
  return (
    <article className="card hit" data-hit>
      <div className="hit-h">
        <h3>
          <Link to={guide}>{hit.name}</Link>
        </h3>
        <span className="tag">{hit.kind}</span>
        {hit.level && (
          <span className="tag tag-line">
            {hit.level}
            {t.search.levelSuffix}
          </span>
        )}
      </div>
      {whyText && why.text !== hit.name && <p className="why">{whyText}</p>}
      {!brief && (
        <>
          <p className="sum">
            <Marked html={hit.highlights || hit.summary} />
          </p>
          <FactRow
            facts={[
              { name: t.search.facts.fee, value: hit.facts.fee },
              { name: t.search.facts.visits, value: hit.facts.visits },
              { name: t.search.facts.channels, value: hit.facts.channels },
              { name: t.search.facts.time, value: hit.facts.time },
            ]}
          />
          <div className="acts">
            {actions.map(({ kind, href }, i) => (
              <Link
                key={kind}
                className={`btn ${i === 0 ? (first ? 'btn-p' : '') : kind === 'precheck' ? '' : 'btn-t'}`}
                to={href}
              >
                {t.search.actions[kind]}
              </Link>
            ))}
          </div>
        </>
      )}
    </article>
  )
}
