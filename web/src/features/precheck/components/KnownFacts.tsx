import { t } from '../../../texts/zh-CN.ts'
import { answerInWords } from '../answer-words.ts'
import type { Offer } from '../useOffers.ts'
import type { Precheck } from '../usePrecheck.ts'
import { Source } from './Source.tsx'

type Props = { offers: Offer[]; check: Precheck; onRefuse: (key: string) => void }

/** What is known already and would be asked here, each with its source; used only when the person says so. */
export function KnownFacts({ offers, check, onRefuse }: Props) {
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
              <Source {...offer} />
            </div>
            <div className="acts">
              <button
                className="btn btn-s"
                type="button"
                aria-label={`${t.precheck.use}：${offer.question.ask}`}
                onClick={() => check.reuse([offer])}
              >
                {t.precheck.use}
              </button>
              <button
                className="btn btn-t btn-s"
                type="button"
                aria-label={`${t.precheck.notSo}：${offer.question.ask}`}
                onClick={() => onRefuse(offer.key)}
              >
                {t.precheck.notSo}
              </button>
            </div>
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
