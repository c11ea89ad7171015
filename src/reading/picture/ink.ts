import type { Box } from '../../contract/index.ts'
import type { Ink, Line } from '../page.ts'
import { componentsOf } from './components.ts'
import { darkOf } from './dark.ts'
import { blueIn, inkIn, type PenSheet, penSheetOf } from './pen-ink.ts'
import type { Picture } from './picture.ts'
import { boxOf, byteAt, clamp, greyOf, type Plane, rectOf, shrink, shrinkFactor } from './plane.ts'

/** Labels behind which one signs. */
const SIGN_HERE =
  /((签名|签字|签章|签署|署名)[^：:]{0,8}[：:]?|(承诺人|声明人|委托人|受托人|申请人|出租方|承租方|甲方|乙方|法定代表人|负责人|经办人)[^：:]{0,12}[：:])$/
/** Longer lines are sentences that speak of signing. */
const LONGEST_LABEL = 30
const SIGNED_LABEL = /签名|签字|签章|签署/
/** Share of ink where a name is written; dust and the ends of rules stay below. */
const LEAST_INK = 0.018
/** The field behind a label in heights of its line. */
const FIELD = { width: 8, rise: 0.6, below: 20 }
/** Where several sign, their names stand below the label. */
const SEVERAL_SIGN =
  /^(全体|各|与会|出席|到会|参会|股东|董事|家庭成员|共有人|业主).{0,12}(签名|签字|签章|签署).{0,8}[：:]$/
/** Letters against the height of the box around their line. */
const LETTER = 0.85
const BLUE = 0.4
const LONGEST = 1600

/** Signatures, handwriting and struck-out text of a page. */
export function findInk(picture: Picture, lines: Line[], sheet = penSheetOf(picture)): Ink[] {
  const signed = lines.flatMap((line) => signatureBehind(sheet, line, lines))
  const written = lines
    .filter(({ box }) => blueIn(sheet, box) > BLUE && !signed.some((one) => overlaps(one.box, box)))
    .map(({ box }): Ink => ({ box, kind: 'handwriting', confidence: clamp(blueIn(sheet, box), 0, 1) }))
  return [...signed, ...written, ...strikesOf(picture, lines)]
}

/** Share of a place that holds ink other than printed lines, 0 bare paper: whether one signed there. */
export const signedNear = (picture: Picture, box: Box, print: Line[] = []): number =>
  inkIn(penSheetOf(picture), box, print)

function signatureBehind(sheet: PenSheet, line: Line, lines: Line[]): Ink[] {
  const label = line.text.replace(/\s/g, '')
  const cut = /^(.*?(?:签名|签字|签章|签署|盖章)[^：:]{0,8}[：:])(.{0,6})$/.exec(label)
  if ([...label].length > LONGEST_LABEL || (!SIGN_HERE.test(label) && !cut)) return []
  const [x, y, w, h] = line.box
  const { width, height } = sheet.dark
  const usual = Math.min(h, usualHeight(lines))
  const em = (usual * height) / width
  const start = Math.min(x + w, x + [...(cut?.[1] ?? label)].length * em * LETTER)
  const end = Math.min(1, start + FIELD.width * em)
  const top = Math.max(0, Math.min(y, y + h / 2 - usual * (0.5 + FIELD.rise)))
  const field: Box = [
    start,
    top,
    end - start,
    Math.min(1, Math.max(y + h, y + h / 2 + usual * (0.5 + FIELD.rise))) - top,
  ]
  const print = lines.filter((other) => other !== line && other.confidence > 0.9 && isPrint(other, h))
  const below: Box = [
    x,
    y + h * 1.2,
    Math.min(1 - x, FIELD.below * em),
    Math.max(0, Math.min(1 - y - h * 1.2, h * 2.6)),
  ]
  const size = field[2] * field[3]
  const inkAt = (box: Box, masked: Line[]) => ({ box, ink: (inkIn(sheet, box, masked) * box[2] * box[3]) / size })
  const others = lines.filter((other) => other !== line && !isName(other))
  const found = [
    ...[field, ...(SEVERAL_SIGN.test(label) ? [below] : [])].map((box) => inkAt(box, print)),
    ...roomAround(line, others, { start, end, usual, em }).map((box) => inkAt(box, [line, ...others])),
  ]
  const first = found.find(({ ink }) => ink >= LEAST_INK)
  if (!first) return []
  const confidence = clamp((SIGNED_LABEL.test(label) ? 0.6 : 0.4) + first.ink * 4, 0, 0.95)
  return [{ box: first.box, kind: 'signature', confidence }]
}

