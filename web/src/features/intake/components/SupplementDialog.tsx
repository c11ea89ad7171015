import { useState } from 'react'
import type { Case, Finding, ServiceDocument, SupplementItem } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { dayIn, isOpen, itemsOf, namesOf, paperName } from '../desk.logic.ts'
import type { Step } from '../useStep.ts'
import { ItemPlaces } from './ItemPlaces.tsx'
import { StepDialog } from './StepDialog.tsx'

/** The usual time to mend something; the clerk may set another day. */
const DAYS = 15

type Props = {
  found: Case
  service: ServiceDocument | undefined
  findings: readonly Finding[]
  step: Step
  onClose: () => void
}

/** 一次告知补正: everything that was taken, and what the clerk adds; the whole notice is seen before it is sent. */
export function SupplementDialog({ found, service, findings, step, onClose }: Props) {
  const guide = t.intake.guideBasis(found.serviceName)
  const [items, setItems] = useState<SupplementItem[]>(() => itemsOf(findings, guide, found.documents))
  const [isReady] = useState(items.length > 0)
  const [by, setBy] = useState(dayIn(DAYS))
  const [reason, setReason] = useState('')
  const [isSecond, setSecond] = useState(false)
  const asked = step.trouble?.isSecond ?? false
  if (asked && !isSecond) setSecond(true)
  const names = namesOf(service?.materials)
  const nameOf = (documentId: string) => {
    const paper = found.documents.find(({ id }) => id === documentId)
    return paper ? paperName(paper, names) : ''
  }
  const open = findings.filter(isOpen).length
  const input = { items, by, ...(isSecond && reason && { confirmed: true, reason }) }
  const change = (at: number, part: Partial<SupplementItem>) =>
    setItems((known) => known.map((one, i) => (i === at ? { ...one, ...part } : one)))
  return (
    <StepDialog
      title={t.intake.supplementTitle}
      step={step}
      send={t.intake.send}
      onLook={() => step.look('supplement', input)}
      eager={isReady}
      warning={open > 0 ? t.intake.supplementOpen(open) : null}
      onSend={() => step.take('supplement', input)}
      onClose={onClose}
    >
      <p>{t.intake.supplementText(items.length)}</p>
      <ol className="dk-items">
        {items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name, and are only added at the end or taken out
          <li key={i}>
            <label>
              {t.intake.itemMaterial}
              <select
                value={item.materialId ?? ''}
                onChange={(event) => change(i, { materialId: event.target.value || null })}
              >
                <option value="">{t.intake.itemForm}</option>
                {Object.entries(names).map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t.intake.itemWhat}
              <textarea
                rows={2}
                required
                value={item.message}
                onChange={(event) => change(i, { message: event.target.value })}
              />
            </label>
            <label>
              {t.intake.itemHow}
              <textarea
                rows={2}
                required
                value={item.remedy}
                onChange={(event) => change(i, { remedy: event.target.value })}
              />
            </label>
            <label>
              {t.intake.itemBasis}
              <input required value={item.basis} onChange={(event) => change(i, { basis: event.target.value })} />
            </label>
            {item.places && (
              <ItemPlaces
                places={item.places}
                nameOf={nameOf}
                onDrop={(at) => change(i, { places: item.places?.filter((_, n) => n !== at) })}
              />
            )}
            <button
              className="btn btn-s btn-t"
              type="button"
              onClick={() => setItems((known) => known.filter((_, at) => at !== i))}
            >
              {t.intake.removeItem}
            </button>
          </li>
        ))}
      </ol>
      <button
        className="btn btn-s"
        type="button"
        onClick={() =>
          setItems((known) => [
            ...known,
            { code: null, materialId: null, message: '', remedy: '', basis: guide, sample: null },
          ])
        }
      >
        <Icon name="plus" />
        {t.intake.addItem}
      </button>
      <label>
        {t.intake.by}
        <input type="date" required value={by} onChange={(event) => setBy(event.target.value)} />
      </label>
      {isSecond && (
        <div className="note note-y" role="alert">
          <Icon name="alert" />
          <div>
            <b>{t.intake.second}</b>
            {step.trouble?.isSecond && <p>{t.intake.secondText(step.trouble.items)}</p>}
            <label>
              {t.intake.secondReason}
              <textarea rows={2} required value={reason} onChange={(event) => setReason(event.target.value)} />
            </label>
          </div>
        </div>
      )}
    </StepDialog>
  )
}
