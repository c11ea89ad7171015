import type { DayStyle } from '../../../days.ts'
import type { Pen } from '../../../pen.ts'
import { ABOUT_WHO, type Province, SPANS, UNITS, wordFor } from './words.ts'

export type Item = { label: string; value: string; length: number; who: boolean }

type Ways = { province: Province; units: 'head' | 'behind'; days?: DayStyle; spans?: boolean; blank?: string }

/** The particulars of an application in the order of the form: who applies, then for what. */
export function itemsOf(pen: Pen, { province, units, days = 'full', spans = false, blank = '' }: Ways): Item[] {
  const fields = Object.keys(pen.spec.values).filter((field) => !['填表日期', '版本'].includes(field))
  const ends = spans ? fields.flatMap((field) => SPANS[field]?.[0] ?? []) : []
  return fields
    .filter((field) => !ends.includes(field))
    .map((field) => {
      const unit = UNITS[field] ?? ''
      const who = ABOUT_WHO.includes(field)
      const [end, name] = (spans && SPANS[field]) || []
      if (end && name && pen.knows(end)) {
        const value = `自 ${pen.fill(field, '&emsp;&emsp;年&emsp;月&emsp;日', days)} 至 ${pen.fill(end, '&emsp;&emsp;年&emsp;月&emsp;日', days)}`
        return { label: name, value, length: 26, who }
      }
      const filled = pen.fill(field, blank, days)
      return {
        label: wordFor(field, province) + (unit && units === 'head' ? `（${unit}）` : ''),
        value: unit && units === 'behind' ? `${filled} ${unit}` : filled,
        length: Math.max(pen.raw(field).length, 4) * (/[^\d.A-Z-]/.test(pen.raw(field)) ? 1 : 0.55),
        who,
      }
    })
}

/** The choices of the form, each option as the hand of the applicant left it. */
export const choicesOf = (pen: Pen, ticked: (option: string) => string, open: (option: string) => string) =>
  pen.rows('选项').map((row, i) => ({
    name: String(row.名称),
    shown: `<span data-part="选项.${i}">${String(row.可选)
      .split('/')
      .map((option) => (String(row.已选).split('/').includes(option) ? ticked(option) : open(option)))
      .join('&emsp;&emsp;')}</span>`,
  }))

export const declared = (pen: Pen, usual: string): string =>
  pen.has('改过格式文本') ? '申请人提供的材料仅供参考，对其真实性不负法律责任。' : usual

export const edition = (pen: Pen, before = '', after = ''): string =>
  pen.knows('版本') ? `${before}${pen.text('版本')}${after}` : ''

/** What a paper has beyond the fields a layout places, each with its own name. */
export const restOf = (pen: Pen, placed: string, line: (label: string, value: string) => string): string =>
  Object.keys(pen.spec.values)
    .filter((field) => !placed.split(' ').includes(field))
    .map((field) => line(field, pen.fill(field)))
    .join('')
export const bars = (width: number, height: number): string =>
  `<span style="display:inline-block;width:${width}px;height:${height}px;background:repeating-linear-gradient(90deg,#000 0 3px,#fff 3px 5px,#000 5px 6px,#fff 6px 9px,#000 9px 11px,#fff 11px 12px)"></span>`

export const dots = (size: number): string =>
  `<svg width="${size}" height="${size}" viewBox="0 0 17 17">${Array.from({ length: 289 }, (_, i) => ((i * i * 31 + i * 7 + (i >> 3) * 13) % 23 < 11 ? `<rect x="${i % 17}" y="${Math.floor(i / 17)}" width="1" height="1"/>` : '')).join('')}</svg>`
export const footer = (text: string): string =>
  `<p style="position:absolute;bottom:30px;left:0;right:0;text-align:center;font-size:12px;line-height:1.4">${text}</p>`
