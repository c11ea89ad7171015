import type { Check } from '../../case-file.ts'
import { titleOf } from '../../compare/index.ts'
import { spot } from './places.ts'

/** From here on more points to a pasted picture than to ink; a stamp of an electronic licence is flat too, so a person looks. */
const PASTED = 0.7

/** A seal that looks like a picture put on the page. Nobody is accused: the original is asked for. */
export const g10: Check = {
  code: 'G10',
  find: (file) =>
    file.papers.flatMap((paper) =>
      paper.pages
        .flatMap((page) => page.seals.filter(({ pasted }) => pasted >= PASTED).map((seal) => ({ page, seal })))
        .slice(0, 1)
        .map(({ page, seal }) => ({
          ...spot(paper, page, seal.box),
          slots: {},
          evidence: `《${titleOf(paper, file)}》第${page.page}页 印章：${seal.text || '—'}`,
          cause: `pasted:${paper.file}`,
        })),
    ),
}
