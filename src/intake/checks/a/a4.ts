import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { SURE } from '../../limits.ts'
import { confidenceOf, linesOf, nameOf, placeOf, textOf } from '../../look.ts'

/** A contract names an annex that is not there, or ends without the page that is signed. */
export const a4: Check = {
  code: 'A4',
  find: (file) =>
    file.papers
      .filter(isContract)
      .flatMap((paper) => [...missingAnnexes(paper, file), ...missingSignatures(paper, file)]),
}

/** Contracts by kind, or by their title. */
export const isContract = ({ kind, pages }: PlacedPaper): boolean =>
  kind === 'lease-contract' ||
  (kind === 'other' &&
    linesOf(pages.slice(0, 1))
      .slice(0, 4)
      .some((line) => /(合同|协议书?)$/.test(line.replace(/\s/g, ''))))

const DIGITS = '一二三四五六七八九十'
/** 附件一, but not how many copies there are: 连同附件一式四份. */
const REFERENCE = /附件(?!一[式并同]|[一二两三四五六七八九十\d]{1,3}[份页张])([一二三四五六七八九十]|\d{1,2})/g
/** The heading of the clause about annexes, which the number of the next clause follows: 六、附件 / 6.1. */
const CLAUSE = /^(?:第?[一二三四五六七八九十\d]+[条章、.])?附件$/

function missingAnnexes(paper: PlacedPaper, file: CaseFile): Finding[] {
  const near = file.papers.filter(
    (one) => one.file === paper.file || (one.materialId !== null && one.materialId === paper.materialId),
  )
  const pages = near.flatMap((one) => one.pages)
  const lines = linesOf(pages).map((line) => line.replace(/\s/g, ''))
  const text = lines.map((line) => (CLAUSE.test(line) ? `${line}\n` : line)).join('')
  const named = new Set([...text.matchAll(REFERENCE)].map(([, number = '']) => numberOf(number)))
  return [...named]
    .filter((number) => !hasAnnex(number, lines))
    .map((number) => ({
      slots: { N: DIGITS[number - 1] ?? String(number) },
      ...placeOf(paper),
      ...doubtOfPages(paper),
      evidence: `正文提到“附件${DIGITS[number - 1] ?? number}”`,
    }))
}

const numberOf = (written: string): number => (DIGITS.includes(written) ? DIGITS.indexOf(written) + 1 : Number(written))

/** A heading of its own (`附件一：房屋附属设施清单`), not a mention in a sentence. */
function hasAnnex(number: number, lines: string[]): boolean {
  const heading = new RegExp(`^附件(?:${DIGITS[number - 1] ?? number}|${number})(?:[:：、.]|《|$|[^\\d一-十])`)
  return lines.some(
    (line) => heading.test(line) && line.length <= 30 && !/[。；;]$|组成部分|同等效力|见附件/.test(line),
  )
}

/** Where the parties sign. */
const SIGNED =
  /(甲方|乙方|出租方|承租方|出租人|承租人|委托方|受托方|双方|代表人?)[^。;；]{0,12}(签字|签名|签章|盖章|\(章\)|（章）)|(签订|签署)(日期|时间|地点)/

/** Nothing of it shows where and when it was signed, although it could be read. */
export function lacksSignaturePage(paper: PlacedPaper): boolean {
  if (!isContract(paper)) return false
  const { pages, fields } = paper
  const text = textOf(pages)
  const isSigned =
    SIGNED.test(text) ||
    pages.some(({ seals, ink }) => seals.length > 0 || ink.some(({ kind }) => kind === 'signature'))
  return text.length > 100 && !isSigned && !fields.签订日期
}

const missingSignatures = (paper: PlacedPaper, file: CaseFile): Finding[] =>
  lacksSignaturePage(paper)
    ? [
        {
          slots: { 材料: nameOf(paper, file) },
          wording: 'signature',
          ...placeOf(paper),
          page: paper.pages.at(-1)?.page ?? 1,
          ...doubtOfPages(paper),
        },
      ]
    : []

const doubtOfPages = ({ pages }: PlacedPaper): Pick<Finding, 'severity'> =>
  pages.some((page) => confidenceOf(page) < SURE) ? { severity: 'remind' } : {}
