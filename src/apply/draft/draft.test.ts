import { beforeAll, expect, test } from 'vitest'
import { loadCatalogue } from '../../catalogue/index.ts'
import { DraftRequest, type KnownValue } from '../../contract/index.ts'
import { createClock } from '../../shared/index.ts'
import { type DraftDeps, draft } from './draft.usecase.ts'

let deps: DraftDeps
beforeAll(async () => {
  deps = { catalogue: await loadCatalogue({ dir: 'knowledge' }), clock: createClock('2026-11-26') }
})

const ID_CARD = { source: 'wallet', origin: '居民身份证', confidence: 1 } as const
/** A draft of a passport form by somebody whose documents say `known`. */
async function withDocuments(known: KnownValue[], applicant: Record<string, string> = {}) {
  const request = DraftRequest.parse({ applicant, documents: ['doc'] })
  const { response } = await draft('passport-first', request, { ...deps, readDocuments: async () => known })
  return { ...response, field: (name: string) => response.fields.find(({ field }) => field === name) }
}

test('what a document says is filled in with its source, exactly as it stands there', async () => {
  const { field, conflicts } = await withDocuments([
    { ...ID_CARD, field: 'name', value: '买买提·吐尔逊' },
    { ...ID_CARD, field: 'idNumber', value: '310101190001010011' },
  ])
  expect(field('姓名')).toMatchObject({ value: '买买提·吐尔逊', source: 'wallet', origin: '居民身份证' })
  expect(field('出生日期')).toMatchObject({ value: '1900年1月1日', source: 'computed' })
  expect(conflicts).toEqual([])
})

test('a document and the person at odds leave the cell blank, and both are told', async () => {
  const { field, conflicts, blank } = await withDocuments([{ ...ID_CARD, field: 'name', value: '张三' }], {
    name: '张叁',
  })
  expect(field('姓名')?.value).toBeNull()
  expect(blank).toContain('姓名')
  expect(conflicts).toEqual([
    {
      field: '姓名',
      values: [
        { value: '张叁', origin: '您填写的“姓名”' },
        { value: '张三', origin: '居民身份证' },
      ],
    },
  ])
})

test('a document and the person who differ only in width agree', async () => {
  const { field, conflicts } = await withDocuments([{ ...ID_CARD, field: 'phone', value: '１３８００００００００' }], {
    phone: '138 0000 0000',
  })
  expect(field('联系电话')?.value).toBe('138 0000 0000')
  expect(conflicts).toEqual([])
})

test('what was not read surely stays blank and is listed', async () => {
  const { field, unsure, blank } = await withDocuments([
    { field: 'name', value: '张二', source: 'read', origin: '身份证照片', confidence: 0.6 },
  ])
  expect(field('姓名')?.value).toBeNull()
  expect(blank).toContain('姓名')
  expect(unsure).toEqual([{ field: '姓名', value: '张二', origin: '身份证照片', confidence: 0.6 }])
})

test('a number that fails its check was misread, however sure the reader', async () => {
  const { field, unsure } = await withDocuments([
    { field: 'idNumber', value: '310101190001010012', source: 'read', origin: '身份证照片', confidence: 0.99 },
  ])
  expect(field('公民身份号码')?.value).toBeNull()
  expect(field('性别')?.value).toBeNull()
  expect(unsure[0]?.field).toBe('公民身份号码')
})

test('every letter says the same of the same law: what it rests on is in force', () => {
  for (const { id, basis } of deps.catalogue.forms.letters)
    expect(
      basis.every((text) => / 第.+条$/.test(text)),
      id,
    ).toBe(true)
})
