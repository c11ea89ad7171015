/** Pieces that several layouts are made of. */

/** A ruled table; `name` keeps its rules apart from those of other tables. */
export const ruled = (name: string, rows: string[], style = 'border:1px solid #222;padding:8px 10px'): string =>
  `<table class="${name}">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table><style>.${name} td,.${name} th{${style}}</style>`

export const td = (inner: string, attributes = ''): string => `<td ${attributes}>${inner}</td>`

/** 2024-03-01 as 2024.03.01, or in other words. */
export const dayWords = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')

/** A heading that stands upright in its cell, one sign below the other. */
export const upright = (text: string): string => [...text].join('<br>')
