import { useTitle } from '../lib/page.ts'
import { t } from '../texts/zh-CN.ts'
import { NotThere } from '../ui/Instead.tsx'

export function NotFoundPage() {
  useTitle(t.states.notFound)
  const ways = [
    { to: '/', text: t.states.goHome },
    { to: '/search', text: t.footer.all },
  ]
  return <NotThere icon="ask" title={t.states.notFound} text={t.states.notFoundText} ways={ways} />
}
