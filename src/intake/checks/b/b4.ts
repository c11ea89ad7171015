import type { Box, Law } from '../../../contract/index.ts'
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
  for (const old of printed) {
    const now = current.find(({ mark, value }) => mark === old.mark && old.value < value)
    if (now) return [{ slots: { 旧版: old.shown, 新版: now.shown }, wording: 'unnamed', ...placeAt(paper, old) }]
  }
  const edition = printed.find(({ mark }) => mark === 'edition')
  return edition && !current.some(({ mark }) => mark === 'edition') ? outlived(edition, paper, file) : []
}

/** An edition this old may have been replaced, though nothing says so: a person looks. */
const OLD_YEARS = 5

/** Where nobody names the edition in use: a form that is older than the law it serves, or simply old. */
function outlived(edition: Printed, paper: PlacedPaper, { service, catalogue, today }: CaseFile): Finding[] {
  const laws = service.legalBasis.flatMap(({ law }) => catalogue.laws.find(law) ?? [])
  const newest = laws
    .map((law) => ({ title: law.title, since: inForceSince(law) }))
    .sort((a, b) => (a.since < b.since ? 1 : -1))[0]
  const place = placeAt(paper, edition)
  if (newest && edition.value < newest.since.slice(0, 4))
    return [
      {
        slots: { 旧版: edition.shown, 新版: `《${newest.title}》（${newest.since}）之后的版本` },
        wording: 'unnamed',
        ...place,
      },
    ]
  if (Number(today.slice(0, 4)) - Number(edition.value) < OLD_YEARS) return []
  return [{ slots: { 旧版: edition.shown, 新版: '窗口公布的版本' }, wording: 'unnamed', severity: 'remind', ...place }]
}

/** The day of the newest text of a law, its amendments included. */
const inForceSince = ({ effective, note }: Law): string =>
  [effective ?? '', /最近掌握的修改：(\d{4}-\d{2}-\d{2})/.exec(note ?? '')?.[1] ?? ''].sort().at(-1) ?? ''

const placeAt = (paper: PlacedPaper, { page, box }: Printed) => ({ ...placeOf(paper), page, box })

type Version = { mark: 'service' | 'layout' | 'edition'; value: string; shown: string }

const MARKS: [Version['mark'], RegExp][] = [
  ['service', /事项版本[:：]?(\d{4}-\d{2}-\d{2})/],
  ['layout', /表样版本[:：]?(\d{4}-\d{2}-\d{2})/],
  ['edition', /[(（]?((?:19|20)\d{2})(?:年)?(?:\d{1,2}月)?(?:修订|启用|式样)?版[)）]?/],
]

type Printed = Version & { page: number; box: Box }

const versionsOn = (paper: PlacedPaper): Printed[] =>
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
