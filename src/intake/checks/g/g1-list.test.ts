import { expect, test } from 'vitest'
import { aCaseFile, aPage, aPaper, defectsBy } from '../../../../tests/support/case-files.ts'
import type { PageReading } from '../../../reading/index.ts'
import { g1 } from './g1.ts'

const hand: PageReading['ink'] = [{ box: [0.6, 0.3, 0.1, 0.03], kind: 'signature', confidence: 0.9 }]

test.each([
  ['with a hand in it', hand, 0],
  ['without any', [], 1],
])('all shareholders sign in the list under their heading: %s', (_, ink, count) => {
  const text = ['股东会决议', '全体股东签字：', '1 张三', '2 李四']
  const minutes = aPaper('articles-resolution', {}, { pages: [aPage({ text, ink })] })
  expect(defectsBy(g1, aCaseFile([minutes]))).toHaveLength(count)
})
