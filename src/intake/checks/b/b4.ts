import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { linesOf, materialOf, placeOf } from '../../look.ts'

/** The form is an older version than the one in use, by the mark printed on it (行政许可法 第二十九条: the office gives the form). */
export const b4: Check = {
  code: 'B4',
  find: (file) =>
    file.papers.filter(({ kind }) => kind === 'application-form').flatMap((paper) => outdated(paper, file)),
}

function outdated(paper: PlacedPaper, file: CaseFile): Finding[] {
  const printed = versionsOn(paper)
  const current = currentVersions(paper, file)
  const old = printed.find(({ mark, value }) => current.some((now) => now.mark === mark && value < now.value))
  const now = old && current.find(({ mark }) => mark === old.mark)
  return old && now
    ? [
        {
          slots: { 旧版: old.shown, 新版: now.shown },
          wording: 'unnamed',
          ...placeOf(paper),
          page: old.page,
          box: old.box,
        },
      ]
    : []
}

type Version = { mark: 'service' | 'layout' | 'edition'; value: string; shown: string }

const MARKS: [Version['mark'], RegExp][] = [
  ['service', /事项版本[:：]?(\d{4}-\d{2}-\d{2})/],
  ['layout', /表样版本[:：]?(\d{4}-\d{2}-\d{2})/],
  ['edition', /[(（]?((?:19|20)\d{2})(?:年)?(?:\d{1,2}月)?(?:修订|启用|式样)?版[)）]?/],
]

const versionsOn = (paper: PlacedPaper) =>
  paper.pages.flatMap((page) =>
    page.lines.flatMap((line, i) => {
      const text = (linesOf([page])[i] ?? '').replace(/\s/g, '')
      return MARKS.flatMap(([mark, pattern]) => {
        const found = pattern.exec(text)
        return found?.[1] ? [{ mark, value: found[1], shown: found[0], page: page.page, box: line.box }] : []
      })
    }),
  )

/** What is in use: the product's own layout, and the edition that the list names for the blank form. */
function currentVersions(paper: PlacedPaper, file: CaseFile): Version[] {
  const { service, catalogue } = file
  const material = materialOf(file, paper.materialId)?.material
  const named = `${material?.blankForm ?? ''} ${material?.acceptStandard ?? ''} ${material?.name ?? ''}`.normalize(
    'NFKC',
  )
  const edition = MARKS[2]?.[1].exec(named)
  return [
    { mark: 'service', value: service.version, shown: `事项版本${service.version}` },
    { mark: 'layout', value: catalogue.forms.layout.version, shown: `表样版本${catalogue.forms.layout.version}` },
    ...(edition?.[1] ? [{ mark: 'edition' as const, value: edition[1], shown: edition[0] }] : []),
  ]
}
