import type { PageReading } from '../reading/index.ts'
import type { PlacedPaper } from './case-file.ts'
import { linesOf, textOf } from './look.ts'

/** Signs by which a copy is told from an original. */

/** The sheet itself is marked as a copy; a sentence that speaks of copies is not a mark. */
export const saysCopy = ({ pages }: PlacedPaper): boolean =>
  marksOn(pages).some((mark) => /复印件|影印件/.test(mark) && !/份/.test(mark))

/** Words that stand by themselves, as they are stamped or written on a sheet. */
const marksOn = (pages: PageReading[]): string[] =>
  linesOf(pages)
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line.length <= 14)

/** No page has any colour: a photocopy, or a scan in black and white. */
export const looksLikeCopy = ({ pages }: PlacedPaper): boolean =>
  pages.length > 0 && pages.every(({ source, quality }) => source === 'ocr' && quality.grey === 1)

/** Says that it is true to the original, with a seal or a name beside it. */
export const isConfirmedCopy = ({ pages }: PlacedPaper): boolean =>
  marksOn(pages).some((mark) => /(与|同)原件(核对)?(一致|相符|无误)|原件核对无误|核对一致/.test(mark)) &&
  pages.some(({ seals, ink }) => seals.length > 0 || ink.some(({ kind }) => kind !== 'correction'))

/** Certificates and forms that always carry colour: a seal, an emblem, a printed ground. */
const COLOURED = new Set<PlacedPaper['kind']>([
  'business-licence',
  'property-certificate',
  'marriage-certificate',
  'birth-certificate',
  'operating-permit',
  'degree-certificate',
  'household-register',
  'driving-licence',
  'vehicle-licence',
])
/** What its holder prints from a register himself has no seal and no colour to lose, and is proved online. */
const isPrintout = ({ pages }: PlacedPaper): boolean =>
  /电子注册备案表|电子(证照|凭证|证书)|在线(验证|核验|查验)|查询结果/.test(textOf(pages))

/** A sheet without any colour of a kind that has some, or on which the seal is black; who signs in black leaves no colour. */
export const hasLostColour = (paper: PlacedPaper): boolean =>
  looksLikeCopy(paper) &&
  !isPrintout(paper) &&
  (COLOURED.has(paper.kind) || paper.pages.some(({ seals }) => seals.some(({ colour }) => colour === 'black')))
