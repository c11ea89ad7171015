import type { Loose } from './complete.ts'

/**
 * A fault that is put into a right document: `apply` spoils it (false: does not fit this one), or gives further documents of the
 * run. `also` are rules that truly speak of the same fault.
 */
export type Fault = {
  rule: string
  apply: (doc: Loose) => boolean | undefined | Loose[]
  also?: string[]
  baseList?: (doc: Loose) => { catalogCode: string; name: string }[]
}

export const papers = (doc: Loose): Loose[] => doc.materials.filter((one: Loose) => !one.anyOf)
export const firstPaper = (doc: Loose): Loose => papers(doc)[0]
export const uncoded = ({ list }: Loose): void => {
  delete list.taskCode
  delete list.handleItemCode
}
/** A further paper of the list; whatever is not said is filled in. */
export function addPaper(doc: Loose, name: string, more: object = {}): void {
  doc.materials.push({
    id: 'added',
    name,
    kind: '其他',
    form: ['原件', '电子件'],
    copies: 1,
    when: 'true',
    source: '申请人自备',
    fields: ['名称'],
    checks: ['核对名称'],
    defects: [],
    by: doc.legalBasis[0].law,
    ...more,
  })
}
export const onPaper = { kind: '证照', form: ['复印件'], source: '政府部门核发', issuer: '其他部门' }
/** The same matter under another id. */
export const copyOf = (doc: Loose, id: string, change: (doc: Loose) => void = () => {}): Loose => {
  const copy = structuredClone(doc)
  copy.id = id
  change(copy)
  return copy
}
/** The same matter of a district. */
export const inDistrict = (doc: Loose, district: string, id: string, change: (doc: Loose) => void = () => {}): Loose =>
  copyOf(doc, id, (copy) => {
    copy.list.dept = {
      ...copy.list.dept,
      name: `${district}${copy.list.dept.name.replace(/^区/, '')}`,
      code: undefined,
    }
    copy.list.remedies.review = `${district}人民政府`
    uncoded(copy)
    change(copy)
  })
export const permits = (doc: Loose): boolean => doc.list.taskType === '01'
export const hasTerm = (doc: Loose): boolean => doc.list.statutory?.days > 3
export const ofDistrict = (doc: Loose): boolean => doc.list.dept.name.startsWith('区')
/** What only some of the sheet tells about terms and visits is left out, so that the list alone speaks. */
export function promise(doc: Loose, days: number, unit = '工作日'): void {
  doc.list.promised = { days, unit, note: null }
  for (const one of [doc.time].flat()) delete one.promised
  for (const stage of doc.list.stages) stage.days = null
  doc.faqs = [{ q: '多久能办好？', a: '看办事指南。' }]
  for (const step of doc.steps) delete step.days
}

export const ofFirms = (doc: Loose): boolean => doc.list.serviceObjects.some((one: string) => one !== '1')
/** For the first time, so that what it issues is issued by it. */
export const forTheFirstTime = (doc: Loose): boolean => !/换|补|变更|延续|注销|迁|续|查询|姓名/.test(doc.name)
