import { t } from '../../../texts/zh-CN.ts'

/** The keys of the desk, which can be switched off. */
export const KeyList = ({ isOn, onChange }: { isOn: boolean; onChange: (on: boolean) => void }) => (
  <details className="keys no-print">
    <summary>{t.review.keys}</summary>
    <label>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {t.review.keysOn}
    </label>
    <dl>
      {t.review.keyList.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </details>
)
