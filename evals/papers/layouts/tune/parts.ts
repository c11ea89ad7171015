import type { Pen } from '../../pen.ts'

/** Pieces that several layouts are made of. */

/** The slot of a day that was left empty. */
export const BLANK_DAY = '&emsp;&emsp;&emsp;年&emsp;&emsp;月&emsp;&emsp;日'

/** The fields of a paper that its layout has no place of its own for, in the order of the paper. */
export const othersOf = (pen: Pen, placed: readonly string[]): string[] =>
  Object.keys(pen.spec.values).filter((field) => !placed.includes(field))

/** Whether the number is that of an enterprise. */
export const isCompany = (number: string): boolean => number.startsWith('9')

/** A ruled table; `name` keeps its rules apart from those of other tables. */
export const ruled = (name: string, rows: string[], style = 'border:1px solid #222;padding:8px 10px'): string =>
  `<table class="${name}">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table><style>.${name} td,.${name} th{${style}}</style>`

export const td = (inner: string, attributes = ''): string => `<td ${attributes}>${inner}</td>`

/** 2024-03-01 as 2024.03.01, or in other words. */
export const dayWords = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')

/** A heading that stands upright in its cell, one sign below the other. */
export const upright = (text: string): string => [...text].join('<br>')
