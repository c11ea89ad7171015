import type { Case, VerbName } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'

/** What can be decided; `key` does it from the keyboard. */
export type Decision = 'accept' | 'supplement' | 'not-accept' | 'transfer' | 'tolerate' | 'commit'

const MAIN: { verb: Decision & VerbName; text: string; key: string }[] = [
  { verb: 'accept', text: t.intake.decide.accept, key: '1' },
  { verb: 'supplement', text: t.intake.decide.supplement, key: '2' },
  { verb: 'not-accept', text: t.intake.decide.notAccept, key: '3' },
  { verb: 'transfer', text: t.intake.decide.transfer, key: '4' },
]
const MORE: (typeof MAIN)[number][] = [
  { verb: 'tolerate', text: t.intake.decide.tolerate, key: '' },
  { verb: 'commit', text: t.intake.decide.commit, key: '' },
]

export const decisionOfKey = (key: string): Decision | undefined => MAIN.find((one) => one.key === key)?.verb

type Props = { found: Case; open: number; onDecide: (decision: Decision) => void; onKeys: () => void }

/** The decisions, all alike; what the system suggests stands beside them and never on one. */
export function Decisions({ found, open, onDecide, onKeys }: Props) {
  const can = found.handling?.can ?? []
  const advice = found.handling?.check?.advice.decision
  const offered = [...MAIN, ...MORE].filter(({ verb }) => can.includes(verb))
  return (
    <section className="dk-dec" aria-label={t.intake.title}>
      <button className="btn btn-s btn-t" type="button" onClick={onKeys}>
        {t.intake.keys}
        <kbd>?</kbd>
      </button>
      {advice && (
        <p className="dk-adv">
          <span className="src src-calc">
            <b>{t.origin.signs.computed}</b>
          </span>
          {t.intake.suggestion[advice]}
          {open > 0 && `，${t.intake.openCount(open)}`}
        </p>
      )}
      {offered.map(({ verb, text, key }) => (
        <button key={verb} className="btn" type="button" onClick={() => onDecide(verb)}>
          {text}
          {key && <kbd>{key}</kbd>}
        </button>
      ))}
      {offered.length === 0 && <p>{t.intake.cannot(t.intake.decide.accept, t.intake.states[found.state])}</p>}
    </section>
  )
}
