import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { removeFromWallet, walletKey } from '../../../lib/cases.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Confirm, Dialog } from '../../../ui/Dialog.tsx'

const words = t.cases.wallet

/** 停止使用: asked first; afterwards it is said where it stays because it was handed in there. */
export function RemoveButton({ id, name }: { id: string; name: string }) {
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const [said, setSaid] = useState<string | null>(null)
  const remove = async () => {
    setBusy(true)
    setError(undefined)
    try {
      setSaid((await removeFromWallet(id)).message)
      setAsking(false)
    } catch (caught) {
      setError((caught instanceof Error && caught.message) || t.states.errorTitle)
    } finally {
      setBusy(false)
    }
  }
  const close = () => queries.invalidateQueries({ queryKey: walletKey })
  return (
    <>
      <button
        className="btn btn-t btn-s"
        type="button"
        aria-label={words.removeFor(name)}
        onClick={() => setAsking(true)}
      >
        {words.remove}
      </button>
      {asking && (
        <Confirm
          title={words.removeTitle(name)}
          yes={words.remove}
          no={words.removeNo}
          grave
          busy={busy}
          error={error}
          onYes={remove}
          onNo={() => setAsking(false)}
        >
          <p>{words.removeText}</p>
        </Confirm>
      )}
      {said !== null && (
        <Dialog title={words.remove} onClose={close}>
          <p>{said}</p>
          <div className="acts">
            <button className="btn btn-p" type="button" onClick={close}>
              {t.apply.done}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
