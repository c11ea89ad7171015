import { beforeAll, describe, expect, test } from 'vitest'
import { type Catalogue, loadCatalogue } from '../catalogue/index.ts'
import { createQueryReader, type QueryReader } from '../retrieval/index.ts'
import type { AskContext, Choice } from './context.ts'
import { clausesOf, isFollowUp, pickOption, splitParts } from './dialogue.ts'

let catalogue: Catalogue
let reader: QueryReader
beforeAll(async () => {
  catalogue = await loadCatalogue({ dir: 'knowledge' })
  reader = createQueryReader(catalogue)
})

/** What these functions read of a run. */
const asking = (question: string) =>
  ({ question, text: reader.understand(question).normalized, deps: { catalogue, reader } }) as unknown as AskContext

describe('a question that goes on with the matter before', () => {
  test.each(['要多少钱', '那要带什么材料呢', '多久能办好', '网上能办吗', '去哪里办', '可以代办吗'])('%s', (question) =>
    expect(isFollowUp(asking(question))).toBe(true),
  )
  test.each(['护照要多少钱', '离婚要带什么材料', '小孩报户口去哪里办'])('but not: %s', (question) =>
    expect(isFollowUp(asking(question))).toBe(false),
  )
})

describe('a message in parts', () => {
  test('falls apart at sentences and at words that join another request', () => {
    expect(splitParts('身份证丢了怎么补？另外护照过期了换要多少钱')).toEqual([
      '身份证丢了怎么补',
      '护照过期了换要多少钱',
    ])
    expect(splitParts('先办居住证，顺便问下积分怎么算')).toEqual(['先办居住证，', '问下积分怎么算'])
    expect(splitParts('护照还有效吗')).toEqual(['护照还有效吗'])
    expect(splitParts('好。嗯！')).toEqual([])
  })

  test('clauses are those that say something; a single one is no clause', () => {
    expect(clausesOf(asking('护照过期了，换新的要多少钱，啊'))).toHaveLength(2)
    expect(clausesOf(asking('护照换发要多少钱'))).toEqual([])
  })
})

describe('a reply to a question put back picks', () => {
  const options: Choice[] = [
    { label: '房子', services: ['property-transfer'], words: ['房', '产证'] },
    { label: '车子', services: ['vehicle-transfer'], words: ['车', '沪牌'] },
    { label: '公司股权', services: ['company-change'], words: ['股权'] },
  ]
  const pick = (reply: string) => pickOption(options, reply, catalogue)

  test.each([
    ['its label', '车子', 'vehicle-transfer'],
    ['a sentence with its label', '我说的是车子', 'vehicle-transfer'],
    ['a word people use for it', '沪牌那辆', 'vehicle-transfer'],
    ['its place', '第一个', 'property-transfer'],
    ['its number', '2', 'vehicle-transfer'],
    ['the second in words', '第二种', 'vehicle-transfer'],
    ['the last', '最后一个', 'company-change'],
    ['the former', '前者', 'property-transfer'],
    ['the latter', '后者', 'vehicle-transfer'],
    ['the name of its service', '公司变更登记', 'company-change'],
    ['part of its label', '公司', 'company-change'],
  ])('by %s', (_, reply, id) => expect(pick(reply)).toEqual([id]))

  test.each(['第五个', '随便', '今天天气怎么样', ''])('nothing: %s', (reply) => expect(pick(reply)).toBeNull())

  test('two at once stay two', () => expect(pick('房和车都要')).toEqual(['property-transfer', 'vehicle-transfer']))
})
