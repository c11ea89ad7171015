import { makePerson } from '../../people.ts'
import { add, choose, demanded, drop, expect, isKind, type Planter } from '../draft.ts'

/** A: papers, pages and entries that are not there. */
const requiredPaper: Planter = (draft) => {
  const ids = demanded(draft).filter(
    (id) =>
      id !== 'proxy' &&
      id !== 'agent' &&
      draft.matter.papers.every((paper, i) => paper.material !== id || !draft.taken.has(i)),
  )
  const here = ids.filter((id) =>
    draft.matter.papers.some(({ material, kind }) => material === id && kind !== 'application-form'),
  )
  if (here.length === 0) return false
  const gone = draft.random.pick(here)
  drop(draft, (i) => draft.matter.papers[i]?.material === gone)
  draft.missing.add(gone)
  return expect(draft, 'A1', {}, ['E9', 'I1'])
}

const firstPage: Planter = (draft) => {
  const found = choose(draft, isKind('household-register'))
  if (!found) return false
  found.paper.pages = (found.paper.rows.成员 ?? []).map((_, i) => i + 1)
  return expect(draft, 'A2', { paper: found.i })
}

const cardSide: Planter = (draft) => {
  const found = choose(draft, isKind('id-card-back'))
  if (!found) return false
  draft.taken.add(found.i - 1)
  drop(draft, (i) => i === found.i)
  return expect(draft, 'A3', { paper: found.i - 1 })
}

const annex: Planter = (draft) => {
  const found = choose(draft, isKind('lease-contract'))
  if (!found) return false
  if (draft.random.chance(0.5)) found.paper.traits.push('引附件')
  else found.paper.pages = [0]
  return expect(draft, 'A4', { paper: found.i }, ['G1', 'G2', 'G7', 'G9'])
}

const emptyField: Planter = (draft) => {
  const found = choose(draft, isKind('application-form'))
  if (!found) return false
  const known = ['申请人', '统一社会信用代码', '公民身份号码', '填表日期', '版本', '法定代表人']
  const field = draft.random.pick(Object.keys(found.paper.values).filter((one) => !known.includes(one)))
  found.paper.values[field] = ''
  return expect(draft, 'A6', { paper: found.i, place: `blank:${field}` })
}

const ticks: Planter = (draft) => {
  const found = choose(draft, isKind('application-form'))
  const rows = found?.paper.rows.选项 ?? []
  const row = rows[0]
  if (!found || !row) return false
  row.已选 = draft.random.chance(0.5) ? String(row.可选) : ''
  return expect(draft, 'A7', { paper: found.i, place: 'part:选项.0' }, ['A6'])
}

const attorney: Planter = (draft) => {
  const found = choose(draft, isKind('power-of-attorney'))
  if (!found) return false
  drop(draft, (i) => draft.matter.papers[i]?.material === found.paper.material)
  draft.missing.add(found.paper.material ?? '')
  return expect(draft, 'A8', { or: ['A1'] }, ['A1'])
}

const guardian: Planter = (draft) => {
  if (!draft.matter.applicant.监护人) return false
  const found = choose(draft, isKind('household-register'))
  if (!found) return false
  found.paper.rows.成员 = (found.paper.rows.成员 ?? []).filter(
    ({ 与户主关系 }) => 与户主关系 !== '子' && 与户主关系 !== '女',
  )
  return expect(draft, 'A9', { or: ['E12'] }, ['E12', 'I2'])
}

const translation: Planter = (draft) => {
  const found = choose(draft, (paper) => paper.kind === 'other' && paper.values.正文 !== undefined)
  if (!found) return false
  Object.assign(found.paper, { title: 'CERTIFICATE' })
  Object.assign(found.paper.values, {
    致: 'To whom it may concern',
    正文: 'This is to certify that the statements contained in this document have been examined and are correct according to the records kept in this office. This certificate is issued at the request of the person concerned.',
    出具单位: 'Registry Office of Northfield',
  })
  found.paper.seals = {}
  return expect(draft, 'A10', { paper: found.i }, ['A1', 'A11', 'B3', 'G2', 'G1'])
}

const legalisation: Planter = (draft) => {
  const found = choose(draft, (paper) => paper.kind === 'other' && paper.values.正文 !== undefined)
  if (!found) return false
  const office = draft.random.pick(['日本国大阪市中央区役所', '大韩民国首尔特别市钟路区厅', '新加坡共和国婚姻登记局'])
  Object.assign(found.paper.values, {
    正文: `${found.paper.values.正文}本文书系${office}出具，中文译本与原文一致。`,
    出具单位: office,
  })
  found.paper.seals = { 出具单位: { text: office, shape: 'round', state: 'inked', colour: 'red' } }
  return expect(draft, 'A11', { paper: found.i }, ['H1', 'G3', 'B3'])
}

const notAsked: Planter = (draft) => {
  const person = makePerson(draft.random)
  const own = new Set(draft.service.materials.map(({ name }) => name))
  const paper = [...own].some((name) => /学历|毕业|学位/.test(name))
    ? draft.writer.vehicleLicence(null, person)
    : draft.writer.degree(null, person)
  const i = add(draft, paper)
  return expect(draft, 'A13', { paper: i }, ['E1', 'E2', 'I2'])
}

export const MISSING: Record<string, Planter> = {
  A1: requiredPaper,
  A2: firstPage,
  A3: cardSide,
  A4: annex,
  A6: emptyField,
  A7: ticks,
  A8: attorney,
  A9: guardian,
  A10: translation,
  A11: legalisation,
  A13: notAsked,
}
