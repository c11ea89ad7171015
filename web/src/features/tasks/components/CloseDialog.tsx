import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { Task } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ErrorSummary, type Wrong } from '../../../ui/Field.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { tasksKey } from '../queries.ts'
import { closeTask } from '../service.ts'

/** Closes a task with what was done about it. */
export function CloseDialog({ task, onDone }: { task: Task; onDone: () => void }) {
  const [note, setNote] = useState('')
  const [wrong, setWrong] = useState<Wrong[]>([])
  const queries = useQueryClient()
  const toast = useToast()
  const id = useId()
  const send = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await closeTask(task.id, note)
      await queries.invalidateQueries({ queryKey: tasksKey })
      toast(t.tasks.closeDone)
      onDone()
    } catch (caught) {
      setWrong([{ id, message: (caught instanceof Error && caught.message) || t.states.errorTitle }])
    }
  }
  return (
    <Dialog title={t.tasks.closeTitle} onClose={onDone}>
      <form className="tk-d" onSubmit={send}>
        <p>{`${task.title}，${task.detail}`}</p>
        <ErrorSummary wrong={wrong} />
        <label htmlFor={id}>{t.tasks.closeLabel}</label>
        <p className="muted">{t.tasks.closeHint}</p>
        <textarea id={id} rows={4} value={note} onChange={({ target }) => setNote(target.value)} />
        <div className="acts">
          <button className="btn btn-p" type="submit">
            {t.tasks.closeSend}
          </button>
          <button className="btn" type="button" onClick={onDone}>
            {t.tasks.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
