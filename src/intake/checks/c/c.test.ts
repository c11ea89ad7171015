import { describe, expect, test } from 'vitest'
import { aCaseFile, aPage, aPaper, defectsBy } from '../../../../tests/support/case-files.ts'
import type { PaperKind } from '../../../contract/index.ts'
import type { PageReading, Quality } from '../../../reading/index.ts'
import { c1 } from './c1.ts'
import { c2 } from './c2.ts'
import { c3 } from './c3.ts'
import { c4 } from './c4.ts'
import { c5 } from './c5.ts'
import { c6 } from './c6.ts'
import { c8 } from './c8.ts'

/** A photo of a page; its text was read with the given confidence. */
function photo(
  quality: Partial<Quality>,
  { confidence = 0.7, ...page }: Partial<PageReading> & { confidence?: number } = {},
): PageReading {
  const taken = aPage({
    source: 'ocr',
    text: ['姓名 张三'],
    quality: { widthPx: 1600, heightPx: 2300, dpi: 200, textHeightPx: 30, ...quality },
    ...page,
  })
  return { ...taken, lines: taken.lines.map((line) => ({ ...line, confidence })) }
}
const inCase = (page: PageReading, kind: PaperKind = 'id-card-front') =>
  aCaseFile([aPaper(kind, {}, { pages: [page], file: 'a.jpg' })])
const messages = (...given: Parameters<typeof defectsBy>) => defectsBy(...given).map(({ message }) => message)

describe('C1 blurred, C5 too few pixels: one of them', () => {
  test('out of focus', () => {
    const file = inCase(photo({ sharpness: 0.1 }))
    expect(defectsBy(c1, file)).toMatchObject([
      { code: 'C1', message: '《居民身份证》图片模糊，请在光线充足处重拍。', file: 'a.jpg', page: 1 },
    ])
    expect(defectsBy(c5, file)).toEqual([])
  })
  test('letters of nine pixels are too small, not blurred', () => {
    const file = inCase(photo({ sharpness: 0.1, textHeightPx: 9 }))
    expect(defectsBy(c1, file)).toEqual([])
    expect(defectsBy(c5, file)).toMatchObject([{ code: 'C5', severity: 'supplement' }])
  })
  test('a sheet of 100 dpi', () => {
    expect(defectsBy(c5, inCase(photo({ dpi: 100, textHeightPx: 14 })))).toHaveLength(1)
  })
  test('soft edges of which everything was read; large letters at few dots; text of a file', () => {
    expect(defectsBy(c1, inCase(photo({ sharpness: 0.2 }, { confidence: 0.97 })))).toEqual([])
    expect(defectsBy(c5, inCase(photo({ dpi: 96, textHeightPx: 24 })))).toEqual([])
    expect(defectsBy(c5, inCase(aPage({ quality: { widthPx: 600, heightPx: 800, dpi: 72 } })))).toEqual([])
  })
})

describe('C2 light', () => {
  const glare = { glare: 0.08, glareAt: [[0.1, 0.1, 0.5, 0.1]] as [[number, number, number, number]] }

  test('glare names the field that it lies on', () => {
    const paper = aPaper(
      'id-card-front',
      { 姓名: '张三' },
      { pages: [photo({ glare: 0.08, glareAt: [[0.2, 0.2, 0.1, 0.03]] })] },
    )
    expect(messages(c2, aCaseFile([paper]))).toEqual(['有反光遮住姓名，请避开灯光重拍。'])
    expect(messages(c2, inCase(photo(glare)))).toEqual(['《居民身份证》有反光，请避开灯光重拍。'])
  })
  test('too dark', () => {
    expect(messages(c2, inCase(photo({ brightness: 0.1 })))).toEqual(['《居民身份证》太暗，请在光线充足处重拍。'])
  })
  test('a white scan that reads well is not too bright, a speck of light is no glare', () => {
    expect(defectsBy(c2, inCase(photo({ brightness: 0.99 }, { confidence: 0.98 })))).toEqual([])
    expect(defectsBy(c2, inCase(photo({ glare: 0.005, brightness: 0.6 })))).toEqual([])
  })
})

describe('C3 corners, C4 turned, C6 covered', () => {
  test('a card with a corner outside, a sheet with one', () => {
    expect(messages(c3, inCase(photo({ cutCorners: 1 })))).toEqual(['证件四角不全，请完整拍摄。'])
    expect(messages(c3, inCase(photo({ cutCorners: 2 }), 'invoice'))).toEqual([
      '《发票》没有拍全，请把整页都拍进画面。',
    ])
    expect(defectsBy(c3, inCase(photo({ cutCorners: 0 })))).toEqual([])
  })
  test('one word for all turned pages of a paper, none for those of a file that turns its own', () => {
    const pages = [photo({}, { turned: 90 }), photo({}, { turned: 180, page: 2 })]
    expect(defectsBy(c4, aCaseFile([aPaper('lease-contract', {}, { pages })]))).toMatchObject([
      { severity: 'remind', page: 1 },
    ])
    expect(defectsBy(c4, inCase(aPage({ turned: 90 })))).toEqual([])
  })
  test('cards cut from one picture share its fault', () => {
    const page = photo({ covered: 0.1 })
    const papers = ['id-card-front', 'id-card-back'].map((kind) =>
      aPaper(kind as PaperKind, {}, { file: 'a.jpg', pages: [page] }),
    )
    expect(messages(c6, aCaseFile(papers))).toEqual(['《居民身份证》被遮挡，请重拍。'])
  })
  test('a seal over a number that could not be read; not over one that could', () => {
    const seal = {
      box: [0.1, 0.1, 0.5, 0.2] as [number, number, number, number],
      shape: 'round' as const,
      colour: 'red' as const,
      text: '',
      confidence: 0.9,
      partial: false,
      pasted: 0,
    }
    const under = (confidence: number) =>
      aCaseFile([
        aPaper(
          'business-licence',
          { 统一社会信用代码: { value: '91310101MA00000078', confidence } },
          { pages: [photo({}, { seals: [seal] })] },
        ),
      ])
    expect(messages(c6, under(0.5))).toEqual(['统一社会信用代码被遮挡，请重拍。'])
    expect(defectsBy(c6, under(0.97))).toEqual([])
  })
})

describe('C8 key fields read with little confidence', () => {
  const card = (confidence: number, page = photo({})) =>
    aCaseFile([
      aPaper(
        'id-card-front',
        { 姓名: { value: '张三', confidence }, 民族: { value: '汉', confidence: 0.3 } },
        { pages: [page] },
      ),
    ])

  test('are shown with what was read, as a reminder', () => {
    expect(defectsBy(c8, card(0.7))).toMatchObject([
      {
        severity: 'remind',
        message: '请核对系统识别的姓名是否正确。',
        remedy: expect.stringContaining('“张三”'),
        box: [0.2, 0.2, 0.3, 0.03],
      },
    ])
  })
  test('not those that are sure, and not on a page that is to be taken again', () => {
    expect(defectsBy(c8, card(0.95))).toEqual([])
    expect(defectsBy(c8, card(0.7, photo({ sharpness: 0.1 })))).toEqual([])
  })
})
