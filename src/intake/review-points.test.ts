import { describe, expect, test } from 'vitest'
import { aCaseFile, aMaterial, aPage, aPaper, catalogue } from '../../tests/support/case-files.ts'
import { type Defect, isMaterialChoice } from '../contract/index.ts'
import type { CaseFile, PlacedPaper } from './case-file.ts'
import { listFor } from './list.ts'
import { reviewPointsOf } from './review-points.ts'
import { isOutside, isSameMatter, recogniserOf } from './review-points-decide.ts'

const FORM = { materialId: 'form', pages: [aPage({ text: ['申请表', '申请人（签名）：张三'] })] }
const checks = ['签名齐全', '与身份证一致', '在有效期内', '写明委托事项', '药品适宜']
const materials = [
  aMaterial('form', { name: '申请表', checks }),
  aMaterial('id', { name: '申请人身份证', checks: ['在有效期内'] }),
]
const aCase = (papers: PlacedPaper[], more: Partial<CaseFile> = {}): CaseFile =>
  aCaseFile(papers, { materials, ...more, service: { ...serviceOf('id-card-renew'), reviewPoints: [] } })
function serviceOf(id: string) {
  const service = catalogue.services.get(id)
  if (!service) throw new Error(id)
  return service
}
const stateOf = (file: CaseFile, defects: Defect[] = []) =>
  Object.fromEntries(reviewPointsOf(file, defects).map(({ id, state }) => [id, state]))
const aDefect = (defect: Partial<Defect>): Defect => ({
  code: 'G1',
  severity: 'supplement',
  message: '请签名。',
  remedy: '签名。',
  ...defect,
})

describe('a point passes only by what was seen', () => {
  const form = aPaper('application-form', { 申请人: '张三' }, FORM)
  const card = aPaper(
    'id-card-front',
    { 姓名: '张三', 公民身份号码: '310101190001010011' },
    { materialId: 'id', file: 'id.jpg' },
  )
  const back = aPaper('id-card-back', { 有效期限止: '2030-01-01' }, { materialId: 'id', file: 'id.jpg' })

  test('signed, the same on the card, in force', () => {
    expect(stateOf(aCase([form, card, back]))).toMatchObject({
      'form.checks.0': 'pass',
      'form.checks.1': 'pass',
      'id.checks.0': 'pass',
    })
  })

  test.each<[string, CaseFile, string]>([
    ['no other paper says the name', aCase([form]), 'form.checks.1'],
    ['a form has no term', aCase([form, card]), 'form.checks.2'],
    ['the field that is asked for was not read', aCase([form]), 'form.checks.3'],
    ['nobody has taught it', aCase([form]), 'form.checks.4'],
    ['no paper came', aCase([card, back]), 'form.checks.0'],
    ['the kind is not sure', aCase([{ ...form, confidence: 0.5 }]), 'form.checks.0'],
    [
      'the card was read badly',
      aCase([form, aPaper('id-card-front', { 姓名: { value: '张三', confidence: 0.6 } }, { materialId: 'id' })]),
      'form.checks.1',
    ],
    [
      'the day was read badly',
      aCase([aPaper('id-card-back', { 有效期限止: { value: '2030-01-01', confidence: 0.6 } }, { materialId: 'id' })]),
      'id.checks.0',
    ],
    [
      'the lines cannot be read',
      aCase([{ ...form, pages: [aPage({ lines: [{ text: '申请表', box: [0, 0, 1, 0.1], confidence: 0.4 }] })] }]),
      'form.checks.0',
    ],
  ])('manual: %s', (_, file, id) => {
    expect(stateOf(file)[id]).toBe('manual')
  })
})

