import type { RefusalReason } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'

type Given = {
  id: string
  conditions: { id: string; text: string; basis: string }[]
  reasons: RefusalReason[]
  /** What the machine would write of a condition, where it is surely unmet. */
  drafts: RefusalReason[]
  onChange: (reasons: RefusalReason[]) => void
}

/** Which conditions are not met, each with what was found and by which evidence (行政许可法 第三十八条第二款). */
export function Reasons({ id, conditions, reasons, drafts, onChange }: Given) {
  const toggle = (conditionId: string) => {
    if (reasons.some((one) => one.conditionId === conditionId))
      return onChange(reasons.filter((one) => one.conditionId !== conditionId))
    const draft = drafts.find((one) => one.conditionId === conditionId)
    onChange([...reasons, draft ?? { conditionId, found: '', evidence: '' }])
  }
  const put = (conditionId: string, part: Partial<RefusalReason>) =>
    onChange(reasons.map((one) => (one.conditionId === conditionId ? { ...one, ...part } : one)))
  return (
    <fieldset className="rs" id={`${id}-reasons`} tabIndex={-1}>
      <legend>{t.review.reasonsTitle}</legend>
      <p className="muted">{t.review.reasonsLead}</p>
      {conditions.map(({ id: conditionId, text, basis }) => {
        const chosen = reasons.find((one) => one.conditionId === conditionId)
        const draft = drafts.find((one) => one.conditionId === conditionId)
        const look = (part: 'found' | 'evidence') =>
          chosen?.[part] !== '' && chosen?.[part] === draft?.[part] ? 'machine' : undefined
        return (
          <div key={conditionId}>
            <label className="rs-c">
              <input type="checkbox" checked={chosen !== undefined} onChange={() => toggle(conditionId)} />
              <span>
                {text}
                <small>{basis}</small>
              </span>
            </label>
            {chosen &&
              (['found', 'evidence'] as const).map((part) => (
                <div key={part}>
                  <label htmlFor={`${id}-${part}-${conditionId}`}>
                    {part === 'found' ? t.review.reasonFound : t.review.reasonEvidence}
                    <span className="vh">{`：${text}`}</span>
                  </label>
                  <textarea
                    id={`${id}-${part}-${conditionId}`}
                    rows={2}
                    className={look(part)}
                    value={chosen[part]}
                    onChange={({ target }) => put(conditionId, { [part]: target.value })}
                  />
                </div>
              ))}
          </div>
        )
      })}
    </fieldset>
  )
}
