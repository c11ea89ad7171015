import type { Receipt } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { dayAndTime, longDay } from '../../../ui/words.ts'

/** What the applicant keeps in hand; prints as one sheet. */
export function ReceiptCard({ receipt, isWithdrawn }: { receipt: Receipt; isWithdrawn: boolean }) {
  const { fields } = t.cases
  const { papers, missing, bring, next } = receipt
  const lines = [
    { name: fields.service, value: receipt.serviceName },
    { name: fields.department, value: receipt.department },
    { name: fields.at, value: `${receipt.at.slice(0, 4)}年${dayAndTime(receipt.at)}` },
    { name: fields.papers, value: papers.length > 0 ? <Items texts={papers.map(paperText)} /> : t.cases.none },
    { name: fields.missing, value: missing.length > 0 && <Items texts={missing.map(({ name }) => name)} /> },
    { name: fields.bring, value: bring.map(({ name }) => name).join('、') },
    { name: fields.next, value: next.text },
    { name: fields.by, value: next.by && longDay(next.by) },
    { name: fields.basis, value: next.basis },
  ].filter(({ value }) => value)
  return (
    <section className="card rcpt" aria-labelledby="h-receipt">
      <div className="rcpt-h">
        <span className={`st ${isWithdrawn ? 'st-off' : 'st-ok'}`} aria-hidden="true">
          <Icon name={isWithdrawn ? 'minus' : 'check'} />
        </span>
        <h2 id="h-receipt">{receipt.title}</h2>
        <p>
          {fields.number} <span className="mono no">{receipt.number}</span>
        </p>
      </div>
      <p className="note note-y">
        <Icon name="info" />
        <span>{receipt.notAcceptance}</span>
      </p>
      <dl className="sum-l sum-2">
        {lines.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="acts no-print">
        <button className="btn btn-p" type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {t.cases.print}
        </button>
      </p>
      <p className="print-only">{t.cases.printed(dayAndTime(new Date()), receipt.serviceVersion)}</p>
    </section>
  )
}

const paperText = ({ name, material, pages }: Receipt['papers'][number]): string => {
  const file = [name, pages ? t.apply.pages(pages) : ''].filter(Boolean).join('，')
  return material ? `${material}（${file}）` : file
}

const Items = ({ texts }: { texts: string[] }) => (
  <ul>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
)
