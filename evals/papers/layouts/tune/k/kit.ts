import type { Pen } from '../../../pen.ts'

/** Furniture of this office's pages: code boxes, colour bands, footers with a version. */

export const qr = (size: number, at = ''): string =>
  `<span style="display:inline-block;width:${size}px;height:${size}px;border:3px solid #222;padding:3px;background:#fff;line-height:0;${at}"><span style="display:block;width:100%;height:100%;background:conic-gradient(#222 25%,#fff 0 50%,#222 0 75%,#fff 0) 0 0/9px 9px,repeating-linear-gradient(35deg,#222 0 3px,#fff 3px 7px)"></span></span>`

/** A box where the designer had an icon. */
export const icon = (colour: string, size = 16): string =>
  `<span style="display:inline-block;width:${size}px;height:${size}px;border-radius:4px;background:${colour};vertical-align:-2px;margin-right:8px"></span>`

export const foot = (left: string, middle: string, right: string, side = 56): string =>
  `<div style="position:absolute;left:${side}px;right:${side}px;bottom:22px;border-top:1px solid #cfd4da;padding-top:6px;display:flex;justify-content:space-between;font:11px/1.4 var(--hei);color:#6b7480"><span>${left}</span><span>${middle}</span><span>${right}</span></div>`

export const fieldsOf = (pen: Pen): string[] =>
  Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))

/** The choices of each question, ticked as a form does it. */
export function choices(pen: Pen, ticked: (option: string) => string, open: (option: string) => string) {
  return pen.rows('选项').map((row, i) => ({
    name: String(row.名称),
    shown: `<span data-part="选项.${i}">${String(row.可选)
      .split('/')
      .map((option) => (String(row.已选).split('/').includes(option) ? ticked(option) : open(option)))
      .join('&emsp;&emsp;')}</span>`,
  }))
}

export const declaration = (pen: Pen, we: string): string =>
  pen.has('改过格式文本')
    ? `${we}不对所提交信息和材料的真实性承担责任。`
    : `${we}已阅读并理解办事须知，所提交的信息和材料真实、准确、完整；如有不实，${we}自行承担相应的法律后果。`

/** Yuan as ten thousands, to the last digit. */
export const tenThousands = (yuan: string | number | undefined): string =>
  `${Number((Number(yuan) / 10000).toFixed(6)).toLocaleString('en-US', { maximumFractionDigits: 6 })}`

/** An amount, or the slot left for it. */
export const sum = (pen: Pen, field: string, digits = 2): string =>
  pen.raw(field) === '' ? pen.fill(field) : pen.money(field, digits)
