import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { addMonths, dayOf, daysIn } from '../../days.ts'
import { doubtOf, fieldOf, placeOf } from '../../look.ts'

/** Longest lease the law takes notice of (民法典 第七百零五条), in months. */
const LONGEST = 20 * 12

/** A lease has ended, ends before what it is for, or runs longer than the law allows. */
export const d5: Check = {
  code: 'D5',
  find: (file) =>
    file.papers
      .filter(({ kind, materialId }) => kind === 'lease-contract' && materialId !== null)
      .flatMap((paper) => faultsOf(paper, file)),
}

function faultsOf(paper: PlacedPaper, file: CaseFile): Finding[] {
  const field = fieldOf(paper, '租赁期限止', '租赁期限')
  const end = field && daysIn(field.value).at(-1)
  if (!field || !end) return []
  const start = dayOf(paper.fields.租赁期限起?.value)
  const needed = neededUntil(file)
  if (end < file.today || (needed && end < needed))
    return [
      {
        slots: { d: end },
        ...placeOf(paper, field),
        ...doubtOf(field),
        ...(needed && end >= file.today && { evidence: `申请期限至${needed}` }),
      },
    ]
  if (start && end > addMonths(start, LONGEST))
    return [{ slots: { d: end }, wording: 'tooLong', ...placeOf(paper, field), ...doubtOf(field) }]
  return []
}

const ASKED_UNTIL = [
  '申请期限止',
  '设置期限止',
  '经营期限止',
  '占用期限止',
  '使用期限止',
  '申请期限',
  '设置期限',
  '使用期限',
]

/** The day up to which the applicant asks for, as the form says it. */
function neededUntil({ papers }: CaseFile): string | undefined {
  const days = papers
    .filter(({ kind }) => kind === 'application-form')
    .flatMap((paper) => daysIn(fieldOf(paper, ...ASKED_UNTIL)?.value))
  return days.sort().at(-1)
}
