import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { AutoService } from '../../../../../src/contract/index.ts'
import { ApiError } from '../../../lib/api.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ErrorSummary, Field, type Wrong } from '../../../ui/Field.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { autoKey } from '../queries.ts'
import { putSetting } from '../service.ts'
import { Conditions } from './ServiceCard.tsx'

/** What the switch mends by itself: the owner of the rules, the assessment, the switch. */
const BY_SWITCH = new Set(['b', 'g', 'j'])

/** Switches a service on, with who answers for it, or off; both with a reason that is kept. */
export function SwitchDialog({ service, onDone }: { service: AutoService; onDone: () => void }) {
  const { serviceId, serviceName, setting, conditions } = service
  const turnsOn = setting?.enabled !== true
  const [owner, setOwner] = useState(setting?.owner ?? '')
  const [impactAssessment, setAssessment] = useState(setting?.impactAssessment ?? '')
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<Wrong[]>([])
  const queries = useQueryClient()
  const toast = useToast()
  const id = useId()
  const send = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await putSetting(serviceId, { enabled: turnsOn, owner, impactAssessment, reason })
      await queries.invalidateQueries({ queryKey: autoKey })
      toast(t.auto.saved(serviceName))
      onDone()
    } catch (error) {
      setWrong(wrongOf(error, id))
    }
  }
  const open = conditions.filter((one) => one.holds === false && !BY_SWITCH.has(one.id))
  const errorOf = (name: string) => wrong.find((one) => one.id === `${id}-${name}`)?.message
  return (
    <Dialog title={turnsOn ? t.auto.switchOnOf(serviceName) : t.auto.switchOffOf(serviceName)} onClose={onDone}>
      <form className="au-d" onSubmit={send} noValidate>
        <ErrorSummary wrong={wrong} />
        {turnsOn ? (
          <>
            {open.length > 0 && (
              <div className="note note-y">
                <div>
                  <p>{t.auto.stillFails}</p>
                  <Conditions conditions={open} />
                </div>
              </div>
            )}
            <Field
              id={`${id}-owner`}
              label={t.auto.ownerLabel}
              hint={t.auto.ownerHint}
              error={errorOf('owner')}
              value={owner}
              onChange={({ target }) => setOwner(target.value)}
            />
            <Field
              id={`${id}-impactAssessment`}
              label={t.auto.assessmentLabel}
              hint={t.auto.assessmentHint}
              error={errorOf('impactAssessment')}
              value={impactAssessment}
              onChange={({ target }) => setAssessment(target.value)}
            />
          </>
        ) : (
          <p>{t.auto.offText}</p>
        )}
        <Field
          id={`${id}-reason`}
          label={t.auto.reasonLabel}
          hint={t.auto.reasonHint}
          error={errorOf('reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <div className="acts">
          <button className="btn btn-p" type="submit">
            {turnsOn ? t.auto.switchOn : t.auto.switchOff}
          </button>
          <button className="btn" type="button" onClick={onDone}>
            {t.auto.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** What the server says is wrong, each with its field. */
const wrongOf = (error: unknown, id: string): Wrong[] =>
  error instanceof ApiError && error.errors.length > 0
    ? error.errors.map(({ path, message }) => ({ id: `${id}-${path}`, message }))
    : [{ message: (error instanceof Error && error.message) || t.states.errorTitle }]
