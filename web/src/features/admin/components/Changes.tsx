import type { Account, AccountChange, Office } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { dayAndTime } from '../../../ui/words.ts'
import { useChanges } from '../queries.ts'

type Known = { people: readonly Account[]; offices: readonly Office[] }

/** Who changed whose account, when and what. */
export function Changes({ people, offices }: Known) {
  const changes = useChanges() ?? []
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? id
  return (
    <section className="card ppl-c" aria-labelledby="h-changes">
      <h2 id="h-changes">{t.people.changes}</h2>
      {changes.length === 0 && <p className="muted">{t.people.noChanges}</p>}
      <ol>
        {changes.slice(0, 20).map((change) => (
          <li key={change.id}>
            <time dateTime={change.at}>{dayAndTime(change.at)}</time> {nameOf(change.by)} → {nameOf(change.person)}：
            {wordsOf(change, offices)}
          </li>
        ))}
      </ol>
    </section>
  )
}

function wordsOf({ what }: AccountChange, offices: readonly Office[]): string {
  const office = (id: string | null) => offices.find((one) => one.id === id)?.name ?? id ?? t.people.none
  return [
    what.role && `${t.people.role} ${t.account.roles[what.role.from]} → ${t.account.roles[what.role.to]}`,
    what.office && `${t.people.office} ${office(what.office.from)} → ${office(what.office.to)}`,
    what.disabled && (what.disabled.to ? t.people.disable : t.people.enable),
    what.reset && t.people.reset,
  ]
    .filter(Boolean)
    .join('，')
}
