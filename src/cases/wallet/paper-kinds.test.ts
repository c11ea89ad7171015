import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { PaperKindFile } from '../../contract/index.ts'
import { paperKindOf } from './paper-kinds.ts'

const file = join(import.meta.dirname, '../../../knowledge/apply/paper-kinds.yaml')
const kinds = parse(await readFile(file, 'utf8')) as PaperKindFile
const kindOf = (name: string) => paperKindOf(name, kinds)

test.each([
  ['居民身份证', '身份证'],
  ['居民身份证', '申请人身份证'],
  ['居民身份证', '居民身份证（正反面）'],
  ['居民身份证', '本人居民身份证复印件'],
  ['居民户口簿', '户口簿原件'],
  ['营业执照', '营业执照正、副本'],
  ['监护人居民身份证', '监护人的身份证'],
  ['不动产权证书', '房产证'],
  ['租赁合同', '租赁合同（复印件）'],
])('%s and %s are one kind', (one, other) => {
  expect(kindOf(other)).toBe(kindOf(one))
})

test.each([
  ['居民身份证', '监护人居民身份证'],
  ['监护人居民身份证', '法定代表人身份证'],
  ['居民身份证', '居民身份证和户口簿'],
  ['居民身份证', '居民户口簿'],
  ['不动产权证书', '不动产权证书或其他合法权益凭证'],
  ['营业执照', '食品经营许可证'],
])('%s and %s are not', (one, other) => {
  expect(kindOf(other)).not.toBe(kindOf(one))
})
