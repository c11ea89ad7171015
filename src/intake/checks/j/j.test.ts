import { describe, expect, test } from 'vitest'
import { aCaseFile, aPage, aPaper, defectsBy } from '../../../../tests/support/case-files.ts'
import type { FileReading } from '../../../reading/index.ts'
import type { CaseFile, PlacedPaper } from '../../case-file.ts'
import { j2 } from './j2.ts'
import { j3 } from './j3.ts'
import { j4 } from './j4.ts'

const withData = (paper: PlacedPaper, metadata: FileReading['metadata']): CaseFile => {
  const file = aCaseFile([paper])
  return { ...file, files: file.files.map((one) => ({ ...one, metadata })) }
}
const report = aPaper('test-report', { 报告日期: '2026-10-01' })

describe('J2 the data of a file', () => {
  test.each<[string, FileReading['metadata']]>([
    ['an editor of pictures', { producer: 'Adobe Photoshop 25.0' }],
    ['made in the future', { createdAt: '2028-01-24T08:00:00+08:00' }],
    ['older than the paper it shows', { createdAt: '2026-09-01T08:00:00+08:00' }],
  ])('%s is for a person, without a word of forgery', (_, metadata) => {
    const found = defectsBy(j2, withData(report, metadata))
    expect(found).toMatchObject([{ severity: 'remind', needsHuman: true, message: '该材料需人工核验原件。' }])
  })
  test.each<[string, PlacedPaper, FileReading['metadata']]>([
    ['a scanner', report, { producer: 'ScanSnap Manager', createdAt: '2026-10-02T08:00:00+08:00' }],
    ['a clock that is a month ahead', report, { createdAt: '2026-12-27T01:00:00+08:00' }],
    ['an effect picture from a drawing program', aPaper('site-plan'), { producer: 'Adobe Illustrator' }],
    ['nothing known', report, {}],
  ])('no finding: %s', (_, paper, metadata) => {
    expect(defectsBy(j2, withData(paper, metadata))).toEqual([])
  })
})

describe('J3 one picture twice', () => {
  const picture = (file: string, slot: string | null) =>
    aPaper('other', {}, { file, digest: 'same', slot, materialId: slot })
  test('for two papers', () => {
    expect(defectsBy(j3, aCaseFile([picture('a.jpg', 'id'), picture('b.jpg', 'agent-id')]))).toMatchObject([
      { file: 'b.jpg', needsHuman: true },
    ])
  })
  test.each([
    ['for one paper', [picture('a.jpg', 'id'), picture('b.jpg', 'id')]],
    ['without a slot', [picture('a.jpg', 'id'), picture('b.jpg', null)]],
  ])('sent twice, perhaps by mistake: %s', (_, papers) => {
    expect(defectsBy(j3, aCaseFile(papers))).toMatchObject([
      { severity: 'remind', message: expect.stringContaining('传错') },
    ])
  })
  test.each([['two cards in one picture', [picture('a.jpg', 'id'), picture('a.jpg', 'agent-id')]]])(
    'no finding: %s',
    (_, papers) => {
      expect(defectsBy(j3, aCaseFile(papers))).toEqual([])
    },
  )
})

describe('J4 generated content', () => {
  test('in the data of the file', () => {
    expect(defectsBy(j4, withData(report, { generated: 'AIGC' }))).toMatchObject([
      { message: '材料带有生成合成标识，请提供真实原件。' },
    ])
  })
  test('in the picture, with its place', () => {
    const marks = [
      { name: 'AIGC标识', box: [0.8, 0.9, 0.1, 0.05] as [number, number, number, number], confidence: 0.9 },
    ]
    const found = defectsBy(j4, aCaseFile([aPaper('photo', {}, { pages: [aPage({ marks })] })]))
    expect(found).toMatchObject([{ box: [0.8, 0.9, 0.1, 0.05] }])
  })
  test('other marks are none', () => {
    const marks = [{ name: 'CMA', box: [0, 0, 0.1, 0.1] as [number, number, number, number], confidence: 0.9 }]
    expect(defectsBy(j4, aCaseFile([aPaper('test-report', {}, { pages: [aPage({ marks })] })]))).toEqual([])
  })
})