test('a finding fails the point it decides, and shows its place; a doubt asks for a look', () => {
  const file = aCase([aPaper('application-form', { 申请人: '张三' }, FORM)])
  const defect = aDefect({ materialId: 'form', file: 'application-form.pdf', page: 1, box: [0.1, 0.2, 0.3, 0.04] })
  const [first] = reviewPointsOf(file, [defect])
  expect(first).toMatchObject({
    id: 'form.checks.0',
    state: 'fail',
    file: 'application-form.pdf',
    page: 1,
    box: defect.box,
  })
  expect(first?.evidence).toContain('请签名。')
  expect(stateOf(file, [{ ...defect, severity: 'remind' }])['form.checks.0']).toBe('manual')
  expect(stateOf(file, [{ ...defect, materialId: 'id' }])['form.checks.0']).toBe('pass')
})

test('what fails comes first, then what this case raises, then the rest, what passes last', () => {
  const form = aPaper('application-form', { 申请人: '张三' }, FORM)
  const defects = [
    aDefect({ code: 'D1', materialId: 'id' }),
    aDefect({ code: 'E1', severity: 'remind', materialId: 'form' }),
  ]
  const ordered = reviewPointsOf(aCase([form, aPaper('id-card-back', {}, { materialId: 'id' })]), defects)
  expect(ordered.map(({ id }) => id)).toEqual([
    'id.checks.0',
    'form.checks.1',
    'form.checks.2',
    'form.checks.3',
    'form.checks.4',
    'form.checks.0',
  ])
})

test('conditions: what is not met fails, what is unknown is asked, what was only answered never passes', () => {
  const service = serviceOf('food-license-new')
  const point = service.reviewPoints.findIndex(
    ({ point, how }) => service.conditions.some(({ text }) => isSameMatter(point, text)) && how,
  )
  expect(point).toBeGreaterThanOrEqual(0)
  const matched = service.conditions.find(({ text }) => isSameMatter(service.reviewPoints[point]?.point ?? '', text))
  const withState = (state: 'met' | 'unmet' | 'unknown') =>
    stateOf(aCaseFile([], { serviceId: service.id, conditions: [{ condition: matched ?? raise(), state }] }))[
      `reviewPoints.${point}`
    ]
  expect([withState('unmet'), withState('unknown'), withState('met')]).toEqual(['fail', 'manual', 'manual'])
})
const raise = (): never => {
  throw new Error('no condition')
}

test('every entry of every service is there once, and without papers nothing passes', () => {
  for (const service of catalogue.services.values()) {
    const list = listFor(service, {}, '2026-11-26')
    const points = reviewPointsOf(aCaseFile([], { serviceId: service.id, ...list }), [])
    expect(new Set(points.map(({ id }) => id)).size, service.id).toBe(points.length)
    expect(points.filter(({ id }) => id.startsWith('reviewPoints.'))).toHaveLength(service.reviewPoints.length)
    expect(
      points.filter(({ state }) => state === 'pass').map(({ id }) => id),
      service.id,
    ).toEqual([])
  }
})

test('more than half of all entries of the catalogue have something computed behind them', () => {
  const { points } = catalogue.clerk
  const entries = [...catalogue.services.values()].flatMap((service) => {
    const conditions = service.conditions.map(({ text }) => text)
    const of = (text: string, title: string) => ({
      text,
      byCondition: conditions.some((one) => isSameMatter(title, one)),
    })
    return [
      ...service.materials.flatMap((entry) =>
        isMaterialChoice(entry) ? [] : entry.checks.map((check) => of(check, check)),
      ),
      ...service.reviewPoints.map(({ point, how }) => of(`${point}；${how}`, point)),
    ]
  })
  const computed = entries.filter(({ text, byCondition }) => byCondition || recogniserOf(text, points) !== null)
  const passing = entries.filter(({ text }) => {
    const found = recogniserOf(text, points)
    return found !== null && !isOutside(text, points) && !found.needs.includes('status')
  })
  const shares = { computed: computed.length / entries.length, mayPass: passing.length / entries.length }
  if (process.env.FIGURES) console.log(entries.length, shares)
  expect(shares.computed).toBeGreaterThanOrEqual(0.55)
  expect(shares.mayPass).toBeGreaterThanOrEqual(0.4)
})
