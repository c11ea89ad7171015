import { Link } from 'react-router'
import type { Notice } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'

type Props = { notice: Notice | null; next: string | null; onClose: () => void }

/** What was issued, as a page and as a Word file, and the next case. */
export const Done = ({ notice, next, onClose }: Props) => (
  <Dialog title={notice ? t.intake.done(notice.title, notice.number) : t.intake.doneTransfer} onClose={onClose}>
    <div className="acts">
      {next ? (
        <Link className="btn btn-p" to={`/intake/${next}`} onClick={onClose} autoFocus>
          {t.intake.nextCase}
        </Link>
      ) : (
        <Link className="btn btn-p" to="/intake" autoFocus>
          {t.intake.back}
        </Link>
      )}
      {notice && (
        <>
          <a className="btn" href={notice.href} target="_blank" rel="noreferrer">
            {t.intake.openHtml}
          </a>
          <a className="btn" href={`${notice.href}?format=docx`}>
            {t.intake.openDocx}
          </a>
        </>
      )}
    </div>
  </Dialog>
)
