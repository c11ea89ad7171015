import type { PrecheckResponse } from '../../../../../src/contract/index.ts'
import { useMe } from '../../../lib/account.ts'
import { useDraftAdvice, useWallet } from '../../../lib/cases.ts'
import { t } from '../../../texts/zh-CN.ts'
import { answerInWords } from '../answer-words.ts'
import type { Precheck } from '../usePrecheck.ts'

type Props = { result: PrecheckResponse; check: Precheck }

/** What a signed-in person gave in another matter, or what a paper of their draft says, and is asked here; used only when they say so. */
export function KnownFacts(props: Props) {
  const me = useMe()
  return me?.role === 'citizen' ? <Offers {...props} /> : null
}

function Offers({ result, check }: Props) {
  const { data: wallet } = useWallet()
  const advice = useDraftAdvice(result.serviceId)
  const offers = result.open.flatMap((question) => {
    const read = advice?.facts.find(({ fact }) => fact === question.fact)
    if (read)
      return [
        {
          question,
          key: read.fact,
          value: read.value,
          from: read.paper,
          words: t.precheck.readIn(read.paper),
          isRead: true,
        },
      ]
    const known = wallet?.facts.find(
      ({ kind, key, label, alsoAsked }) =>
        kind === 'fact' && key === question.fact && [label, ...alsoAsked].includes(question.ask),
    )
    if (!known) return []
    const from = known.origin.serviceName
    return [{ question, key: known.key, value: known.value, from, words: t.precheck.fromMatter(from), isRead: false }]
  })
  if (offers.length === 0) return null
  return (
    <section className="card known" aria-labelledby="h-known">
      <h2 id="h-known">{t.precheck.known}</h2>
      <p className="sub">{t.precheck.knownHint}</p>
      <ul>
        {offers.map((offer) => (
          <li key={offer.key}>
            <div>
              <b>{offer.question.ask}</b>
              <span className="v">{answerInWords(offer.value, offer.question)}</span>
              <span className={`src ${offer.isRead ? 'src-read' : 'src-self'}`}>
                <b>{offer.isRead ? '读' : '填'}</b>
                {offer.words}
              </span>
            </div>
            <button
              className="btn btn-s"
              type="button"
              aria-label={`${t.precheck.use}：${offer.question.ask}`}
              onClick={() => check.reuse([offer])}
            >
              {t.precheck.use}
            </button>
          </li>
        ))}
      </ul>
      {offers.length > 1 && (
        <button className="btn btn-p" type="button" onClick={() => check.reuse(offers)}>
          {t.precheck.useAll}
        </button>
      )}
    </section>
  )
}
