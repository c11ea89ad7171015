import { Link, useNavigate } from 'react-router'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import type { Choice } from '../decide.logic.ts'
import { useQueue } from '../queries.ts'
import type { Done } from '../service.ts'
import { useKeys, useKeysOn } from '../useKeys.ts'

/** After a step: what was done, its document, and the next case. */
export function Decided({ what, result }: { what: Choice | 'proposed' | 'other'; result: Done }) {
  const { data } = useQueue({ page: 1 })
  const navigate = useNavigate()
  const [on] = useKeysOn()
  const next = data?.cases.find(({ id }) => id !== result.case.id)
  useKeys({ n: next && (() => navigate(`/review/${next.id}`)) }, on)
  const { notice } = result
  return (
    <section className="card blk did" role="status">
      <h2>
        <Icon name="check" />
        {t.review.done[what]}
      </h2>
      <div className="acts">
        {notice && (
          <>
            <a className="btn btn-s" href={notice.href} target="_blank" rel="noreferrer">
              {t.review.readNotice(notice.title)}
              <span className="vh">{t.review.newTab}</span>
            </a>
            <a className="btn btn-s" href={`${notice.href}?format=docx`}>
              {t.review.download}
            </a>
          </>
        )}
        {next ? (
          <Link className="btn btn-p" to={`/review/${next.id}`}>
            {t.review.next}
            <kbd>N</kbd>
          </Link>
        ) : (
          <span className="muted">{t.review.noNext}</span>
        )}
      </div>
    </section>
  )
}
