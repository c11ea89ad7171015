import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../catalogue/index.ts'
import { createTopicNames } from './topic-names.ts'

const topic = (id: string, names: string[]) => ({
  id,
  name: id,
  kind: 'government' as const,
  office: '12345',
  names,
  say: ['x'],
})
const catalogue = {
  services: new Map([
    ['driver-license-renew', { name: '机动车驾驶证期满换证', aliases: ['驾驶证到期', '换驾驶证'] }],
    ['completion-record', { name: '竣工验收备案', aliases: ['竣工备案'] }],
    ['company-setup', { name: '公司设立', aliases: ['开公司'] }],
  ]),
  vocabulary: {
    elsewhere: [
      topic('tractor', ['拖拉机驾驶证']),
      topic('civil-defence', ['人防工程']),
      topic('trademark', ['商标', '开公司']),
    ],
    terms: [{ say: ['办执照'], official: '营业执照', services: ['company-setup'] }],
  },
} as unknown as Pick<Catalogue, 'services' | 'vocabulary'>
const named = createTopicNames(catalogue)
const idOf = (text: string) => named(text)?.topic.id ?? null

describe('a matter outside the catalogue', () => {
  test('is read from its name', () => expect(idOf('怎么注册 商标')).toBe('trademark'))
  test('what comes first says which kind is meant', () => expect(idOf('拖拉机驾驶证到期换证')).toBe('tractor'))
  test('makes one word with the name of a service that it touches', () =>
    expect(idOf('人防工程竣工备案')).toBe('civil-defence'))
  test('gives way to a service named apart from it', () => expect(idOf('办执照要不要商标')).toBeNull())
  test('a name of both is the service’s', () => expect(idOf('开公司')).toBeNull())
  test('is not read where nothing names it', () => expect(idOf('今天天气')).toBeNull())
})
