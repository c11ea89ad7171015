import { beforeAll, describe, expect, test } from 'vitest'
import { type Catalogue, loadCatalogue } from '../catalogue/index.ts'
import { createQueryReader, type QueryReader } from '../retrieval/index.ts'
import type { AskContext } from './context.ts'
import { readTurn } from './turn.ts'

let catalogue: Catalogue
let reader: QueryReader
beforeAll(async () => {
  catalogue = await loadCatalogue({ dir: 'knowledge' })
  reader = createQueryReader(catalogue)
})

/** What reading a turn looks at. */
const read = (question: string) =>
  readTurn({
    question,
    text: reader.understand(question).normalized,
    facets: [],
    deps: { catalogue, reader },
  } as unknown as AskContext)

describe('a correction means what is put in place', () => {
  test.each([
    ['说错了，不是公司，是个体户', '个体户', '公司'],
    ['我说错了，是补不是换', '补', '换'],
    ['不是换领而是补领', '补领', '换领'],
    ['那我妈呢，她那张是到期了不是掉了', '到期', '掉了'],
    ['打错了，我想问的是离婚', '离婚', '打错'],
  ])('%s', (said, meant, denied) => {
    const turn = read(said)
    expect(turn.corrects).toBe(true)
    expect(turn.meant).toContain(meant)
    expect(turn.meant).not.toContain(denied)
  })
  test.each(['身份证丢了', '我是外地人', '错过时间怎么办', '对，就这个'])('none: %s', (said) =>
    expect(read(said).corrects).toBe(false),
  )
})

describe('cues of a turn', () => {
  test.each(['那孩子的呢', '它要本人去吗', '如果是外地人'])('%s leans on what was said', (said) =>
    expect(read(said).leans).toBe(true),
  )
  test.each(['居住证签注要带什么', '护照过期了'])('%s stands by itself', (said) => expect(read(said).leans).toBe(false))
  test.each(['不行还有别的吗', '还有没有别的补助可以申请', '有没有别的办法'])('%s asks for another way', (said) =>
    expect(read(said).alternatives).toBe(true),
  )
  test.each(['那先办什么', '那我先要办啥'])('%s asks for the first step', (said) => expect(read(said).first).toBe(true))
  test.each(['再问一个，护照在哪办', '对了，小孩上学怎么报'])('%s turns to something else', (said) =>
    expect(read(said).turnsAway).toBe(true),
  )
  test.each(['要清税证明伐', '房东不肯备案怎么办', '没领结婚证行吗'])('%s asks whether a condition holds', (said) =>
    expect(read(said).tests).toBe(true),
  )
  test.each(['那我行吗', '像我这样能办吗'])('%s asks for a verdict', (said) => expect(read(said).verdict).toBe(true))
  test.each(['要带什么', '多少钱一本'])('%s does neither', (said) => {
    expect(read(said).tests).toBe(false)
    expect(read(said).verdict).toBe(false)
  })
  test('a remark asks nothing', () => expect(read('他户口在南京').asks).toBe(false))
})
