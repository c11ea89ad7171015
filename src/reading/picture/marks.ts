import type { Box } from '../../contract/index.ts'
import type { Line, PageReading } from '../page.ts'
import type { Picture } from './picture.ts'
import { findersOf } from './qr-finders.ts'

type Mark = PageReading['marks'][number]

/** Marks told by their words; names as in `PageReading.marks`. */
const WORDS: { name: string; pattern: RegExp }[] = [
  { name: 'CNAS', pattern: /CNAS|中国合格评定国家认可/ },
  { name: 'CMA', pattern: /\bCMA\b|^MA$|检验检测机构资质认定/ },
  { name: '附加证明书', pattern: /APOSTILLE|附加证明书|Convention de La Haye/i },
  /** GB 45438-2025 人工智能生成合成内容标识方法, 5: words that name AI and that it generated or composed. */
  { name: 'AIGC标识', pattern: /(AI|人工智能)\s*(技术)?\s*(辅助)?\s*(生成|合成|制作)|AIGC/i },
  { name: '与原件一致', pattern: /与原件(核对)?(一致|无误|相符)|复印属实/ },
]

/** Named marks of a page: quality marks, QR codes, labels of generated pictures, apostilles. */
export function findMarks(picture: Picture, lines: Line[]): Mark[] {
  const worded = lines.flatMap(({ text, box, confidence }) =>
    WORDS.filter(({ pattern }) => pattern.test(text)).map(({ name }): Mark => ({ name, box, confidence })),
  )
  return [...worded, ...findersOf(picture).map((box: Box): Mark => ({ name: '二维码', box, confidence: 0.9 }))]
}
