import type { PageReading } from '../../../reading/index.ts'
import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { SURE } from '../../limits.ts'
import { confidenceOf, linesOf, nameOf, placeOf, textOf } from '../../look.ts'
import { lacksSignaturePage } from './a4.ts'

/** A page of a paper of several pages is not there. */
export const a2: Check = {
  code: 'A2',
  find: (file) => [...registerPages(file), ...numberedPages(file)],
}

const REGISTER_PAGES: [string, RegExp][] = [
  ['首页', /户别|户主姓名|住址.{0,40}户口专用/],
  ['本人页', /与户主关系|常住人口登记卡/],
]

/** A household register needs its first page and the page of a member. */
function registerPages(file: CaseFile): Finding[] {
  const registers = file.papers.filter(({ kind, materialId }) => kind === 'household-register' && materialId !== null)
  return [...groupBy(registers, ({ materialId }) => materialId)].flatMap(([, papers]) => {
    const seen = papers.flatMap((paper) => paper.pages.flatMap((page) => pageTypesOf(paper, page)))
    const [first] = papers
    if (!first || seen.length === 0) return []
    return REGISTER_PAGES.filter(([type]) => !seen.includes(type)).map(([type]) => ({
      slots: { 页: type },
      ...placeOf(first),
      ...(papers.every(isWellRead) ? {} : { severity: 'remind' as const }),
    }))
  })
}

const pageTypesOf = (paper: PlacedPaper, page: PageReading): string[] => {
  const said = String(paper.fields.页类型?.value ?? '')
  const text = textOf([page])
  return REGISTER_PAGES.filter(([type, words]) => said.includes(type) || words.test(text)).map(([type]) => type)
}

/** `第3页共5页`: numbers that do not occur among the pages of one paper. */
function numberedPages(file: CaseFile): Finding[] {
  const groups = groupBy(
    file.papers.filter(({ kind }) => !ONE_PAGE.has(kind)),
    ({ kind, materialId, file }) => `${kind} ${materialId ?? file}`,
  )
  return [...groups.values()].flatMap((papers) => {
    const numbers = papers.flatMap(({ pages }) => pages.flatMap(numberOf))
    const total = Math.max(0, ...numbers.map((one) => one.total))
    const [first] = papers
    if (!first || total < 2 || total > 200 || numbers.some((one) => one.total !== total)) return []
    const seen = new Set(numbers.map(({ page }) => page))
    const unnumbered = papers.flatMap(({ pages }) => pages).length - numbers.length
    const missing = Array.from({ length: total }, (_, i) => i + 1).filter((page) => !seen.has(page))
    // A page whose number was not read may be the one that seems to be missing.
    if (missing.length === 0 || missing.length <= unnumbered) return []
    if (papers.some(lacksSignaturePage)) return []
    return [
      {
        slots: { 材料: nameOf(first, file), total: String(total), 页: missing.join('、') },
        wording: 'numbered',
        ...placeOf(first),
        evidence: `收到第${[...seen].sort((a, b) => a - b).join('、')}页，共${total}页`,
        ...(papers.every(isWellRead) ? {} : { severity: 'remind' as const }),
      },
    ]
  })
}

/** Cards have one page; 07/33 on them is the month in which they expire. */
const ONE_PAGE = new Set<PlacedPaper['kind']>(['bank-card', 'id-card-front', 'id-card-back', 'photo'])

const NUMBERED = [
  /第(\d{1,3})页[,，/／]?\s*[(（]?共(\d{1,3})页/,
  /^[-—]?(\d{1,3})\/(\d{1,3})[-—]?$/,
  /^第(\d{1,3})\/(\d{1,3})页$/,
]
const TOTAL_FIRST = /共(\d{1,3})页[,，/／]?第(\d{1,3})页/

/** The printed number of a page, from its foot up. */
function numberOf(page: PageReading): { page: number; total: number }[] {
  for (const line of linesOf([page]).reverse()) {
    const text = line.replace(/\s/g, '')
    const turned = TOTAL_FIRST.exec(text)
    if (turned) return [{ page: Number(turned[2]), total: Number(turned[1]) }]
    const found = NUMBERED.map((pattern) => pattern.exec(text)).find((match) => match !== null)
    if (found && Number(found[1]) <= Number(found[2])) return [{ page: Number(found[1]), total: Number(found[2]) }]
  }
  return []
}

const isWellRead = ({ pages }: PlacedPaper): boolean => pages.every((page) => confidenceOf(page) >= SURE)

const groupBy = <T, K>(items: T[], key: (item: T) => K): Map<K, T[]> => Map.groupBy(items, key)
