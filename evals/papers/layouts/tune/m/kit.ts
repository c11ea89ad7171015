import type { Pen } from '../../../pen.ts'

/** A blank ruled under what is filled in, as Word templates have it. */
export const blank = (inner: string, width = 0): string =>
  `<span style="display:inline-block;text-align:center;min-width:${width}px;border-bottom:1px solid #000;padding:0 8px;line-height:1.35">${inner}</span>`

/** A blank whose name stands small below it. */
export const under = (inner: string, name: string, grow = 1): string =>
  `<div style="flex:${grow};text-align:center"><div style="border-bottom:1px solid #222;min-height:30px;line-height:28px">${inner}</div><div style="font-size:12px;line-height:1.5">（${name}）</div></div>`

/** The running head of a page: what at the left, number at the right. */
export const running = (left: string, right: string): string =>
  `<p style="position:absolute;top:26px;left:76px;right:76px;display:flex;justify-content:space-between;border-bottom:1px solid #999;font-size:11.5px;line-height:1.7;color:#444"><span>${left}</span><span>${right}</span></p>`

export const feet = (left: string, right: string): string =>
  `<p style="position:absolute;bottom:28px;left:76px;right:76px;display:flex;justify-content:space-between;font-size:11.5px;line-height:1.5;color:#444"><span>${left}</span><span>${right}</span></p>`

/** What is written by hand whatever the paper says about it. */
export const hand = (inner: string): string => `<span class="hand">${inner}</span>`

/** The unit in which a figure is asked for; nothing for words. */
export const unitOf = (pen: Pen, field: string): string => {
  if (typeof pen.spec.values[field] !== 'number') return ''
  if (/面积$/.test(field)) return '㎡'
  if (/(金|额|资本|费|造价|投资)$/.test(field)) return '元'
  return /[长宽高度]$/.test(field) ? 'm' : ''
}
