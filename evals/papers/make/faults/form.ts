import { makePerson } from '../../people.ts'
import { choose, expect, fileOf, isKind, type Planter } from '../draft.ts'

/** B: files and papers of the wrong kind or form. */
const broken =
  (code: string, ways: ('encrypted' | 'damaged' | 'blank' | 'mislabelled')[]): Planter =>
  (draft) => {
    const found = choose(draft, ({ kind }, i) => kind !== 'application-form' && fileOf(draft, i)?.papers.length === 1)
    const file = found && fileOf(draft, found.i)
    if (!found || !file) return false
    const way = draft.random.pick(ways)
    for (const one of draft.files) one.slot = draft.matter.papers[one.papers[0] ?? -1]?.material ?? null
    Object.assign(file, { broken: way, turn: 0, name: file.name.replace(/\.\w+$/, way === 'blank' ? '.png' : '.pdf') })
    return expect(draft, code, { file: file.name, or: code === 'B1' ? ['B2'] : ['B1'] }, ['A1'])
  }

const wrongPaper: Planter = (draft) => {
  const found = choose(
    draft,
    ({ kind, material }, i) =>
      material !== null &&
      kind !== 'application-form' &&
      kind !== 'id-card-front' &&
      kind !== 'id-card-back' &&
      fileOf(draft, i)?.papers.length === 1,
  )
  const file = found && fileOf(draft, found.i)
  if (!found || !file) return false
  for (const one of draft.files) one.slot = draft.matter.papers[one.papers[0] ?? -1]?.material ?? null
  const wrong = draft.writer.bankCard(found.paper.material, makePerson(draft.random))
  if (found.paper.kind === wrong.kind) return false
  draft.matter.papers[found.i] = { ...wrong, material: null }
  Object.assign(file, { as: 'picture', name: file.name.replace(/\.\w+$/, file.look === 'clean' ? '.png' : '.jpg') })
  return expect(draft, 'B3', { paper: found.i }, ['A1', 'A13', 'E1'])
}

const oldVersion: Planter = (draft) => {
  const found = choose(draft, isKind('application-form'))
  if (!found) return false
  found.paper.values.版本 = `${draft.random.int(2016, 2019)}年版`
  return expect(draft, 'B4', { paper: found.i, place: 'field:版本' })
}

const altered: Planter = (draft) => {
  const found = choose(draft, isKind('application-form'))
  if (!found) return false
  found.paper.traits.push('改过格式文本')
  return expect(draft, 'B5', { paper: found.i })
}

const bareCopy: Planter = (draft) => {
  const found = choose(
    draft,
    ({ kind, material }, i) =>
      material !== null &&
      ['business-licence', 'property-certificate', 'marriage-certificate', 'operating-permit'].includes(kind) &&
      fileOf(draft, i)?.papers.length === 1,
  )
  const file = found && fileOf(draft, found.i)
  if (!found || !file) return false
  found.paper.traits.push('复印件', '未注明')
  Object.assign(file, { as: 'picture', look: 'photocopy', name: file.name.replace(/\.\w+$/, '.jpg') })
  return expect(draft, 'B6', { paper: found.i, or: ['B7'] }, ['B7', 'G2', 'G3', 'G5'])
}

const copyForOriginal: Planter = (draft) => {
  const originals = new Set(
    draft.service.materials.flatMap((entry) => ('anyOf' in entry || entry.form.includes('复印件') ? [] : [entry.id])),
  )
  const found = choose(
    draft,
    ({ kind, material, seals }, i) =>
      kind === 'application-form' &&
      originals.has(material ?? '') &&
      Object.keys(seals).length > 0 &&
      fileOf(draft, i)?.papers.length === 1,
  )
  const file = found && fileOf(draft, found.i)
  if (!found || !file) return false
  found.paper.traits.push('复印件', '未注明')
  Object.assign(file, { as: 'picture', look: 'photocopy', name: file.name.replace(/\.\w+$/, '.jpg') })
  return expect(draft, 'B7', { paper: found.i, or: ['B6'] }, ['B6', 'G1', 'G2', 'G3', 'G5'])
}

const portrait: Planter = (draft) => {
  const found = choose(draft, isKind('photo'))
  if (!found) return false
  if (draft.random.chance(0.6)) found.paper.values.背景 = draft.random.pick(['蓝', '红'])
  else found.paper.traits.push('头部过小')
  return expect(draft, 'B8', { paper: found.i })
}

const corrected: Planter = (draft) => {
  const found = choose(draft, isKind('application-form', 'lease-contract'))
  const field =
    found &&
    ['联系电话', '月租金', '租赁期限止', '经营地址', '住所'].find(
      (one) => String(found.paper.values[one] ?? '').length > 0,
    )
  if (!found || !field || field === '月租金') return false
  const before = String(found.paper.values[field])
  found.paper.corrected[field] =
    field === '联系电话'
      ? draft.writer.phone()
      : before.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10))
  return expect(draft, 'B10', { paper: found.i, place: `field:${field}` }, ['E8', 'E15', 'F5', 'D5', 'C8', 'I2'])
}

const blankContract: Planter = (draft) => {
  const found = choose(draft, isKind('lease-contract'))
  if (!found) return false
  const field = draft.random.pick(['月租金', '押金', '面积', '用途'])
  found.paper.values[field] = ''
  delete found.paper.values.租金总额
  return expect(draft, 'B11', { paper: found.i, place: `blank:${field}`, or: ['A6'] }, ['A6'])
}

export const FORM: Record<string, Planter> = {
  B1: broken('B1', ['mislabelled', 'damaged']),
  B2: broken('B2', ['encrypted', 'blank']),
  B3: wrongPaper,
  B4: oldVersion,
  B5: altered,
  B6: bareCopy,
  B7: copyForOriginal,
  B8: portrait,
  B10: corrected,
  B11: blankContract,
}
