import { useQueryClient } from '@tanstack/react-query'
import { t } from '../../../texts/zh-CN.ts'
import { ErrorState } from '../../../ui/States.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { dayAndTime } from '../../../ui/words.ts'
import { accountKeys, usePlaces } from '../queries.ts'
import { leaveOtherPlaces, leavePlace } from '../service.ts'

/** Where one is signed in; any other place can be signed out from here. */
export function Places() {
  const { data, error, refetch } = usePlaces()
  const queries = useQueryClient()
  const toast = useToast()
  const leave = async (work: () => Promise<unknown>, done: string) => {
    try {
      await work()
      toast(done)
    } catch {
      toast(t.account.failed)
    }
    await queries.invalidateQueries({ queryKey: accountKeys.places })
  }
  return (
    <section className="card acc-card" aria-labelledby="h-places">
      <h2 id="h-places">{t.account.places}</h2>
      {error && <ErrorState error={error} onRetry={() => refetch()} />}
      <ul className="acc-places">
        {data?.sessions.map(({ id, device, since, current }) => (
          <li key={id}>
            <span>
              <b>{device ?? t.account.unknownDevice}</b>
              <span className="muted">{t.account.since(dayAndTime(since))}</span>
            </span>
            {current ? (
              <span className="tag tag-ok">{t.account.thisPlace}</span>
            ) : (
              <button
                className="btn btn-s"
                type="button"
                onClick={() => leave(() => leavePlace(id), t.account.leftThere)}
              >
                {t.account.leaveThere}
              </button>
            )}
          </li>
        ))}
      </ul>
      {(data?.sessions.length ?? 0) > 1 && (
        <button className="btn" type="button" onClick={() => leave(leaveOtherPlaces, t.account.leftOthers)}>
          {t.account.leaveOthers}
        </button>
      )}
    </section>
  )
}
