import type { Check, Finding } from '../../case-file.ts'
import { atField, shown } from './figures.ts'
import { monthsBetween, monthsIn } from './terms.ts'

/** Words of a term, and the first and last day it stands beside. */
const TERMS: [words: string[], from: string, to: string][] = [
  [['租期', '租赁期限'], '租赁期限起', '租赁期限止'],
  [['委托期限'], '委托期限起', '委托期限止'],
  [['实施期间', '工期'], '实施期间起', '实施期间止'],
]

/** The term in words and its days differ. The last day counts; a last day that is one too late (三年 to the same day) is usual. */
export const f5: Check = {
  code: 'F5',
  find: (file) =>
    file.papers.flatMap((paper) =>
      TERMS.flatMap(([names, from, to]): Finding[] => {
        const words = names
          .map((name) => paper.fields[name])
          .find((field) => field && monthsIn(String(field.value)) !== null)
        const [start, end] = [paper.fields[from], paper.fields[to]]
        if (!words || !start || !end) return []
        const said = monthsIn(String(words.value))
        const meant = monthsBetween(String(start.value), String(end.value))
        if (said === null || !meant || agrees(said, meant)) return []
        const years = (meant.months + meant.days / 30.4) / 12
        return [
          atField(paper, file, [words, start, end], {
            slots: { 三年: String(words.value), n: shown(Math.round(years * 10) / 10) },
            evidence: `${words.value}；${start.value} 至 ${end.value}`,
            cause: `term:${paper.file}`,
          }),
        ]
      }),
    ),
}

/** 1 February to 31 January is a year; so, as people write it, is 1 February to 1 February. */
function agrees(said: number, { months, days }: { months: number; days: number }): boolean {
  const off = months + days / 30.4 - said
  return off > -0.06 && off < 0.06
}
