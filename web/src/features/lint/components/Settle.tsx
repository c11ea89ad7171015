import { type FormEvent, useId, useState } from 'react'
import type { LintProposal } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ErrorSummary, type Wrong } from '../../../ui/Field.tsx'
import { settleProposal } from '../service.ts'

export type Settling = { proposal: LintProposal; verb: 'accept' | 'dismiss' }

/** What a person makes of a proposal, with a word why. */
export function Settle({ settling, onDone }: { settling: Settling; onDone: (isSettled: boolean) => void }) {
  const { proposal, verb } = settling
  const [note, setNote] = useState('')
  const [wrong, setWrong] = useState<Wrong[]>([])
  const id = useId()
  const words = t.lint.asked
  const send = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await settleProposal(proposal.id, verb, note)
      onDone(true)
    } catch (caught) {
      setWrong([{ id, message: (caught instanceof Error && caught.message) || t.states.errorTitle }])
    }
  }
  return (
    <Dialog title={verb === 'accept' ? words.acceptTitle : words.dismissTitle} onClose={() => onDone(false)}>
      <form className="li-dlg" onSubmit={send}>
        <p>{proposal.message}</p>
        <ErrorSummary wrong={wrong} />
        <label htmlFor={id}>{words.note}</label>
        <p className="muted">{words.noteHint}</p>
        <textarea id={id} rows={3} value={note} onChange={({ target }) => setNote(target.value)} />
        <div className="acts">
          <button className="btn btn-p" type="submit">
            {words.save}
          </button>
          <button className="btn" type="button" onClick={() => onDone(false)}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
