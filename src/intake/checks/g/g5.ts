import type { Seal } from '../../../reading/index.ts'
import type { Check } from '../../case-file.ts'
import { titleOf } from '../../compare/index.ts'
import { isContract } from '../a/a4.ts'
import { sealsOf, signedPapers, spot } from './places.ts'

/** Below this a seal was not read; its unit cannot be told. */
const CLEAR = 0.4

/** Nobody seals the head of a form: what stands there without words is an emblem. */
const isEmblem = ({ text, box }: Seal): boolean => text === '' && box[1] + box[3] < HEAD
const HEAD = 0.16

/**
 * A seal of which nothing can be read, and no clear one beside it; on a contract each side needs its own. Personal seals (square) are read
 * by nobody.
 */
export const g5: Check = {
  code: 'G5',
  find: (file) =>
    signedPapers(file).flatMap((paper) => {
      const seals = sealsOf(paper).filter(({ seal }) => seal.shape !== 'square' && !isEmblem(seal))
      const isClear = ({ seal }: (typeof seals)[number]) => seal.text.trim() !== '' && seal.confidence >= CLEAR
      const first = seals.find((one) => !isClear(one))
      if (!first || (!isContract(paper) && seals.some(isClear))) return []
      return [
        {
          ...spot(paper, first.page, first.seal.box),
          slots: {},
          evidence: `《${titleOf(paper, file)}》第${first.page.page}页 印章：${first.seal.text || '—'}`,
          cause: `seal-clear:${paper.file}`,
        },
      ]
    }),
}
