import { Link } from 'react-router'
import type { NeededMaterial, PrecheckResponse } from '../../../../../src/contract/index.ts'
import { copyText } from '../../../lib/page.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { PaperTag } from './VerdictPanel.tsx'

/** 我的材料清单: what exactly this person needs, what not and why; printed or shared without a word about the person. */
export function PaperList({ result, mayApply }: { result: PrecheckResponse; mayApply: boolean }) {
  const toast = useToast()
  const needed = result.materials.filter(({ required }) => required !== false)
  const notNeeded = result.materials.filter(({ required }) => required === false)
  const share = async () => {
    const lines = needed.map(({ name, form, copies }) => `${name}（${howMany(form, copies)}）`)
    if (await copyText(t.precheck.shared(result.name, lines, result.version))) toast(t.precheck.copied)
  }
  return (
    <section className="my-papers" aria-labelledby="h-papers">
      <h2 id="h-papers">{t.precheck.list}</h2>
      <p className="sub">{t.precheck.listWhy}</p>
      <ol className="mats">
        {needed.map((material, i) => (
          <Row key={material.id} material={material} number={i + 1} />
        ))}
      </ol>
      {result.amounts.length > 0 && (
        <>
          <h3>{t.precheck.amounts}</h3>
          <ul className="amounts">
            {result.amounts.map(({ name, text, value, unit, basis }) => (
              <li key={name}>
                <b>{name}</b> {value === null ? text : `${value}${unit}`}
                {value !== null && <small>{text}</small>}
                <small>{t.precheck.basis(basis)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {notNeeded.length > 0 && (
        <details className="not-needed">
          <summary>{t.precheck.notNeeded}</summary>
          <ul>
            {notNeeded.map(({ id, name, why }) => (
              <li key={id}>
                {name}
                {why && <small>{why}</small>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="acts no-print">
        {mayApply && (
          <Link className="btn btn-p btn-l" to={`/s/${result.serviceId}/apply`}>
            {t.precheck.apply}
          </Link>
        )}
        <Link className={mayApply ? 'btn' : 'btn btn-p'} to={`/s/${result.serviceId}`}>
          {t.precheck.guide}
        </Link>
        <button className="btn" type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {t.precheck.print}
        </button>
        <button className="btn" type="button" onClick={share}>
          {t.precheck.copy}
        </button>
      </div>
    </section>
  )
}

const howMany = (form: string[], copies: number) => t.precheck.form(form.join(t.precheck.or), copies)

function Row({ material, number }: { material: NeededMaterial; number: number }) {
  return (
    <li>
      <span className="n">{number}</span>
      <div>
        <h3>{material.name}</h3>
        <span className="how">
          {[howMany(material.form, material.copies), material.whereFrom, material.exempt].filter(Boolean).join('，')}
        </span>
        {material.why && <p className="when">{material.why}</p>}
        {material.anyOf && (
          <>
            <span className="how">{t.precheck.anyOf}</span>
            <ul className="any">
              {material.anyOf.map((paper) => (
                <li key={paper.id}>
                  {paper.name}
                  <span className="how">
                    {[howMany(paper.form, paper.copies), paper.exempt].filter(Boolean).join('，')}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        {material.defects.length > 0 && (
          <p className="bad">
            <Icon name="alert" />
            <span>
              {t.precheck.often}
              {material.defects.join('；')}
            </span>
          </p>
        )}
        {material.doubts && <p className="how">{t.precheck.doubt}</p>}
      </div>
      <div className="r">
        <PaperTag material={material} />
      </div>
    </li>
  )
}
