import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { SURE } from '../../limits.ts'
import { placeOf } from '../../look.ts'

/** Printed words of a form were changed: of the product's own forms word by word, of any form where they say the opposite. */
export const b5: Check = {
  code: 'B5',
  find: (file) =>
    file.papers.flatMap((paper) => [...(isOurs(paper) ? alterations(paper, file) : []), ...turnedDeclarations(paper)]),
}

/** The product's own sheets say so at their foot or in their label. */
const isOurs = ({ pages }: PlacedPaper): boolean =>
  pages.some(({ lines }) =>
    lines.some(({ text }) =>
      /政通(智能助手|辅助填写)|事项版本.*表样版本/.test(text.normalize('NFKC').replace(/\s/g, '')),
    ),
  )

function alterations(paper: PlacedPaper, file: CaseFile): Finding[] {
  const { texts, letters } = file.catalogue.forms
  const title = plainOf(
    paper.pages[0]?.lines
      .slice(0, 4)
      .map(({ text }) => text)
      .join('') ?? '',
  )
  const letter = letters.find((one) => !one.namedAfterMaterial && title.includes(plainOf(one.title)))
  const fixed = [
    ...texts.sheet.declaration.lines,
    ...(letter?.paragraphs ?? [])
      .filter(({ text, when }) => !text.includes('{') && when === undefined)
      .map(({ text }) => text),
  ]
  const printed = paper.pages.flatMap(({ page, lines }) =>
    lines.map((line) => ({ ...line, page, plain: plainOf(line.text) })),
  )
  const whole = printed.map(({ plain }) => plain).join('')
  const isSure = printed.every(({ confidence }) => confidence >= SURE)
  return fixed.flatMap((words) => {
    const wanted = plainOf(words)
    if (wanted.length < 15 || whole.includes(wanted)) return []
    const near = nearest(wanted, whole)
    if (!near) return []
    const place = printed.find(({ plain }) => plain.length > 5 && near.includes(plain.slice(0, 6)))
    return [
      {
        slots: { 处: words },
        ...placeOf(paper),
        ...(place && { page: place.page, box: place.box }),
        ...(isSure ? {} : { severity: 'remind' as const }),
        evidence: `现为“${near}”`,
      },
    ]
  })
}

/** The stretch that is most like the wanted words, where it is like them but not them. */
function nearest(wanted: string, whole: string): string | null {
  const starts = [...new Set([wanted.slice(0, 5), wanted.slice(-5)])]
  const [head = '', tail = ''] = starts
  const at = whole.indexOf(head)
  if (at >= 0) return stretch(whole.slice(at, at + Math.ceil(wanted.length * 1.3)), wanted)
  const end = whole.indexOf(tail)
  return end < 0
    ? null
    : stretch(whole.slice(Math.max(0, end + tail.length - Math.ceil(wanted.length * 1.2)), end + tail.length), wanted)
}

/** How much of the wanted words must still be there for it to be the same sentence, and not another one. */
const STILL_IT = 0.6

function stretch(found: string, wanted: string): string | null {
  const pairs = pairsOf(wanted)
  const kept = pairs.filter((pair) => found.includes(pair)).length / Math.max(1, pairs.length)
  return kept >= STILL_IT ? found.slice(0, wanted.length) : null
}

const pairsOf = (text: string): string[] => [...text].slice(1).map((letter, i) => `${text[i]}${letter}`)
const plainOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '')

const DECLARES = new Set<PlacedPaper['kind']>(['application-form', 'commitment-letter'])
/** Every form has the applicant answer for the truth of what he hands in (行政许可法 第三十一条); these words take it back. */
const TAKES_BACK = new RegExp(
  [
    '不(?:作|做)?(?:出)?(?:任何)?(?:保证|承诺)(?!书)',
    '不(?:对|就)[^。；]{0,14}(?:真实|准确|完整|合法)[^。；]{0,6}(?:负责|承担|保证)',
    '(?<!(?:机关|部门|窗口|机构|平台|中心|本局)[^，。；]{0,4})(?:不|概不)(?:承担|负)[^，。；]{0,12}(?:责任?|后果)',
    '(?:内容|信息|材料|本表)[^，。；]{0,6}仅供参考',
    '不作为[^，。；]{0,6}责任',
    '(?:责任|后果)[^，。；]{0,4}由[^，。；]{0,4}(?:受理|登记|审批|窗口|部门|机关)[^。；]{0,6}(?:承担|负责)',
    '视为(?:登记机关|受理机关)?认可',
  ].join('|'),
  'u',
)

function turnedDeclarations(paper: PlacedPaper): Finding[] {
  if (!DECLARES.has(paper.kind)) return []
  const lines = paper.pages.flatMap(({ page, lines }) => lines.map((line) => ({ ...line, page })))
  const found = lines.find(({ text }) => TAKES_BACK.test(text.normalize('NFKC').replace(/\s/g, '')))
  if (!found) return []
  return [
    {
      slots: { 处: '申请人声明' },
      ...placeOf(paper),
      page: found.page,
      box: found.box,
      ...(found.confidence < SURE && { severity: 'remind' as const }),
      evidence: `现为“${found.text}”`,
    },
  ]
}
