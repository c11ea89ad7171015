import { useState } from 'react'
import type { Case, ServiceDocument } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import type { Step } from '../useStep.ts'
import { StepDialog } from './StepDialog.tsx'

type Props = { found: Case; service: ServiceDocument | undefined; step: Step; onClose: () => void }

/** 当场更正: one cell of the form, with where the right value was seen; both values are kept. */
export function MendDialog({ found, service, step, onClose }: Props) {
  const fields = [...new Set([...Object.keys(found.applicant), ...(service?.form ?? []).map(({ field }) => field)])]
  const [key, setKey] = useState(fields[0] ?? '')
  const [value, setValue] = useState(found.applicant[fields[0] ?? ''] ?? '')
  const [seen, setSeen] = useState('')
  return (
    <StepDialog
      title={t.intake.mendTitle}
      step={step}
      send={t.intake.save}
      onSend={() => step.take('correct', { part: 'applicant', key, value, seen })}
      onClose={onClose}
    >
      <p>{t.intake.mendText}</p>
      <label>
        {t.intake.mendWhich}
        <select
          value={key}
          onChange={(event) => {
            setKey(event.target.value)
            setValue(found.applicant[event.target.value] ?? '')
          }}
        >
          {fields.map((field) => (
            <option key={field}>{field}</option>
          ))}
        </select>
      </label>
      <label>
        {t.intake.mendValue}
        <input required value={value} onChange={(event) => setValue(event.target.value)} />
      </label>
      <label>
        {t.intake.mendSeen}
        <input value={seen} maxLength={500} onChange={(event) => setSeen(event.target.value)} />
      </label>
    </StepDialog>
  )
}
