import { useState } from 'react'
import type { Account } from '../../../../../src/contract/index.ts'
import { ApiError } from '../../../lib/api.ts'
import { copyText } from '../../../lib/page.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { makeResetLink } from '../service.ts'

/** Makes a link with which somebody sets a new password; it is shown once and handed over in person. */
export function ResetLink({ account, onClose }: { account: Account; onClose: () => void }) {
  const [link, setLink] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const make = async () => {
    try {
      setLink(await makeResetLink(account.id))
      setSaid('')
    } catch (error) {
      setSaid(error instanceof ApiError && error.message ? error.message : t.account.failed)
    }
  }
  const copy = async () => setSaid((await copyText(link ?? '')) ? t.people.copied : t.people.copyFailed)
  return (
    <Dialog title={t.people.resetTitle(account.name)} onClose={onClose}>
      <p className="dlg-t">{t.people.resetText}</p>
      {link && <output className="ppl-link">{link}</output>}
      <p role="status">{said}</p>
      <div className="acts">
        {link ? (
          <button className="btn btn-p" type="button" onClick={copy}>
            {t.people.copy}
          </button>
        ) : (
          <button className="btn btn-p" type="button" onClick={make}>
            {t.people.resetMake}
          </button>
        )}
      </div>
    </Dialog>
  )
}
