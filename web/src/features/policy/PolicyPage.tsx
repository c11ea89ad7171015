import { Link, useLocation, useNavigate, useParams } from 'react-router'
import type { PassageHit } from '../../../../src/contract/index.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Instead, type Missing } from '../../ui/Instead.tsx'
import { usePassage } from './queries.ts'
import './policy.css'

const MISSING: Missing = {
  icon: 'book',
  title: t.policy.missing,
  text: t.policy.missingText,
  ways: [
    { to: '/search', text: t.footer.all },
    { to: '/help', text: t.nav.help },
  ],
}

/** `/p/:id`: one passage of a policy document, word for word, with where it stands. */
export function PolicyPage() {
  const { id = '' } = useParams()
  const { data, error, refetch } = usePassage(id)
  useTitle(data?.title ?? '', t.policy.page)
  if (error || !data) return <Instead error={error} onRetry={() => refetch()} missing={MISSING} lines={6} />
  return <Passage passage={data} />
}

function Passage({ passage: { title, heading, text, source } }: { passage: PassageHit }) {
  const chain = heading === title ? [] : heading.split(' > ')
  return (
    <article className="wrap policy">
      <Back />
      <h1>{title}</h1>
      {chain.length > 0 && (
        <ol className="policy-chain" aria-label={t.policy.place}>
          {chain.map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed chain; two levels may have the same name
            <li key={i}>
              {i > 0 && <Icon name="chev" />}
              {part}
            </li>
          ))}
        </ol>
      )}
      <div className="card policy-text">
        {text
          .split(/\n+/)
          .filter((line) => line.trim() !== '')
          .map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one fixed text
            <p key={i}>{line}</p>
          ))}
      </div>
      <p className="muted">{t.policy.source(source)}</p>
      <p className="muted">{t.policy.note}</p>
    </article>
  )
}

/** Back to where the reader came from; someone who opened the address itself goes to the search. */
function Back() {
  const navigate = useNavigate()
  const opened = useLocation().key === 'default'
  return opened ? (
    <Link className="policy-back no-print" to="/search">
      {t.nav.search}
    </Link>
  ) : (
    <button className="link policy-back no-print" type="button" onClick={() => navigate(-1)}>
      {t.policy.back}
    </button>
  )
}
