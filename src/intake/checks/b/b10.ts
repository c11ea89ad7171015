import type { Ink, PageReading } from '../../../reading/index.ts'
import type { Check } from '../../case-file.ts'
import { SURE } from '../../limits.ts'
import { nameOf, placeOf, touches } from '../../look.ts'

/** How near a name or a seal must stand to a correction to vouch for it, as a share of the page. */
const NEAR = 0.04

/** Something was struck out and written anew, and nobody put a name or seal beside it. */
export const b10: Check = {
  code: 'B10',
  find: (file) =>
    file.papers.flatMap((paper) =>
      paper.pages.flatMap((page) =>
        page.ink
          .filter((ink) => ink.kind === 'correction' && !isVouchedFor(ink, page))
          .map(({ box, confidence }) => ({
            slots: { 材料: nameOf(paper, file) },
            ...placeOf(paper),
            page: page.page,
            box,
            ...(confidence < SURE ? { severity: 'remind' as const } : {}),
          })),
      ),
    ),
}

const isVouchedFor = ({ box }: Ink, { ink, seals }: PageReading): boolean =>
  ink.some((other) => other.kind === 'signature' && touches(box, other.box, NEAR)) ||
  seals.some((seal) => touches(box, seal.box, NEAR))
