import { Link } from 'react-router'
import type { QueueEntry } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { TableHead } from '../../../ui/TableHead.tsx'

type Props = { cases: readonly QueueEntry[]; onClaim: (id: string, version: number) => void }

/** One row a case; on a phone one block. */
export function QueueTable({ cases, onClaim }: Props) {
  const { columns } = t.intake
  return (
    <table className="qu-t">
      <TableHead names={[columns.due, columns.what, columns.who, columns.state, columns.found, columns.claimed]} />
      <tbody>
        {cases.map((one) => (
          <tr key={one.id}>
            <td className={isLate(one) ? 'qu-late' : undefined}>
              <b>{one.clock.words}</b>
            </td>
            <th scope="row">
              <Link to={`/intake/${one.id}`}>{one.serviceName}</Link>
              <small className="mono">{one.number}</small>
            </th>
            <td>{one.applicant || <span className="muted">{t.intake.unnamed}</span>}</td>
            <td>
              {t.intake.states[one.state]}
              {one.returned && <span className="tag tag-yellow">{t.intake.returned}</span>}
            </td>
            <td>
              {one.findings === null ? (
                <span className="muted">{t.intake.notChecked}</span>
              ) : (
                <span className={one.findings > 0 ? 'tag tag-orange' : 'tag tag-ok'}>
                  {t.intake.found(one.findings)}
                </span>
              )}
            </td>
            <td>
              {one.claimedBy?.name ?? (
                <button className="btn btn-s" type="button" onClick={() => onClaim(one.id, one.version)}>
                  {t.intake.claim}
                  <span className="vh">{one.serviceName}</span>
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Due today, or past. */
const isLate = ({ clock }: QueueEntry): boolean => {
  const limit = clock.stage === 'answer' ? clock.answer : clock.stage === 'delivery' ? clock.delivery : clock.promised
  return limit.remaining !== null && limit.remaining <= 0
}