/** Where else one may sign: at any height of a high cell beside the label, and under it, as far as nothing else stands there. */
function roomAround(
  { box: [x, y, w, h] }: Line,
  others: Line[],
  { start, end, usual, em }: { start: number; end: number; usual: number; em: number },
): Box[] {
  const inColumn = others.filter(({ box }) => box[0] < x + w + em && box[0] + box[2] > x - em)
  const above = Math.max(0, ...inColumn.map(({ box }) => box[1] + box[3]).filter((bottom) => bottom <= y + h / 2))
  const next = Math.min(1, ...inColumn.map(({ box }) => box[1]).filter((top) => top >= y + h / 2))
  const up = Math.min(ROOM.up * usual, (y - above) / 2)
  const down = Math.min(ROOM.up * usual, (next - y - h) / 2)
  const beside = others.filter(({ box }) => box[0] >= x + w && Math.abs(box[1] + box[3] / 2 - y - h / 2) < h)
  const right = Math.min(1, x + Math.max(w + em, ROOM.wide * em), ...beside.map(({ box }) => box[0] - em / 2))
  const bottom = Math.min(y + h + ROOM.under * usual, next - usual / 4)
  return [
    ...(up > usual || down > usual ? [[start, y - up, end - start, up + h + down] as Box] : []),
    ...(bottom - y - h > ROOM.least * usual
      ? [[Math.max(0, x - em), y + h, right - x + em, bottom - y - h] as Box]
      : []),
  ]
}
/** In heights of a line, the width in signs. */
const ROOM = { up: 2.5, under: 4.5, least: 1.2, wide: 12 }

/** What may be somebody's name, written or printed. */
const isName = ({ text }: Line): boolean => /^[\p{Script=Han}·]{2,4}$/u.test(text) && !NO_NAME.test(text)
const NO_NAME =
  /[签章方人称址话期位表处栏]$|日期|单位|地址|电话|[年月]|备注|说明|声明|附件|序号|情况|内容|事项|合计|机关|部门|公司|意见/u

/** A date or label beside the place is print; a short name read there may be the signature itself. */
const isPrint = ({ text, box }: Line, height: number): boolean =>
  /[0-9：:年月日章]/.test(text) || [...text].length > 5 || box[3] < height * 0.7

/** Of the lines of a page, as a fraction of it; 0 where there are none. */
export function usualHeight(lines: Line[]): number {
  const heights = lines.map(({ box }) => box[3]).sort((a, b) => a - b)
  return heights[Math.floor(heights.length / 2)] ?? 0
}

const overlaps = (a: Box, b: Box): boolean =>
  Math.min(a[0] + a[2], b[0] + b[2]) > Math.max(a[0], b[0]) && Math.min(a[1] + a[3], b[1] + b[3]) > Math.max(a[1], b[1])

/** Level strokes through the middle of letters: text that was struck out. */
function strikesOf(picture: Picture, lines: Line[]): Ink[] {
  const small = shrink(picture, shrinkFactor(picture, LONGEST))
  const dark = darkOf(greyOf(small))
  return lines.flatMap((line) => {
    const rect = rectOf(line.box, dark)
    return strokesThrough(dark, rect).map(
      ({ x0, x1 }): Ink => ({ box: boxOf({ ...rect, x0, x1 }, dark), kind: 'correction', confidence: 0.7 }),
    )
  })
}

/** Runs of ink along the middle half of a line, longer than one letter, with letters above and below, that end within the line. */
function strokesThrough(
  dark: Plane,
  rect: { x0: number; y0: number; x1: number; y1: number },
): { x0: number; x1: number }[] {
  const height = rect.y1 - rect.y0
  const [left, right] = [
    clamp(Math.floor(rect.x0 - height), 0, dark.width),
    clamp(Math.ceil(rect.x1 + height), 0, dark.width),
  ]
  const [top, bottom] = [Math.round(rect.y0 + height * 0.34), Math.round(rect.y0 + height * 0.68)]
  if (right - left < 3 || bottom <= top) return []
  const band = new Uint8Array((right - left) * (bottom - top))
  for (let y = top; y < bottom; y++) {
    let start = left
    for (let x = left; x <= right; x++) {
      if (x < right && byteAt(dark.data, y * dark.width + x) === 1) continue
      if (x - start > height * 0.85)
        band.fill(1, (y - top) * (right - left) + start - left, (y - top) * (right - left) + x - left)
      start = x + 1
    }
  }
  const reach = height * 0.28
  return componentsOf({ data: band, width: right - left, height: bottom - top })
    .components.filter((one) => one.x1 - one.x0 > height * 1.35 && one.y1 - one.y0 < Math.max(5, height * 0.26))
    .map((one) => ({ x0: one.x0 + left, x1: one.x1 + left, y0: one.y0 + top, y1: one.y1 + top }))
    .filter(({ x0, x1 }) => x0 > left + 1 && x1 < right - 1)
    .filter(
      ({ x0, x1, y0, y1 }) =>
        hasLetters(dark, x0, x1, y0 - reach, y0 - 1) && hasLetters(dark, x0, x1, y1 + 1, y1 + reach),
    )
}

function hasLetters(dark: Plane, x0: number, x1: number, from: number, to: number): boolean {
  let ink = 0
  let all = 0
  for (let y = Math.round(from); y < to; y++)
    for (let x = x0; x < x1; x++) {
      all++
      ink += dark.data[y * dark.width + x] ?? 0
    }
  return all > 0 && ink / all > 0.1
}
