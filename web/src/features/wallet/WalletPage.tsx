import { Link } from 'react-router'
import { useMe } from '../../lib/account.ts'
import { useWallet } from '../../lib/cases.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Instead } from '../../ui/Instead.tsx'
import { SignInFirst } from '../../ui/SignInFirst.tsx'
import { EmptyState, Loading } from '../../ui/States.tsx'
import { FactRow } from './components/FactRow.tsx'
import { PaperCard } from './components/PaperCard.tsx'
import './wallet.css'

const words = t.cases.wallet

/** 我的材料: what was handed in once and may be used again; where it came from, until when, where it was used. */
export function WalletPage() {
  const me = useMe()
  useTitle(words.title)
  if (me === undefined) return <Loading />
  if (me === null) return <SignInFirst title={words.signIn} text={t.account.lead} />
  return <Mine />
}

function Mine() {
  const { data, error, refetch } = useWallet()
  if (!data) return <Instead error={error} onRetry={() => refetch()} lines={6} />
  const { papers, facts } = data
  return (
    <div className="wrap wal">
      <h1>{words.title}</h1>
      {papers.length + facts.length === 0 ? (
        <EmptyState icon="wallet" title={words.empty} text={words.emptyText}>
          <Link className="btn btn-p" to="/search">
            {t.cases.find}
          </Link>
        </EmptyState>
      ) : (
        <p className="sub">{words.lead}</p>
      )}
      {papers.length > 0 && (
        <section aria-labelledby="h-wp">
          <h2 id="h-wp">{words.papers}</h2>
          <div className="wal-g">
            {papers.map((paper) => (
              <PaperCard key={paper.id} paper={paper} />
            ))}
          </div>
        </section>
      )}
      {(['field', 'fact'] as const).map((kind) => {
        const some = facts.filter((fact) => fact.kind === kind)
        return (
          some.length > 0 && (
            <section key={kind} aria-labelledby={`h-${kind}`}>
              <h2 id={`h-${kind}`}>{words.factKind[kind]}</h2>
              <ul className="card wal-r">
                {some.map((fact) => (
                  <FactRow key={fact.id} fact={fact} />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </div>
  )
}
