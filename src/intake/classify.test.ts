import { expect, test } from 'vitest'
import { aPage, aPaper, catalogue } from '../../tests/support/case-files.ts'
import { isMaterialChoice, type Material, type ServiceDocument } from '../contract/index.ts'
import type { Paper } from '../reading/index.ts'
import { classify } from './classify.ts'

/** A sheet that shows its title and little else, as the list names it. */
const titled = (name: string, form = false): Paper =>
  aPaper(form ? 'application-form' : 'other', {}, { file: `${name}.pdf`, pages: [aPage({ text: [name] })] })
const required = ({ materials }: ServiceDocument): Material[] => {
  const papers = materials.flatMap((entry) => (isMaterialChoice(entry) ? [] : [entry]))
  const always = papers.filter(({ when }) => when === 'true')
  return always.length > 0 ? always : papers
}
const best = (papers: Paper[]) => classify(papers, catalogue).services.map(({ id }) => id)

test('the papers that a service always asks for lead to it, for all services', () => {
  const services = [...catalogue.services.values()]
  const places = services.map((service) => ({
    id: service.id,
    place: best(required(service).map(({ name, kind }) => titled(name, kind === '申请表'))).indexOf(service.id),
  }))
  const share = (within: number) => places.filter(({ place }) => place >= 0 && place < within).length / places.length
  if (process.env.FIGURES)
    console.log(
      share(1),
      share(3),
      places.filter(({ place }) => place !== 0),
    )
  expect(share(1)).toBeGreaterThanOrEqual(0.9)
  expect(share(3)).toBeGreaterThanOrEqual(0.97)
})

test('papers that everybody hands in lead nowhere', () => {
  expect(
    classify([aPaper('id-card-front', { 姓名: '张三' })], catalogue).services.every(({ score }) => score < 0.4),
  ).toBe(true)
  expect(classify([], catalogue).services).toEqual([])
})

test('a pile with one paper missing, one character wrong in each title, and one paper of somebody else', () => {
  const services = [...catalogue.services.values()].filter((service) => required(service).length >= 3)
  const misread = (name: string, i: number) => name.replace(new RegExp(`^(.{${(i % 3) + 1}}).`), '$1口')
  const found = services.map((service) => {
    const papers = required(service)
      .slice(1)
      .map(({ name, kind }, i) => titled(misread(name, i), kind === '申请表'))
    return best([...papers, titled('增值税电子普通发票')]).indexOf(service.id)
  })
  const share = (within: number) => found.filter((place) => place >= 0 && place < within).length / found.length
  if (process.env.FIGURES) console.log(services.length, share(1), share(3))
  expect(share(3)).toBeGreaterThanOrEqual(0.9)
})

test('the matter of a POA tells what the other papers leave open', () => {
  const poa = aPaper(
    'power-of-attorney',
    { 委托事项: '办理户外广告设施设置' },
    { pages: [aPage({ text: ['授权委托书'] })] },
  )
  const [first] = best([poa, aPaper('business-licence'), aPaper('id-card-front')])
  expect(catalogue.services.get(first ?? '')?.name).toContain('户外广告')
})

test('two application forms are two matters that share the other papers', () => {
  const forms = ['食品经营许可申请书', '户外招牌设置备案表'].map((name) => titled(name, true))
  const found = best([...forms, aPaper('business-licence'), aPaper('id-card-front'), aPaper('lease-contract')])
  expect(found.slice(0, 2)).toContain('shop-sign')
  expect(found.slice(0, 2).some((id) => id.startsWith('food-license'))).toBe(true)
})
