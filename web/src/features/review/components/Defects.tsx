import type { HintDefect } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Looks, type OnLook } from './Looks.tsx'

/** What was wrong with the papers: what is open first, then how the rest was answered. */
export function Defects({ defects, onLook }: { defects: HintDefect[]; onLook: OnLook }) {
  const shown = defects.toSorted((a, b) => Number(a.state === 'answered') - Number(b.state === 'answered'))
  return (
    <section className="card blk" aria-labelledby="h-defects">
      <h2 id="h-defects">{t.review.defects}</h2>
      {shown.length === 0 && <p className="muted">{t.review.defectsNone}</p>}
      <ul className="df">
        {shown.map((defect, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same code may be found twice, and the list never changes its order
          <li key={i}>
            <span className={`tag ${defect.state === 'open' ? 'tag-orange' : 'tag-ok'}`}>
              {t.review.defectStates[defect.state]}
            </span>
            <div>
              <p>
                {defect.message}
                <small>{[t.review.severities[defect.severity], defect.basis].filter(Boolean).join('，')}</small>
              </p>
              {defect.answer && <p>{defect.answer}</p>}
              <Looks
                point={null}
                about={defect.message}
                evidence={[{ ...defect, label: defect.code, value: null }]}
                onLook={onLook}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
