import { describe, expect, test } from 'vitest'
import type { Finding, KeptCheck } from '../src/contract/index.ts'
import { inOrder, itemsOf, otherSpots, speaksToClerk, spotOf } from '../web/src/features/intake/desk.logic.ts'

const finding = (part: Partial<Finding>): Finding => ({
  ...{ id: 'f', code: 'I2', severity: 'supplement', message: '运量两处说法不同', remedy: '请更正' },
  ...{ documentId: 'doc-1', state: 'open', edited: false, reason: null, note: '', by: null, at: null },
  ...part,
})

describe('findings on the desk', () => {
  test('what has to be mended comes first, in the order of the check', () => {
    const given = [
      finding({ id: 'a', severity: 'remind' }),
      finding({ id: 'b' }),
      finding({ id: 'c', severity: 'block' }),
      finding({ id: 'd' }),
    ]
    expect(inOrder(given).map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a'])
  })

  test('words for the clerk are put anew before they go to the applicant', () => {
    expect(speaksToClerk(finding({ needsHuman: true }))).toBe(true)
    expect(speaksToClerk(finding({ needsHuman: true, edited: true }))).toBe(false)
    expect(speaksToClerk(finding({}))).toBe(false)
  })

  test('a notice says what was taken, in the clerk’s words, with the guide where no law is named', () => {
    const given = [
      finding({ state: 'accepted', message: '请更正申报数量', basis: '条例 第三条', materialId: 'form' }),
      finding({ state: 'accepted', remedy: '补签合同' }),
      finding({ state: 'dismissed' }),
      finding({}),
    ]
    expect(itemsOf(given, '《某事》办事指南', [])).toMatchObject([
      { message: '请更正申报数量', basis: '条例 第三条', materialId: 'form', code: 'I2' },
      { remedy: '补签合同', basis: '《某事》办事指南', materialId: null },
    ])
  })

  test('an item of a notice keeps its places: those of the check, each once, on papers that can be looked at, five at most', () => {
    const papers = [
      ...['doc-1', 'doc-2'].map((id) => ({ id, scan: 'clean' as const })),
      { id: 'doc-3', scan: 'infected' as const },
    ]
    const place = (documentId: string, page: number, more: object = {}) => ({
      file: 'x.pdf',
      documentId,
      page,
      ...more,
    })
    const placesOf = (part: Partial<Finding>) =>
      itemsOf([finding({ state: 'accepted', ...part })], '指南', papers).map(({ places }) => places)[0]
    const box: [number, number, number, number] = [0.1, 0.3, 0.2, 0.02]
    expect(
      placesOf({
        ...{ page: 2, box },
        places: [place('doc-1', 2, { box }), place('doc-2', 1, { part: 1 }), place('doc-3', 1), place('gone', 1)],
      }),
    ).toEqual([
      { documentId: 'doc-1', page: 2, box },
      { documentId: 'doc-2', page: 1, part: 1 },
    ])
    expect(placesOf({ places: [1, 2, 3, 4, 5, 6].map((page) => place('doc-1', page)) })).toHaveLength(5)
    // Of a fault of the whole paper the check names no page, so nobody else does.
    expect(placesOf({})).toBeUndefined()
    expect(placesOf({ documentId: null, page: 1 })).toBeUndefined()
  })

  test('where two papers differ, the other place is found by the value that is named', () => {
    const field = (value: string, y: number) => ({
      ...{ value, page: 2, box: [0.1, y, 0.2, 0.02] as [number, number, number, number], confidence: 1 },
    })
    const check = {
      documents: [
        { file: '申请表.pdf', fields: { amount: field('12000立方米', 0.3) } },
        { file: '合同.pdf', fields: { amount: field('10500立方米', 0.4), who: field('上海川岚', 0.5) } },
        { file: '不在案卷.pdf', fields: { amount: field('10500立方米', 0.4) } },
      ],
      papers: { '申请表.pdf': 'doc-1', '合同.pdf': 'doc-2' },
    } as unknown as KeptCheck
    const one = finding({ page: 2, box: [0.1, 0.3, 0.2, 0.02], evidence: '申请表12000立方米，合同10500立方米' })
    expect(otherSpots(one, check)).toEqual([
      { documentId: 'doc-2', page: 2, part: 0, box: [0.1, 0.4, 0.2, 0.02], file: '合同.pdf' },
    ])
    const told = { file: '身份证.jpg', documentId: 'doc-3', page: 1, part: 1 }
    expect(otherSpots({ ...one, places: [told] }, check)).toEqual([{ ...told, box: null }])
    expect(spotOf(one)).toMatchObject({ documentId: 'doc-1', page: 2, part: 0 })
    expect(spotOf({ ...one, part: 1 })).toMatchObject({ part: 1 })
    expect(spotOf(finding({ documentId: null }))).toBeNull()
    expect(otherSpots(one, null)).toEqual([])
  })
})
