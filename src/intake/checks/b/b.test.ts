import { describe, expect, test } from 'vitest'
import { aCaseFile, aMaterial, aPage, aPaper, catalogue, defectsBy } from '../../../../tests/support/case-files.ts'
import type { FileReading, PageReading } from '../../../reading/index.ts'
import { b1 } from './b1.ts'
import { b2 } from './b2.ts'
import { b3 } from './b3.ts'
import { b4 } from './b4.ts'
import { b5 } from './b5.ts'
import { b6 } from './b6.ts'
import { b7 } from './b7.ts'
import { b8 } from './b8.ts'
import { b10 } from './b10.ts'
import { b11 } from './b11.ts'

const box: [number, number, number, number] = [0.5, 0.3, 0.2, 0.03]
const messages = (...given: Parameters<typeof defectsBy>) => defectsBy(...given).map(({ message }) => message)
const aFile = (file: Partial<FileReading> = {}): FileReading => ({
  file: 'a.pdf',
  digest: 'd',
  type: 'pdf',
  pages: [aPage()],
  metadata: {},
  ...file,
})
const blank = (page: number) =>
  aPage({ page, source: 'blank', text: [], quality: { widthPx: 100, heightPx: 100, ink: 0 } })

describe('B1 and B2 files', () => {
  test.each([
    ['B1', b1, 'type', /请上传 PDF/],
    ['B1', b1, 'too_many_pages', /分成几份/],
    ['B1', b1, 'time', /限定时间/],
    ['B2', b2, 'encrypted', /加密/],
    ['B2', b2, 'damaged', /已损坏/],
    ['B2', b2, 'empty', /空白/],
  ] as const)('%s: %s', (code, check, problem, words) => {
    const file = aCaseFile([], { files: [aFile({ problem, pages: [] })], slots: { 'a.pdf': 'card' } })
    const other = check === b1 ? b2 : b1
    expect(defectsBy(check, file)).toMatchObject([
      { code, message: expect.stringMatching(words), materialId: 'card', file: 'a.pdf' },
    ])
    expect(defectsBy(other, file)).toEqual([])
  })

  test('a photo of a kind that is not read says how to make another of it', () => {
    const files = [aFile({ file: 'a.heic', type: 'heic', problem: 'type', pages: [] })]
    expect(defectsBy(b1, aCaseFile([], { files }))).toMatchObject([
      { message: expect.stringContaining('HEIC'), remedy: expect.stringContaining('另存为 JPG') },
    ])
  })

  test('a name that says another type is a reminder, the usual names of a type are not', () => {
    expect(defectsBy(b1, aCaseFile([], { files: [aFile({ file: 'a.pdf', type: 'png' })] }))).toMatchObject([
      { severity: 'remind' },
    ])
    expect(defectsBy(b1, aCaseFile([], { files: [aFile({ file: 'A.JPEG', type: 'jpg' })] }))).toEqual([])
  })

  test('an empty page among others, and a file of nothing else', () => {
    const pages = [aPage(), blank(2), aPage({ page: 3 })]
    expect(messages(b2, aCaseFile([], { files: [aFile({ pages: [...pages, aPage({ page: 4 })] })] }))).toEqual([
      '第2页为空白，请重新上传。',
    ])
    expect(messages(b2, aCaseFile([], { files: [aFile({ pages: [blank(1)] })] }))).toEqual(['文件为空白，请重新上传。'])
  })

  test('empty backs that a scanner took along are no fault', () => {
    const pages = [aPage(), blank(2), aPage({ page: 3 }), blank(4)]
    expect(defectsBy(b2, aCaseFile([], { files: [aFile({ pages })] }))).toEqual([])
  })
})

describe('B3 another paper in the slot', () => {
  const materials = [aMaterial('register', { name: '居民户口簿' }), aMaterial('house', { name: '住所使用证明' })]

  test('is named with what it seems to be', () => {
    const paper = aPaper('business-licence', {}, { slot: 'register' })
    expect(messages(b3, aCaseFile([paper], { materials }))).toEqual([
      '此处应为《居民户口簿》，您上传的像是《营业执照》。',
    ])
  })
  test('not where the list leaves open what will do, the kind is doubtful, or the right paper is in the same file', () => {
    const right = aPaper('household-register', {}, { slot: 'register', file: 'all.pdf' })
    const beside = aPaper('id-card-front', {}, { slot: 'register', file: 'all.pdf' })
    expect(defectsBy(b3, aCaseFile([right, beside], { materials }))).toEqual([])
    expect(defectsBy(b3, aCaseFile([aPaper('lease-contract', {}, { slot: 'house' })], { materials }))).toEqual([])
    expect(
      defectsBy(b3, aCaseFile([aPaper('business-licence', {}, { slot: 'register', confidence: 0.6 })], { materials })),
    ).toEqual([])
  })
})

