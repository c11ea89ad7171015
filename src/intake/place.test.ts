import { expect, test } from 'vitest'
import { aMaterial, aPage, aPaper, catalogue } from '../../tests/support/case-files.ts'
import type { Paper } from '../reading/index.ts'
import type { ListedMaterial } from './case-file.ts'
import { placePapers } from './place.ts'

const names = catalogue.intake.paperNames
const where = (papers: Paper[], materials: ListedMaterial[], more: Partial<Parameters<typeof placePapers>[1]> = {}) =>
  placePapers(papers, { materials, slots: {}, parties: {}, names, ...more }).map(({ materialId }) => materialId)
const titled = (title: string) => aPaper('other', {}, { file: title, pages: [aPage({ text: [title] })] })

test('both sides of a card go to one material, the cards of two people to the material of each', () => {
  const card = (name: string) => [
    aPaper('id-card-front', { 姓名: name }, { file: `${name}.jpg` }),
    aPaper('id-card-back', {}, { file: `${name}.jpg` }),
  ]
  const materials = [aMaterial('own', { name: '申请人身份证' }), aMaterial('agent', { name: '代办人身份证' })]
  const parties = { applicant: { name: '张三', confidence: 1 }, agent: { name: '李四', confidence: 1 } }
  expect(where([...card('李四'), ...card('张三')], materials, { parties })).toEqual(['agent', 'agent', 'own', 'own'])
})

test('the card of the agent lies with his authority, also where the slot of another card is free', () => {
  const materials = [
    aMaterial('id-card', { name: '经营者身份证件' }),
    aMaterial('proxy', { name: '授权委托书和代办人身份证' }),
  ]
  const parties = {
    legalRepresentative: { name: '张三', confidence: 1 },
    agent: { name: '李四', confidence: 1 },
  }
  const papers = [
    aPaper('power-of-attorney', { 受托人: '李四' }),
    aPaper('id-card-front', { 姓名: '李四' }, { file: '2' }),
  ]
  expect(where(papers, materials, { parties })).toEqual(['proxy', 'proxy'])
})

test('what stands in for a paper in brackets does not take its place', () => {
  const seller = aMaterial('seller', { name: '原机动车所有人身份证明（或其委托书）' })
  const card = aPaper('id-card-front', { 姓名: '李四' })
  expect(where([card], [seller])).toEqual(['seller'])
  expect(where([aPaper('power-of-attorney')], [seller])).toEqual(['seller'])
})

test('a paper of no known kind goes by its title, one that is like nothing nowhere', () => {
  const materials = [
    aMaterial('health', { name: '指定医院体检合格证明' }),
    aMaterial('rules', { name: '卫生管理制度' }),
  ]
  expect(where([titled('卫生管理制度'), titled('体检合格证明'), titled('感谢信')], materials)).toEqual([
    'rules',
    'health',
    null,
  ])
})

test('a drawing that says at its edge how it is called goes there', () => {
  const plan = { ...aMaterial('plan', { name: '图纸' }), required: false as const }
  const materials = [plan, aMaterial('scheme', { name: '装饰装修方案' })]
  const drawing = aPaper(
    'site-plan',
    { 标题: '装饰装修方案平面布置图' },
    { pages: [aPage({ text: ['长12.8m', '客厅'] })] },
  )
  expect(where([drawing], materials)).toEqual(['scheme'])
})

test('what lies in a slot stays there, unless it surely is something else', () => {
  const materials = [aMaterial('register', { name: '居民户口簿' }), aMaterial('licence', { name: '营业执照' })]
  const licence = aPaper('business-licence', {}, { file: 'a.pdf' })
  expect(where([licence], materials, { slots: { 'a.pdf': 'register' } })).toEqual(['licence'])
  expect(where([{ ...licence, confidence: 0.5 }], materials, { slots: { 'a.pdf': 'register' } })).toEqual(['register'])
})
