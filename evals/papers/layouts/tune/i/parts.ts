import type { DayStyle } from '../../../days.ts'
import type { Pen } from '../../../pen.ts'

/** Where `complete` puts the fields of a paper that its layout does not speak of. */
export const REST = '<!--rest-->'

/** The pages with every field printed: those the layout did not foresee go where it says REST. */
export function complete(
  pen: Pen,
  pages: string[],
  line: (label: string, value: string) => string = (label, value) => `<p>${label}：${value}</p>`,
): string[] {
  const printed = pages.join('')
  const more = Object.keys(pen.spec.values)
    .filter((field) => !(pen.has('无比例') && field === '比例') && !(pen.has('印章即机关') && field === '登记机关'))
    .filter((field) => !printed.includes(`data-field="${field}"`) && !printed.includes(`data-blank="${field}"`))
    .map((field) => line(field, pen.fill(field)))
    .join('')
  return pages.map((page) => page.replace(REST, () => more))
}

/** A paragraph as Word sets it, its first line indented by two signs. */
export const para = (text: string, more = ''): string => `<p style="text-indent:2em;${more}">${text}</p>`

/** Sets what is written by hand a little apart. */
export const SPACED = '<style>.ihand .filled{letter-spacing:1.5px}</style>'

/** A slot on an underline, filled by hand where it stands within `handwritten`. */
export const slot = (pen: Pen, field: string, style: DayStyle = 'full'): string =>
  `<u>${pen.fill(field, '', style)}</u>`

/** An amount on an underline. */
export const sum = (pen: Pen, field: string, digits = 0): string =>
  pen.raw(field) === '' ? slot(pen, field) : `<u><span class="filled">${pen.money(field, digits)}</span></u>`

/** Whether a number names a unit rather than a person. */
export const isUnit = (number: string): boolean => number.startsWith('9')

/** A square code as printouts carry it, of boxes only. */
export const code = (size: number): string =>
  `<span style="display:inline-block;width:${size}px;height:${size}px;border:${Math.round(size / 16)}px solid #222;background:repeating-conic-gradient(#222 0 25%,#fff 0 50%) 0 0/${Math.round(size / 7)}px ${Math.round(size / 6)}px"></span>`

/** A row of a card in an app: what it is in grey at the left, the value in black at the right. */
export const appRow = (label: string, value: string): string =>
  `<div style="display:flex;align-items:baseline;padding:7px 0;border-bottom:1px solid #f0f0f0"><span style="flex:none;width:150px;color:#8a8f99;font-size:15px">${label}</span><span style="flex:1;text-align:right;font-size:16px;line-height:1.35;color:#111">${value}</span></div>`

/** A card of an app that shows certificates: a coloured head, rows, what the app says at the foot. */
export const appCard = (title: string, unit: string, colour: string, rows: string, foot: string): string =>
  `<div style="position:absolute;inset:0;background:#eef0f4;font-family:var(--micro)"><div style="height:30px;padding:6px 22px;display:flex;justify-content:space-between;font-size:13px;line-height:18px;color:#333"><span>10:24</span><span>5G ▮▮▮ 76%</span></div><div style="text-align:center;font-size:18px;line-height:36px">‹　<span style="padding:0 130px">证照详情</span>…</div>
<div style="position:absolute;left:20px;right:20px;top:74px;bottom:16px;background:#fff;border-radius:14px;overflow:hidden"><div style="background:${colour};color:#fff;padding:12px 20px"><p style="font-size:22px;line-height:1.4">${title}</p><p style="font-size:12px;line-height:1.4;opacity:.9">${unit}</p></div><div style="padding:6px 20px;position:relative">${rows}</div><p style="position:absolute;left:20px;right:20px;bottom:10px;font-size:11.5px;line-height:1.5;color:#9a9a9a;text-align:center">${foot}</p></div></div>`
