import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyKnowledge, faultsOf } from '../../tests/support/knowledge.ts'
import { ConfigError } from '../config/index.ts'
import { loadCatalogue } from './index.ts'

let knowledge: Awaited<ReturnType<typeof copyKnowledge>>
beforeEach(async () => {
  knowledge = await copyKnowledge()
})
afterEach(() => knowledge.remove())

const load = (region?: string) => loadCatalogue({ dir: knowledge.dir, ...(region && { region }) })
const officeIn = async (region?: string) => (await load(region)).services.get('id-card-replace')?.list.dept.name

test('in a district an office of every district is the one there', async () => {
  expect(await officeIn('310115')).toBe('浦东新区公安分局')
  expect(await officeIn('310000')).toBe('区公安分局')
  expect(await officeIn()).toBe('区公安分局')
})

test('the index is another one where the offices are', async () => {
  expect((await load('310115')).digest).not.toBe((await load('310000')).digest)
})

test('the region says what it is called', async () => {
  expect((await load('310115')).region).toEqual({ code: '310115', name: '上海市浦东新区', district: '浦东新区' })
  expect((await load('310000')).region).toEqual({ code: '310000', name: '上海市', district: null })
})

test('a region that the knowledge is not for is refused, with those there are', async () => {
  const refusal = await load('440300').catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(ConfigError)
  expect((refusal as Error).message).toMatch(
    /^环境变量 REGION 的值不能用：知识库里没有 440300。现有：310000 上海市、310101 黄浦区、.*310151 崇明区$/,
  )
})

test('a district that is no more is refused, with the one that took it in', async () => {
  await expect(load('310103')).rejects.toThrow('310103 卢湾区已经停用，请改用 310101')
})

test('a district that went into one that is not there is a fault', async () => {
  const line = await knowledge.edit('regions/shanghai.yaml', 'mergedInto: "310106"', 'mergedInto: "310199"')
  expect((await faultsOf(knowledge.dir)).faults).toMatchObject([
    { file: 'regions/shanghai.yaml', line, message: '没有现行的区“310199”' },
  ])
})
