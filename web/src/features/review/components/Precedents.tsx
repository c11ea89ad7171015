import { Link } from 'react-router'
import type { Precedent } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { longDay } from '../../../ui/words.ts'

/** 相似的旧案: decided cases like this one, of either outcome, each with what differs. */
export const Precedents = ({ items }: { items: Precedent[] }) => (
  <section className="card blk" aria-labelledby="h-prec">
    <div className="blk-h">
      <h2 id="h-prec">{t.review.precedents}</h2>
      <p>{items.length > 0 ? t.review.precedentsLead : t.review.precedentsNone}</p>
    </div>
    <div className="prec">
      {items.map(({ caseId, number, serviceName, similarity, decision, decidedAt, differences, opinion }) => (
        <article key={caseId} className="pc">
          <p className="top">
            <span className={`tag ${decision === 'approve' ? 'tag-ok' : 'tag-red'}`}>{t.review.decided[decision]}</span>
            <span>{t.review.similarity(similarity)}</span>
          </p>
          <h3>
            <Link to={`/review/${caseId}`}>{number ?? serviceName}</Link>
          </h3>
          <p>{longDay(decidedAt)}</p>
          {differences.length === 0 ? (
            <p>{t.review.same}</p>
          ) : (
            <p>
              <b>{t.review.differs}</b>
              {differences.map(({ fact, here, there }) => `${fact}（${t.review.versus(here, there)}）`).join('；')}
            </p>
          )}
          <p>{opinion}</p>
        </article>
      ))}
    </div>
  </section>
)
