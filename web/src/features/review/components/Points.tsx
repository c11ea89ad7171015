import type { Case, HintPoint } from '../../../../../src/contract/index.ts'
import { useService } from '../../../lib/service.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Looks, type OnLook } from './Looks.tsx'

const ORDER = { unclear: 0, unmet: 1, met: 2 } as const
const byNeed = (a: HintPoint, b: HintPoint) => ORDER[a.state] - ORDER[b.state]

/** 条件逐条看 and 审查要点: each with basis, evidence, state, and who says so; the unclear first, never counted as met. */
export function Points({ found, points, onLook }: { found: Case; points: HintPoint[] | undefined; onLook: OnLook }) {
  const { data: service } = useService(found.serviceId, points === undefined)
  const shown = points ?? service?.conditions.map(openPoint) ?? []
  const conditions = shown.filter(({ kind }) => kind === 'condition').toSorted(byNeed)
  const others = shown.filter(({ kind }) => kind === 'review_point').toSorted(byNeed)
  const count = (state: HintPoint['state']) => conditions.filter((one) => one.state === state).length
  return (
    <>
      <section className="card blk" aria-labelledby="h-points">
        <div className="blk-h">
          <h2 id="h-points">{t.review.points}</h2>
          <p>{t.review.pointsLead(conditions.length, count('met'), count('unmet'), count('unclear'))}</p>
        </div>
        <Table points={conditions} onLook={onLook} />
      </section>
      {others.length > 0 && (
        <section className="card blk" aria-labelledby="h-others">
          <h2 id="h-others">{t.review.reviewPoints}</h2>
          <Table points={others} onLook={onLook} />
        </section>
      )}
    </>
  )
}

/** A condition of which nothing is known. */
const openPoint = ({ id, text, basis, effect = 'decides' }: Condition): HintPoint => ({
  ...{ id, kind: 'condition', point: text, effect, state: 'unclear', basis, evidence: [] },
  ...{ saidBy: { kind: 'nobody', name: '' }, why: '', opened: false },
})
type Condition = { id: string; text: string; basis: string; effect?: HintPoint['effect'] }

const Table = ({ points, onLook }: { points: HintPoint[]; onLook: OnLook }) => (
  <table className="tb">
    <thead>
      <tr>
        {Object.entries(t.review.pointColumns).map(([key, name]) => (
          <th key={key} scope="col" className={key}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {points.map((one) => (
        <tr key={one.id} className={one.state === 'met' ? undefined : `row-${one.state}`}>
          <th scope="row">
            {one.point}
            {t.review.effects[one.effect] && <small>{t.review.effects[one.effect]}</small>}
          </th>
          <td className="basis">{one.basis}</td>
          <td className="ev">
            {one.evidence.map(({ label, value, at }) => (
              <p key={`${label}${value}`}>
                {value ?? label}
                <small>{[value !== null && label, at?.slice(0, 10)].filter(Boolean).join('，')}</small>
              </p>
            ))}
            {one.evidence.length === 0 && <p className="muted">{t.review.noEvidence}</p>}
            {one.why && <small>{one.why}</small>}
            <Looks point={one.id} about={one.point} evidence={one.evidence} onLook={onLook} />
          </td>
          <td className="res">
            <State state={one.state} />
            {one.evidence.some(({ documentId }) => documentId !== null) && (
              <small>{one.opened ? t.review.opened : t.review.unopened}</small>
            )}
          </td>
          <td className="by">
            <SaidBy {...one.saidBy} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

function State({ state }: { state: HintPoint['state'] }) {
  const look = { met: 'st-ok', unmet: 'st-no', unclear: 'st-un' }[state]
  return (
    <span className="res-s">
      <span className={`st ${look}`} aria-hidden="true">
        {state === 'unclear' ? '?' : <Icon name={state === 'met' ? 'check' : 'x'} />}
      </span>
      {t.review.pointStates[state]}
    </span>
  )
}

const LOOKS = {
  ...{ register: 'src-data', paper: 'src-read', clerk: 'src-human' },
  ...{ approver: 'src-human', applicant: 'src-self', nobody: 'src-calc' },
} as const

const SaidBy = ({ kind, name }: HintPoint['saidBy']) =>
  kind === 'nobody' ? (
    <span className="muted">{t.review.nobodySaid}</span>
  ) : (
    <span className={`src ${LOOKS[kind]}`}>
      <b>{t.review.saidBy[kind]}</b>
      {name}
    </span>
  )
