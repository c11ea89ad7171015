import { at } from './plane.ts'

/** Lines of seals for one purpose (国务院关于国家行政机关和企业事业单位社会团体印章管理的规定 lets units have them beside their own). */
const PURPOSES = [
  '合同专用章',
  '财务专用章',
  '发票专用章',
  '户口专用章',
  '行政许可专用章',
  '业务专用章',
  '登记专用章',
  '档案专用章',
  '报告专用章',
  '检验检测专用章',
  '诊断证明专用章',
  '人事专用章',
  '审批专用章',
  '婚姻登记专用章',
  '出生医学证明专用章',
  '不动产登记专用章',
  '骑缝章',
  '现金收讫',
]

/** What was read, as the usual line it differs from in at most every third sign; '' where it is no line at all. */
export function usualMiddle(read: string): string {
  const signs = read.replace(/[^\u4e00-\u9fff（）()0-9A-Z]/g, '')
  const near = PURPOSES.map((line) => ({ line, off: distance(line, signs) })).sort((a, b) => a.off - b.off)[0]
  if (near && near.off <= near.line.length / 3) return near.line
  return /[\u4e00-\u9fff]{2}/.test(signs) ? signs : ''
}

/** Edits between two texts (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return at(row, b.length)
}
