import { useState } from 'react'
import type { CaseHandling, CaseStep } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { dayAndTime } from '../../../ui/words.ts'

const SHOWN = 6
/** What the applicant did; everything else is done by people of the body or by the system. */
const OWN = new Set(['receive', 'resubmit', 'object', 'rate', 'withdraw'])

/** 经过: what was done so far, the latest first, and by whom. */
export function Log({ handling: { steps } }: { handling: CaseHandling }) {
  const [all, setAll] = useState(false)
  const taken = steps.filter(({ at }) => at !== null).toReversed()
  const shown = all ? taken : taken.slice(0, SHOWN)
  return (
    <section className="log" aria-labelledby="h-log">
      <h2 id="h-log">{t.progress.log}</h2>
      <ol>
        {shown.map((step, i) => (
          <li key={`${step.type}${step.at}`} className={i === 0 ? 'now' : undefined}>
            <time dateTime={step.at ?? ''}>{dayAndTime(step.at ?? '')}</time>
            <div>
              <b>{step.title}</b>
              <Doer step={step} />
              {step.note && <p>{step.note}</p>}
            </div>
          </li>
        ))}
      </ol>
      {taken.length > shown.length && (
        <button className="btn btn-s" type="button" onClick={() => setAll(true)}>
          {t.progress.logMore(taken.length - shown.length)}
        </button>
      )}
    </section>
  )
}

function Doer({ step: { type, by } }: { step: CaseStep }) {
  const { signs, you, system } = t.progress
  if (OWN.has(type)) return <Sign look="self" sign={signs.self} text={you} />
  if (by === system) return <Sign look="calc" sign={signs.system} text={system} />
  return <Sign look="human" sign={signs.person} text={by ?? ''} />
}

const Sign = ({ look, sign, text }: { look: string; sign: string; text: string }) => (
  <span className={`src src-${look}`}>
    <b>{sign}</b>
    {text}
  </span>
)