describe('B4 and B5 the form itself', () => {
  const { version } = catalogue.services.get('id-card-replace') ?? { version: '' }
  const layout = catalogue.forms.layout.version
  const [declaration = ''] = catalogue.forms.texts.sheet.declaration.lines
  const form = (...text: string[]) => aPaper('application-form', {}, { pages: [aPage({ text })] })
  const marks = `事项版本 ${version}　表样版本 ${layout}`

  test('an older version than the one in use', () => {
    expect(defectsBy(b4, aCaseFile([form(`事项版本 2020-01-01　表样版本 ${layout}`)]))).toMatchObject([
      { code: 'B4', message: expect.stringContaining('现行为') },
    ])
    const materials = [aMaterial('form', { name: '申请书', blankForm: '申请书（2024年版）' })]
    const old = { ...form('申请书（2019年版）'), materialId: 'form' }
    expect(defectsBy(b4, aCaseFile([old], { materials }))).toMatchObject([{ code: 'B4' }])
  })
  test('the version in use, or none', () => {
    expect(defectsBy(b4, aCaseFile([form(marks), form('申请书（2025年版）'), form('申请书')]))).toEqual([])
  })
  test('one that is older than the law it serves; one that is only old is for a person to look at', () => {
    expect(defectsBy(b4, aCaseFile([form('申请书（2001年版）')]))).toMatchObject([{ severity: 'supplement' }])
    expect(defectsBy(b4, aCaseFile([form('申请书（2020年版）')]))).toMatchObject([{ severity: 'remind' }])
  })
  test('a declaration that says the opposite, on any form', () => {
    expect(defectsBy(b5, aCaseFile([form('某局申请表', '本申请人对所填内容和所交材料不作保证。')]))).toMatchObject([
      { code: 'B5' },
    ])
    expect(
      defectsBy(b5, aCaseFile([form('某局申请表', '本人对材料的真实性负责，如有不实，愿承担法律责任。')])),
    ).toEqual([])
  })
  test.each([
    '申请人提供的材料仅供参考，对其真实性不负法律责任。',
    '以上内容由代办人员代填，申请人不承诺其真实，有关责任由受理部门承担。',
    '所填信息不作为承担责任的依据。',
    '申请人对其真实性、合法性概不负责任。',
  ])('%s takes the declaration back', (words) => {
    expect(defectsBy(b5, aCaseFile([form('某局申请表', words)]))).toMatchObject([{ code: 'B5' }])
  })
  test('what the office does not answer for takes nothing back', () => {
    const words = '因申请人填写有误造成的后果由申请人承担，登记机关不承担责任。'
    expect(defectsBy(b5, aCaseFile([form('某局申请表', words)]))).toEqual([])
  })
  test('words of the form that were changed', () => {
    const changed = declaration.replace('真实、有效', '大部分属实')
    expect(defectsBy(b5, aCaseFile([form(marks, changed)]))).toMatchObject([{ code: 'B5', severity: 'supplement' }])
  })
  test('the words as they are, wrapped anyhow; and forms of other offices', () => {
    expect(defectsBy(b5, aCaseFile([form(marks, declaration.slice(0, 12), declaration.slice(12))]))).toEqual([])
    expect(defectsBy(b5, aCaseFile([form('某局申请表', declaration.replace('真实', '属实'))]))).toEqual([])
  })
})

