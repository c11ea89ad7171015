import { useState } from 'react'
import { Link } from 'react-router'
import type { Board } from '../../../../../src/contract/index.ts'
import { useMe } from '../../../lib/account.ts'
import { caseAt } from '../../../lib/desk.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Pager } from '../../../ui/Pager.tsx'
import { ErrorState, Loading } from '../../../ui/States.tsx'
import { TableHead } from '../../../ui/TableHead.tsx'
import type { Opened } from '../BoardPage.tsx'
import { useCasesBehind } from '../queries.ts'
import type { Span } from '../service.ts'

const PAGE = 50

type Props = { opened: Opened; span: Span; period: Board['period']; onClose: () => void }

/** The cases behind a number, page by page, with how the number is made. */
export function CasesBehind({ opened, span, period, onClose }: Props) {
  const [page, setPage] = useState(1)
  const me = useMe()
  const at = (caseId: string) => caseAt(me?.role, caseId)
  const { by, key } = opened
  const asked = { ...period, source: span.source, page, ...(by && { by }), ...(key && { key }) }
  const { data, error, refetch } = useCasesBehind(opened.id, asked)
  const pages = Math.max(1, Math.ceil((data?.total ?? 0) / PAGE))
  return (
    <Dialog title={t.supervise.casesTitle(opened.name)} wide onClose={onClose}>
      {error && <ErrorState error={error} onRetry={() => refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <p className="muted">{t.supervise.casesCount(data.total)}</p>
          <div className="bd-t">
            <table>
              <TableHead
                names={[
                  t.supervise.caseNo,
                  t.supervise.service,
                  t.supervise.department,
                  t.supervise.officer,
                  t.supervise.received,
                ]}
              />
              <tbody>
                {data.cases.map(({ caseId, source, serviceName, department, officer, receivedAt }) => (
                  <tr key={caseId}>
                    <th scope="row">
                      {source === 'own' && at(caseId) ? <Link to={at(caseId) ?? ''}>{caseId}</Link> : caseId}
                      {source === 'imported' && <span className="tag">{t.supervise.imported}</span>}
                    </th>
                    <td>{serviceName}</td>
                    <td>{department}</td>
                    <td>{officer}</td>
                    <td>{receivedAt}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Pager page={page} pages={pages} onPage={setPage} />
        </>
      )}
    </Dialog>
  )
}
