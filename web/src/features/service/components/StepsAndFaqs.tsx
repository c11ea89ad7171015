import type { ServiceResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'

export const Steps = ({ service }: { service: ServiceResponse }) => (
  <section id="steps" aria-labelledby="h-way">
    <h2 id="h-way">{t.guide.way}</h2>
    <ol className="steps">
      {service.steps.map(({ name, who, detail, days }) => (
        <li key={`${name}${who}`}>
          <h3>
            {name}
            <span>{who}</span>
            {days !== undefined && <span>{days === 0 ? t.guide.sameDay : t.guide.days(days)}</span>}
          </h3>
          <p>{detail}</p>
        </li>
      ))}
    </ol>
  </section>
)

export function Faqs({ service }: { service: ServiceResponse }) {
  if (service.faqs.length === 0) return null
  return (
    <section id="faqs" className="qa" aria-labelledby="h-faq">
      <h2 id="h-faq">{t.guide.faq}</h2>
      {service.faqs.map(({ q, a }, i) => (
        <details key={q} id={`faqs.${i}`} open={i === 0}>
          <summary>
            {q}
            <Icon name="down" />
          </summary>
          <p>{a}</p>
        </details>
      ))}
    </section>
  )
}
