import type { Material } from '../contract/index.ts'

const DIGITS: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 九: 9, 十: 10, 半: 6 }
/** `三个月内出具`, `近六个月内`, `自出具之日起一年内`; terms for acting (…内提出、申报) are something else. */
const WITHIN =
  /(?:近|最近|出具之日起|出具后)?([一二两三四五六九十半]|\d{1,2})(个月|年)(?:以)?内(?!.{0,6}(提出|申请变更|申报|备案|参保|登记|补|缴|办理))/
const ABOUT_PAPER = /出具|开具|近照|近期|近|有效|拍摄|检测|检验|检查|^[一二两三四五六九十半\d]/
const NOT_PAPER = /贷款|缴存|连续|累计|登记日期|出资|学历|实习|基数|流水|起止|培训|租/

/** The age in months up to which the list takes a paper, by the words of its entry; null where it says nothing. */
export function monthsOf({ name, checks, acceptStandard }: Material): number | null {
  for (const words of [...checks, acceptStandard ?? '', name]) {
    const found = WITHIN.exec(words)
    if (!found || NOT_PAPER.test(words) || !ABOUT_PAPER.test(words)) continue
    const [, count = '', unit] = found
    if (count === '半' && unit === '年') return 6
    const number = DIGITS[count] ?? Number(count)
    return unit === '年' ? number * 12 : number
  }
  return null
}
