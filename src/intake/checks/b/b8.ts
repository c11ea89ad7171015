import type { PageReading } from '../../../reading/index.ts'
import type { CaseFile, Check, PlacedPaper } from '../../case-file.ts'
import { materialOf, placeOf } from '../../look.ts'

type Portrait = NonNullable<PageReading['portrait']>

/** A portrait is not as the service asks: size, background, head, one face. */
export const b8: Check = {
  code: 'B8',
  find: (file) =>
    file.papers
      .filter(({ kind, materialId }) => kind === 'photo' && materialId !== null)
      .flatMap((paper) =>
        paper.pages.flatMap((page) => {
          const wanted = specOf(paper, file)
          const faults = page.portrait ? faultsOf(page.portrait, wanted) : []
          if (faults.length === 0) return []
          return [{ slots: { 原因: faults.join('、'), 要求: wordsOf(wanted) }, ...placeOf(paper), page: page.page }]
        }),
      ),
}

type Spec = { widthPx: number; heightPx: number; exact: boolean; backgrounds: string[]; faces: number }

/** The smallest picture that prints an inch photo (295×413 at 300 dpi) with some room for cropping. */
const MIN_WIDTH_PX = 240
const MIN_HEIGHT_PX = 320
/** Width to height of portraits, from 1 inch (5:7) to passport (33:48), and how far one may be off. */
const RATIOS = [0.6, 0.86] as const
/** Share of the picture's height from chin to crown. */
const HEAD = [0.35, 0.85] as const

const BACKGROUND: [RegExp, string][] = [
  [/白/, 'white'],
  [/蓝/, 'blue'],
  [/红/, 'red'],
]
const NAMES: Record<string, string> = { white: '白色', blue: '蓝色', red: '红色', other: '其他颜色' }

/** What the list says of the photo; white behind one person where it does not. */
function specOf(paper: PlacedPaper, file: CaseFile): Spec {
  const material = materialOf(file, paper.materialId)?.material
  const said = [material?.name, material?.acceptStandard, ...(material?.checks ?? [])].filter(Boolean).join('；')
  const size = /(\d{3,4})\s*[×xX*]\s*(\d{3,4})/.exec(said)
  const backgrounds = BACKGROUND.filter(([word]) =>
    new RegExp(`${word.source}[^，；。]{0,6}(底|背景)|背景[^，；。]{0,6}${word.source}`).test(said),
  )
  const isOfTwo = /合影|合照|双人/.test(said)
  return {
    widthPx: Number(size?.[1] ?? MIN_WIDTH_PX),
    heightPx: Number(size?.[2] ?? MIN_HEIGHT_PX),
    exact: size !== null,
    backgrounds:
      backgrounds.length > 0 ? backgrounds.map(([, name]) => name) : isOfTwo ? ['red', 'white', 'blue'] : ['white'],
    faces: isOfTwo ? 2 : 1,
  }
}

function faultsOf({ widthPx, heightPx, background, faces, headShare }: Portrait, spec: Spec): string[] {
  const ratio = widthPx / heightPx
  const isSmall = widthPx < spec.widthPx || heightPx < spec.heightPx
  const isOffShape = spec.faces === 1 && (ratio < RATIOS[0] || ratio > RATIOS[1])
  return [
    isSmall && `像素${widthPx}×${heightPx}偏低`,
    isOffShape && '长宽比例不对',
    !spec.backgrounds.includes(background) && `背景不是${spec.backgrounds.map((name) => NAMES[name]).join('或')}`,
    faces === 0 && '没有认出人脸',
    faces > spec.faces && '不止一个人',
    faces > 0 && spec.faces === 1 && headShare < HEAD[0] && '头部过小',
    faces > 0 && spec.faces === 1 && headShare > HEAD[1] && '头部过大',
  ].filter((fault) => typeof fault === 'string')
}

const wordsOf = ({ widthPx, heightPx, backgrounds, faces }: Spec): string =>
  `${backgrounds.map((name) => NAMES[name]).join('或')}背景，${faces === 1 ? '一人正面免冠' : '两人合影'}，不低于${widthPx}×${heightPx}像素`
