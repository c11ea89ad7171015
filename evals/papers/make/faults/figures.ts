import { choose, expect, findPaper, isKind, type Planter } from '../draft.ts'

/** F: figures that do not add up. */
const capitals: Planter = (draft) => {
  const found = choose(
    draft,
    (paper) => ['lease-contract', 'invoice'].includes(paper.kind) || paper.values.合同金额 !== undefined,
  )
  if (!found) return false
  const field = ['月租金', '合同金额', '价税合计'].find((one) => found.paper.values[one]) ?? '价税合计'
  const wrong = Math.round((Number(found.paper.values[field]) + draft.random.pick([100, 300, 1000])) * 100) / 100
  found.paper.values[`${field}大写`] = draft.writer.capitals(wrong)
  return expect(draft, 'F1', { paper: found.i, place: `field:${field}大写` }, ['F4'])
}

const total: Planter = (draft) => {
  const found = choose(
    draft,
    (paper) => (paper.kind === 'invoice' && (paper.rows.项目 ?? []).length > 1) || paper.kind === 'audit-report',
  )
  if (!found) return false
  const { values, kind } = found.paper
  const more = draft.random.pick([80, 120, 360]) * (kind === 'audit-report' ? 10_000 : 1)
  for (const field of kind === 'invoice' ? ['合计', '价税合计'] : ['资产总计'])
    values[field] = Math.round((Number(values[field]) + more) * 100) / 100
  return expect(draft, 'F2', { paper: found.i, place: `field:${kind === 'invoice' ? '合计' : '资产总计'}` })
}

const area: Planter = (draft) => {
  const certificate = findPaper(draft, isKind('property-certificate', 'lease-contract'))
  const found =
    certificate &&
    choose(
      draft,
      (paper) =>
        paper.kind === 'application-form' &&
        ['经营面积', '面积', '建筑面积'].some((field) => Number(paper.values[field]) > 0),
    )
  const field = found && ['经营面积', '面积', '建筑面积'].find((one) => Number(found.paper.values[one]) > 0)
  if (!found || !field) return false
  found.paper.values[field] = Math.round(Number(certificate.values.面积) * draft.random.pick([1.2, 1.35, 1.6]))
  return expect(draft, 'F3', { paper: found.i, place: `field:${field}` }, ['I2'])
}

const rent: Planter = (draft) => {
  const found = choose(draft, (paper) => paper.kind === 'lease-contract' && Number(paper.values.租金总额) > 0)
  if (!found) return false
  found.paper.values.租金总额 =
    Number(found.paper.values.租金总额) + Number(found.paper.values.月租金) * draft.random.int(1, 4)
  return expect(draft, 'F4', { paper: found.i, place: 'field:租金总额' })
}

const term: Planter = (draft) => {
  const found = choose(draft, (paper) => paper.kind === 'lease-contract' && Boolean(paper.values.租期))
  if (!found) return false
  const now = String(found.paper.values.租期)
  found.paper.values.租期 = draft.random.pick(['一年', '二年', '三年', '五年'].filter((one) => one !== now))
  return expect(draft, 'F5', { paper: found.i, place: 'field:租期' }, ['F4'])
}

const shares: Planter = (draft) => {
  const found = choose(draft, (paper) => paper.kind === 'articles-resolution' && (paper.rows.股东 ?? []).length > 1)
  const row = found?.paper.rows.股东?.at(-1)
  if (!found || !row) return false
  row.出资比例 = Number(row.出资比例) + draft.random.pick([5, 10, -5])
  return expect(draft, 'F6', { paper: found.i, place: 'row:股东.1.出资比例' })
}

const unit: Planter = (draft) => {
  if (!findPaper(draft, (paper) => paper.kind === 'business-licence' && paper.values.注册资本 !== undefined))
    return false
  const found = choose(draft, isKind('articles-resolution'))
  if (!found) return false
  found.paper.values.注册资本 = Number(found.paper.values.注册资本) * 10_000
  return expect(draft, 'F7', { paper: found.i, place: 'field:注册资本' }, ['F6', 'I2'])
}

const size: Planter = (draft) => {
  const form = findPaper(draft, (paper) => paper.kind === 'application-form' && Number(paper.values.长) > 0)
  const found = form && choose(draft, (paper) => paper.kind === 'site-plan' && paper.values.长 === form.values.长)
  if (!found) return false
  found.paper.values.长 = Math.round(Number(found.paper.values.长) * draft.random.pick([1.3, 1.5, 0.7]) * 10) / 10
  return expect(draft, 'F8', { paper: found.i, place: 'field:长' }, ['I2'])
}

export const FIGURES: Record<string, Planter> = {
  F1: capitals,
  F2: total,
  F3: area,
  F4: rent,
  F5: term,
  F6: shares,
  F7: unit,
  F8: size,
}
