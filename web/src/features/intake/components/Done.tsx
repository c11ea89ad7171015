import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { Notice } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'

type Props = { notice: Notice | null; next: string | null; onClose: () => void }

/** What was issued, as a page and as a Word file; Enter opens the next case. */
export function Done({ notice, next, onClose }: Props) {
  const way = useRef<HTMLAnchorElement>(null)
  useEffect(() => way.current?.focus(), [])
  return (
    <Dialog title={notice ? t.intake.done(notice.title, notice.number) : t.intake.doneTransfer} onClose={onClose}>
      <div className="acts">
        <Link className="btn btn-p" ref={way} to={next ? `/intake/${next}` : '/intake'} onClick={onClose}>
          {next ? t.intake.nextCase : t.intake.back}
        </Link>
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
}
