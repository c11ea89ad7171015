import type { ReactNode } from 'react'
import type { Benchmark, CaseHandling, Hints } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { dayAndTime } from '../../../ui/words.ts'

/** 风险和程序: tier and route, benchmark, third parties and hearing, what was said so far, what comes afterwards. */
export function Process({ hints, handling }: { hints: Hints | undefined; handling: CaseHandling }) {
  const { objections } = handling
  const lines: [string, ReactNode][] = [
    ...(hints ? fromHints(hints, handling.awaitingSecond?.at) : []),
    [
      t.review.objections,
      objections.length > 0 && (
        <List key="said" texts={objections.map(({ at, words }) => `${dayAndTime(at)}：${words}`)} />
      ),
    ],
  ]
  const shown = lines.filter(([, value]) => value)
  if (shown.length === 0) return null
  return (
    <section className="card blk" aria-labelledby="h-process">
      <h2 id="h-process">{t.review.process}</h2>
      {hints && (
        <>
          <p className="risk">
            <span className="vh">{t.review.riskLabel(hints.risk.tier)}</span>
            {t.review.tiers.map((tier) => (
              <span
                key={tier}
                className={tier === hints.risk.tier ? `on on-${hints.risk.level}` : undefined}
                aria-hidden="true"
              >
                {tier}
              </span>
            ))}
          </p>
          <p>{hints.risk.route}</p>
          <List texts={hints.risk.factors.map(({ text, reason }) => (reason ? `${text}：${reason}` : text))} />
        </>
      )}
      <dl className="dl2">
        {shown.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** `proposedAt`: what the first of two wrote then is not shown before the second has decided on their own. */
function fromHints(
  { benchmark, thirdParties, opinions: all, aftercare }: Hints,
  proposedAt: string | undefined,
): [string, ReactNode][] {
  const opinions = all.filter(({ at }) => proposedAt === undefined || Date.parse(at) < Date.parse(proposedAt))
  const { hearing, involved, who } = thirdParties
  return [
    [t.review.benchmark, benchmark ? <Steps key="steps" benchmark={benchmark} /> : t.review.benchmarkNone],
    [t.review.third, involved ? who.join('、') : t.review.thirdNone],
    [
      t.review.hearing,
      hearing.required
        ? `${t.review.hearingNeeded(hearing.why)}${hearing.basis ? `（${hearing.basis}）` : ''}${hearing.told ? `，${t.review.hearingTold}` : ''}`
        : hearing.told
          ? t.review.hearingTold
          : t.review.hearingFree,
    ],
    [
      t.review.opinions,
      opinions.length > 0 ? (
        <List
          key="opinions"
          texts={opinions.map(({ at, by, step, words }) => `${dayAndTime(at)} ${by.name}，${step}：${words}`)}
        />
      ) : (
        t.review.opinionsNone
      ),
    ],
    [
      t.review.aftercare,
      aftercare.length > 0 ? (
        <List key="after" texts={aftercare.map(({ text, on }) => (on ? `${text}（${on}）` : text))} />
      ) : (
        t.review.aftercareNone
      ),
    ],
  ]
}

const Steps = ({ benchmark: { name, version, steps, fits, note } }: { benchmark: Benchmark }) => (
  <>
    <p>{[name, version].filter(Boolean).join('，')}</p>
    <ul>
      {steps.map(({ id, situation, range }) => (
        <li key={id}>
          {situation}：{range}
          {id === fits && <span className="tag tag-p">{t.review.benchmarkFits}</span>}
        </li>
      ))}
    </ul>
    {fits === null && <p>{t.review.benchmarkOpen}</p>}
    {note && <p className="muted">{note}</p>}
  </>
)

const List = ({ texts }: { texts: string[] }) =>
  texts.length === 0 ? null : (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
