import { Link } from 'react-router'
import { useSignInPath } from '../lib/account.ts'
import { t } from '../texts/zh-CN.ts'
import { EmptyState } from './States.tsx'

/** A page of one's own, for somebody who is not signed in: what will be here, and the way in. */
export function SignInFirst({ title, text }: { title: string; text: string }) {
  const signIn = useSignInPath()
  return (
    <div className="wrap lone">
      <EmptyState as="h1" icon="human" title={title} text={text}>
        <Link className="btn btn-p" to={signIn}>
          {t.account.signIn}
        </Link>
      </EmptyState>
    </div>
  )
}
