import type { CheckResult, IntakePlan, PaperReading, ServiceDocument } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { namesOf } from '../desk.logic.ts'

type Props = {
  documents: readonly PaperReading[]
  result: CheckResult | null
  plan: IntakePlan | null
  materials: ServiceDocument['materials'] | undefined
}
const TAGS = { block: 'tag-red', supplement: 'tag-orange', remind: 'tag-blue' }

/** What a pile holds, what is wrong with it, and one list where it is for several matters. */
export function PileResult({ documents, result, plan, materials }: Props) {
  const names = namesOf(materials)
  return (
    <>
      <section aria-labelledby="pl-papers">
        <h2 id="pl-papers">{t.intake.pilePapers}</h2>
        <ul className="pl-list">
          {documents.map(({ file, range, kind, materialId }) => (
            <li key={`${file}/${range[0]}`}>
              <b>{file}</b>
              <span>
                {t.intake.paperKinds[kind]}
                {materialId && names[materialId] && `，${names[materialId]}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {result && (
        <section aria-labelledby="pl-found">
          <h2 id="pl-found">{t.intake.seen(result.defects.length)}</h2>
          <p>
            <span className="src src-calc">
              <b>{t.origin.signs.computed}</b>
            </span>
            {t.intake.suggestion[result.advice.decision]}
          </p>
          <ul className="pl-list">
            {result.defects.map(({ code, severity, message, remedy, file }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a finished list that never changes its order
              <li key={i}>
                <span className={`tag ${TAGS[severity]}`}>{t.intake.severities[severity]}</span>
                <span>
                  <b>{message}</b>
                  <br />
                  {remedy}
                  <small className="muted">{[file, code].filter(Boolean).join(' · ')}</small>
                </span>
              </li>
            ))}
          </ul>
          {result.missing.length > 0 && (
            <p>
              {t.intake.pileMissing}：{result.missing.map(({ name }) => name).join('、')}
            </p>
          )}
        </section>
      )}
      {plan && (
        <section aria-labelledby="pl-plan">
          <h2 id="pl-plan">{t.intake.pileMerged}</h2>
          {plan.parts.map(({ office, papers }) => (
            <div key={office}>
              <h3>{t.intake.pileOffice(office)}</h3>
              <ul className="pl-list">
                {papers.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </>
  )
}
