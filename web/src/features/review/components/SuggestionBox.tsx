import type { Hints } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { dayAndTime } from '../../../ui/words.ts'

/** What the system suggests: dashed, beside the decision and never on it. */
export const SuggestionBox = ({ hints }: { hints: Hints }) => (
  <section className="sug" aria-labelledby="h-sug">
    <h2 id="h-sug">
      <span className="src src-calc">
        <b>{t.origin.signs.computed}</b>
      </span>
      {t.review.suggestion}
    </h2>
    <p className="big2">{t.review.suggestions[hints.suggestion]}</p>
    <ul>
      {hints.reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
    <p className="muted">
      {[
        t.review.confidence(hints.confidence),
        t.review.rules(hints.basedOn.serviceVersion, dayAndTime(hints.basedOn.at)),
      ].join('，')}
    </p>
  </section>
)
