import type { PrecheckResponse } from '../../../../../src/contract/index.ts'
import { useService } from '../../../lib/service.ts'
import { t } from '../../../texts/zh-CN.ts'
import { answerInWords } from '../answer-words.ts'
import type { Precheck } from '../usePrecheck.ts'
import { Source } from './Source.tsx'

/** What is known so far, with where it comes from; anything can be put right. */
export function ToldList({ result, check }: { result: PrecheckResponse; check: Precheck }) {
  const { data: service } = useService(result.serviceId)
  const { answers, skipped, order } = check.told
  const ids = [...new Set([...order, ...Object.keys(answers), ...skipped])].toReversed()
  if (ids.length === 0) return null
  const heard = Object.values(answers).filter(({ quote, paper }) => quote !== undefined && paper === undefined).length
  const factOf = (id: string) => service?.facts.find((fact) => fact.id === id)
  return (
    <section className="told" aria-labelledby="h-told">
      <h2 id="h-told">{t.precheck.told}</h2>
      <p className="sub">
        {t.precheck.toldHint(heard)}
        <button className="btn btn-t btn-s" type="button" onClick={check.clear}>
          {t.precheck.again}
        </button>
      </p>
      <ul>
        {ids.map((id) => {
          const answer = answers[id]
          return (
            <li key={id}>
              <div>
                <b>{factOf(id)?.ask ?? ''}</b>
                <span className="v">{answer ? answerInWords(answer.value, factOf(id)) : t.precheck.skipped}</span>
                {answer && <Source {...answer} />}
              </div>
              <button
                className="btn btn-t btn-s"
                type="button"
                aria-label={`${t.precheck.change}：${factOf(id)?.ask ?? ''}`}
                onClick={() => check.forget(id)}
              >
                {t.precheck.change}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
