import type { Pen } from '../../../pen.ts'
import { othersOf } from '../parts.ts'

/** The fields of a paper that its layout has no place of its own for. */
export const others = (pen: Pen, known: string): string[] => othersOf(pen, known.split(' '))

/** A value on a ruled line within a sentence. */
export const ruled = (text: string): string => `<u style="padding:0 8px">${text}</u>`

/** What the writer of a form answers for. */
export const answersFor = (pen: Pen, we: string): string =>
  pen.has('改过格式文本')
    ? `${we}对上述内容不承担任何责任。`
    : `${we}承诺：以上填报内容及所附材料真实、合法、有效，复印件与原件一致，如有虚假，${we}愿承担由此产生的一切法律责任。`
