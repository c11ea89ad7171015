import { add, choose, demanded, drop, expect, fileOf, isKind, type Planter } from '../draft.ts'

/** H, I, J: who may issue and decide, facts against conditions, and signs that a picture was worked on. */
const wrongIssuer: Planter = (draft) => {
  const found = choose(
    draft,
    isKind('marriage-certificate', 'birth-certificate', 'business-licence', 'operating-permit', 'property-certificate'),
  )
  if (!found) return false
  const office = draft.random.pick(['上海市晴川社区居民委员会', '上海市望湖路派出所', '上海市云岭公证处'])
  for (const field of ['登记机关', '发证机关', '登记机构', '医疗机构'])
    if (found.paper.values[field]) found.paper.values[field] = office
  for (const seal of Object.values(found.paper.seals)) Object.assign(seal, { text: office, middle: undefined })
  return expect(draft, 'H1', { paper: found.i, or: ['G3'] }, ['G3', 'G4'])
}

const abolished: Planter = (draft) => {
  const [title, text] = draft.random.pick([
    ['组织机构代码证', '机构代码：MA000000-7，机构类型：企业法人，有效期自2012年5月8日至2016年5月7日。'],
    ['税务登记证', '税务登记号：沪税字310101MA0000007号，批准设立机关：工商行政管理局。'],
  ] as const)
  const i = add(
    draft,
    draft.writer.other(null, title, '', text, title === '税务登记证' ? '上海市地方税务局' : '上海市质量技术监督局'),
  )
  return expect(draft, 'H2', { paper: i, or: ['A13'] }, ['A13', 'H1'])
}

const elsewhere: Planter = (draft) => {
  if (draft.service.level === '国家级') return false
  const fields = [
    '设置地址',
    '经营地址',
    '经营场所',
    '工程地点',
    '占用路段',
    '房屋坐落',
    '坐落',
    '房屋地址',
    '地点',
    '迁入地址',
    '住所',
    '变更后',
  ]
  const target = draft.random.pick(['江苏省苏州市昆山市', '浙江省嘉兴市嘉善县'])
  let moved = 0
  for (const paper of draft.matter.papers)
    for (const field of fields) {
      const value = paper.values[field]
      if (typeof value === 'string' && value.startsWith('上海市')) {
        paper.values[field] = value.replace(/^上海市(浦东新区|..区)/, target)
        moved++
      }
    }
  return moved > 1 && expect(draft, 'H3', {}, ['E8', 'I1', 'H1', 'I2'])
}

const noMark: Planter = (draft) => {
  const found = choose(draft, isKind('test-report'))
  if (!found) return false
  found.paper.traits.push('无资质章')
  return expect(draft, 'H4', { paper: found.i })
}

const noPriorPermit: Planter = (draft) => {
  const prior = draft.matter.papers.find(
    ({ kind, material }) => kind === 'operating-permit' && demanded(draft).includes(material ?? ''),
  )
  if (!prior?.material) return false
  drop(draft, (i) => draft.matter.papers[i] === prior)
  draft.missing.add(prior.material)
  return expect(draft, 'H5', { or: ['A1'] }, ['A1'])
}

const noPermitNeeded: Planter = (draft) => {
  if (draft.service.id !== 'outdoor-ad') return false
  Object.assign(draft.matter.facts, { ad_kind: '其他户外广告设施', in_site_plan: true })
  return expect(draft, 'H6', {}, ['I1', 'A13'])
}

/** One answer that a condition does not hold with. */
const UNMET: Record<string, [string, boolean | number | string]> = {
  'shop-sign': ['blocks_facility', true],
  'temporary-stall': ['within_time', false],
  'lease-record': ['per_person_area', 3],
  tobacco: ['near_school', true],
  'tobacco-license': ['near_school', true],
  'individual-cancel': ['debt_clear', false],
  'fund-rent-withdraw': ['own_house', true],
  'ridehail-driver': ['violations_year', 6],
  'dog-license': ['vaccinated', false],
  'medical-aid': ['insured', false],
  'teacher-qualification': ['health_ok', false],
}

const unmet: Planter = (draft) => {
  const answer = UNMET[draft.service.id]
  if (!answer) return false
  draft.matter.facts[answer[0]] = answer[1]
  return expect(draft, 'I1')
}

const otherStory: Planter = (draft) => {
  const found = choose(
    draft,
    (paper) =>
      paper.kind === 'work-plan' &&
      draft.matter.papers.some(
        (one) => one.kind === 'application-form' && Object.values(one.values).includes(paper.values.截止日期 ?? ''),
      ),
  )
  if (!found) return false
  const day = String(found.paper.values.截止日期)
  found.paper.values.截止日期 = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return expect(draft, 'I2', { paper: found.i, place: 'field:截止日期' })
}

/** What people make with programs for pictures anyway. */
const DRAWN = new Set(['application-form', 'photo', 'site-plan', 'work-plan'])

const metadata =
  (code: string, what: 'edited' | 'generated'): Planter =>
  (draft) => {
    const found = choose(
      draft,
      ({ kind }, i) => !DRAWN.has(kind) && fileOf(draft, i)?.as === 'picture' && fileOf(draft, i)?.papers.length === 1,
    )
    const file = found && fileOf(draft, found.i)
    if (!found || !file) return false
    Object.assign(file, {
      metadata: what,
      look: file.look === 'clean' ? 'scan-200' : file.look,
      name: file.name.replace(/\.\w+$/, '.jpg'),
    })
    return expect(draft, code, { file: file.name })
  }

/** The same picture is handed in for another material as well. */
const twice: Planter = (draft) => {
  const found = choose(draft, ({ kind }, i) => kind !== 'application-form' && fileOf(draft, i)?.papers.length === 1)
  const file = found && fileOf(draft, found.i)
  const other = draft.matter.papers.find(({ material }) => material !== null && material !== found?.paper.material)
  if (!found || !file || !other) return false
  draft.files.push({ ...file, name: `8${draft.files.length}.${file.name.split('.')[1]}`, slot: other.material })
  return expect(draft, 'J3', { paper: found.i }, ['A13', 'B3'])
}

export const POWER: Record<string, Planter> = {
  H1: wrongIssuer,
  H2: abolished,
  H3: elsewhere,
  H4: noMark,
  H5: noPriorPermit,
  H6: noPermitNeeded,
  I1: unmet,
  I2: otherStory,
  J2: metadata('J2', 'edited'),
  J3: twice,
  J4: metadata('J4', 'generated'),
}
