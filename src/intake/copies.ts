import type { PlacedPaper } from './case-file.ts'
import { textOf } from './look.ts'

/** Signs by which a copy is told from an original. */

/** The sheet itself says that it is a copy. */
export const saysCopy = ({ pages }: PlacedPaper): boolean =>
  /复印件|影印件/.test(textOf(pages).replace(/复印件无效|复印件[^，。；]{0,4}份/g, ''))

/** No page has any colour: a photocopy, or a scan in black and white. */
export const looksLikeCopy = ({ pages }: PlacedPaper): boolean =>
  pages.length > 0 && pages.every(({ source, quality }) => source === 'ocr' && quality.grey === 1)

/** Says that it is true to the original, with a seal or a name beside it. */
export const isConfirmedCopy = ({ pages }: PlacedPaper): boolean =>
  /(与|同)原件(核对)?(一致|相符|无误)|原件核对无误|核对一致/.test(textOf(pages)) &&
  pages.some(({ seals, ink }) => seals.length > 0 || ink.some(({ kind }) => kind !== 'correction'))
