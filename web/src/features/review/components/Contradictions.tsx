import type { Hints } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Looks, type OnLook } from './Looks.tsx'

type One = Hints['contradictions'][number]

/** 说法不一: one fact told in two ways, which is more reliable, what to ask; first on the page. */
export function Contradictions({ items, onLook }: { items: One[]; onLook: OnLook }) {
  if (items.length === 0) return null
  return (
    <section className="card blk" aria-labelledby="h-contra">
      <div className="blk-h">
        <h2 id="h-contra">{t.review.contradictions}</h2>
        <p>{t.review.contradictionsLead(items.length)}</p>
      </div>
      {items.map((item) => (
        <article key={item.id} className="ct">
          <h3>{item.fact}</h3>
          <div className="ct-v">
            <Side item={item} which="a" onLook={onLook} />
            <Side item={item} which="b" onLook={onLook} />
          </div>
          <p className="ct-q">
            {item.moreAuthoritative === null && `${t.review.even}。`}
            {item.why} <b>{t.review.ask}</b>
            {item.ask}
          </p>
        </article>
      ))}
    </section>
  )
}

function Side({ item, which, onLook }: { item: One; which: 'a' | 'b'; onLook: OnLook }) {
  const side = item[which]
  const isMore = item.moreAuthoritative === which
  return (
    <div className={isMore ? 'better' : undefined}>
      <p>
        {side.source}
        {isMore && <span className="tag tag-p">{t.review.more}</span>}
      </p>
      <b>{side.value}</b>
      <Looks point={item.id} about={item.fact} evidence={[{ ...side, label: side.source }]} onLook={onLook} />
    </div>
  )
}
