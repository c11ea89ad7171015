import type { Box, FieldReading } from '../../../contract/index.ts'
import type { CaseFile, Check, PlacedPaper } from '../../case-file.ts'
import { titleOf } from '../../compare/index.ts'
import { textOf } from '../paper-text.ts'
import { isPicture, spot } from './places.ts'

/** The field that holds the day of signing. */
const DAYS: Partial<Record<PlacedPaper['kind'], string[]>> = {
  'application-form': ['填表日期', '申请日期'],
  'power-of-attorney': ['签署日期'],
  'commitment-letter': ['签署日期'],
  'lease-contract': ['签订日期', '签署日期'],
  'articles-resolution': ['签署日期', '会议日期'],
}
/** Of these a day is due even where none is printed: from it the term runs. */
const ALWAYS: PlacedPaper['kind'][] = ['power-of-attorney', 'commitment-letter', 'lease-contract']
const WRITTEN_DAY = /[12]\d{3}[年.\-/]\d{1,2}|[二〇○零一]{2,4}.{2}年/
const NOT_SIGNING =
  /出生|有效期|成立|注册|租赁|期限|受理|审核|审批|到期|领证|核准|交付|支付|开工|完工|竣工|施工|开始|结束|起始|截止|起止|事故|入院|出院|会议|出资/

/** The day of signing is missing: its place is empty, or there is no day on the paper at all. */
export const g7: Check = {
  code: 'G7',
  find: (file) =>
    file.papers.flatMap((paper) => {
      const days = DAYS[paper.kind]
      if (!days) return []
      const gap = gapOf(paper, days, file)
      if (!gap) return []
      return [
        {
          ...spot(
            paper,
            gap.page === undefined ? paper.pages.at(-1) : paper.pages.find(({ page }) => page === gap.page),
            gap.box,
          ),
          slots: {},
          // Where no empty place was seen the day may only not have been read.
          ...((gap.box === undefined || gap.doubtful) && { severity: 'remind' as const }),
          evidence: `《${titleOf(paper, file)}》${gap.words ?? ''}`,
          cause: `date:${paper.file}:${paper.pages[0]?.page ?? 1}`,
        },
      ]
    }),
}

function gapOf(
  paper: PlacedPaper,
  days: string[],
  file: CaseFile,
): { page?: number; box?: Box; words?: string; doubtful?: boolean } | null {
  const { dateLabel, emptyDate } = file.catalogue.clerk.signs
  if (paper.pages.length === 0 || hasLabelledDay(paper, new RegExp(dateLabel, 'u'))) return null
  const blank = paper.blanks.find(
    ({ label }) => (days.includes(label) || new RegExp(dateLabel, 'u').test(label)) && !NOT_SIGNING.test(label),
  )
  if (blank) return { page: blank.page, box: blank.box, words: blank.label, doubtful: blank.doubtful === true }
  const empty = emptyLine(paper, new RegExp(emptyDate, 'u'))
  if (empty && !days.some((day) => isBelow(paper.fields[day], empty))) return empty
  if (days.some((day) => paper.fields[day]) || !ALWAYS.includes(paper.kind) || !isPicture(paper, file)) return null
  return WRITTEN_DAY.test(textOf(paper)) ||
    paper.pages.some(({ ink }) => ink.some(({ kind }) => kind === 'handwriting'))
    ? null
    : {}
}

/** The day was read beside or below the empty line: that line is for somebody else. The last day of a sheet may be any day. */
const isBelow = (day: FieldReading | undefined, { page, box }: { page: number; box: Box }): boolean =>
  day?.box != null && (day.page > page || (day.page === page && day.box[1] >= box[1] - 0.12))

/** 日期：2026年11月1日 in one line is the day of signing, whatever else on the sheet is empty. */
const hasLabelledDay = (paper: PlacedPaper, label: RegExp): boolean =>
  paper.pages.some(({ lines }) =>
    lines.some(({ text }) => {
      const plain = text.normalize('NFKC').replace(/\s/g, '')
      return label.test(plain) && WRITTEN_DAY.test(plain) && !NOT_SIGNING.test(plain)
    }),
  )

/** A line 年 月 日 without figures, above the part that the office fills in. */
function emptyLine(paper: PlacedPaper, pattern: RegExp): { page: number; box: Box; words: string } | null {
  for (const { page, lines } of paper.pages) {
    const office = lines.findIndex(({ text }) =>
      /(受理|审核|审批|经办|主管).{0,6}意见|以下由/.test(text.replace(/\s/g, '')),
    )
    const own = office < 0 ? lines : lines.slice(0, office)
    const found = own.find(({ text }) => {
      const plain = text.normalize('NFKC').replace(/\s/g, '')
      return pattern.test(plain) && plain.length <= 24 && !NOT_SIGNING.test(plain)
    })
    if (found) return { page, box: found.box, words: found.text }
  }
  return null
}