describe('B6 and B7 copies', () => {
  const grey = (text: string[], more: Partial<PageReading> = {}) =>
    aPage({ source: 'ocr', text, quality: { widthPx: 1600, heightPx: 2300, dpi: 200, grey: 1 }, ...more })
  const copy = aMaterial('licence', { name: '营业执照复印件', form: ['复印件'] })
  const original = aMaterial('consent', { name: '同意书', form: ['原件'] })
  const seal = {
    box,
    shape: 'round' as const,
    colour: 'black' as const,
    text: '',
    confidence: 0.5,
    partial: false,
    pasted: 0,
  }

  test('a copy that nobody vouches for', () => {
    const paper = aPaper('business-licence', {}, { materialId: 'licence', pages: [grey(['营业执照'])] })
    expect(defectsBy(b6, aCaseFile([paper], { materials: [copy] }))).toMatchObject([{ code: 'B6' }])
  })
  test('a copy with the words and a seal', () => {
    const paper = aPaper(
      'business-licence',
      {},
      { materialId: 'licence', pages: [grey(['营业执照', '与原件一致'], { seals: [{ ...seal, colour: 'red' }] })] },
    )
    expect(defectsBy(b6, aCaseFile([paper], { materials: [copy] }))).toEqual([])
  })
  test('a scan in grey of a paper that has no colour to lose', () => {
    const listed = aMaterial('plan', { name: '施工方案', form: ['复印件', '电子件'] })
    const paper = aPaper('work-plan', {}, { materialId: 'plan', pages: [grey(['施工方案'])] })
    expect(defectsBy(b6, aCaseFile([paper], { materials: [listed] }))).toEqual([])
  })
  test('a copy in place of the original', () => {
    const paper = aPaper('other', {}, { materialId: 'consent', pages: [grey(['同意书'], { seals: [seal] })] })
    expect(defectsBy(b7, aCaseFile([paper], { materials: [original] }))).toMatchObject([{ code: 'B7' }])
  })
  test('an original with its red seal', () => {
    const paper = aPaper(
      'other',
      {},
      {
        materialId: 'consent',
        pages: [aPage({ source: 'ocr', text: ['同意书'], seals: [{ ...seal, colour: 'red' }] })],
      },
    )
    expect(defectsBy(b7, aCaseFile([paper], { materials: [original] }))).toEqual([])
  })
})

describe('B8 portraits', () => {
  const good = { widthPx: 358, heightPx: 441, background: 'white' as const, faces: 1, headShare: 0.6 }
  const materials = [
    aMaterial('photo', { name: '近期免冠照片', checks: ['白色背景'] }),
    aMaterial('couple', { name: '双方合影照片' }),
  ]
  const found = (portrait: PageReading['portrait'], id = 'photo') =>
    messages(
      b8,
      aCaseFile(
        [aPaper('photo', {}, { materialId: id, pages: [aPage({ text: [], ...(portrait && { portrait }) })] })],
        { materials },
      ),
    )

  test.each([
    ['背景不是白色', { ...good, background: 'blue' as const }],
    ['头部过小', { ...good, headShare: 0.2 }],
    ['不止一个人', { ...good, faces: 2 }],
    ['像素100×140偏低', { ...good, widthPx: 100, heightPx: 140 }],
    ['长宽比例不对', { ...good, widthPx: 600, heightPx: 500 }],
  ])('%s', (words, portrait) => {
    expect(found(portrait)).toEqual([`照片不符合要求：${words}。`])
  })
  test('one that is as it should be, and two people where two are asked for', () => {
    expect(found(good)).toEqual([])
    expect(found({ ...good, widthPx: 640, heightPx: 420, background: 'red', faces: 2 }, 'couple')).toEqual([])
  })
})

describe('B10 corrections, B11 slots of contracts', () => {
  const correction = { box, kind: 'correction' as const, confidence: 0.95 }

  test('a correction without a name beside it, and one with', () => {
    const bare = aPaper('application-form', {}, { pages: [aPage({ ink: [correction] })] })
    expect(defectsBy(b10, aCaseFile([bare]))).toMatchObject([{ code: 'B10', box }])
    const near = { box: [0.71, 0.3, 0.1, 0.03] as typeof box, kind: 'signature' as const, confidence: 0.9 }
    const signed = aPaper('application-form', {}, { pages: [aPage({ ink: [correction, near] })] })
    expect(defectsBy(b10, aCaseFile([signed]))).toEqual([])
  })
  test('a doubtful correction is a reminder', () => {
    const paper = aPaper('application-form', {}, { pages: [aPage({ ink: [{ ...correction, confidence: 0.6 }] })] })
    expect(defectsBy(b10, aCaseFile([paper]))).toMatchObject([{ severity: 'remind' }])
  })
  test('the rent is not filled in', () => {
    const lease = (label: string) => aPaper('lease-contract', {}, { blanks: [{ label, page: 1, box }] })
    expect(messages(b11, aCaseFile([lease('月租金')]))).toEqual(['合同“月租金”未填写。'])
    for (const label of ['备注', '合同备案编号', '甲方签章', '签订日期', '承租方联系电话'])
      expect(defectsBy(b11, aCaseFile([lease(label)]))).toEqual([])
  })
})
