import { Converter } from 'opencc-js/t2cn'
import { INVISIBLE, usualRadicals } from '../shared/index.ts'

const toSimplified = Converter({ from: 'tw', to: 'cn' })

/** Removes what cannot be seen or said and brings width and radicals to their usual form; keeps case and script. */
export const cleanText = (text: string): string =>
  usualRadicals(text.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(/[ \t\u3000]+/g, ' ')
    .trim()

/** The form in which texts are compared: cleaned, simplified characters, lower case. */
export const normalizeText = (text: string): string => toSimplified(cleanText(text)).toLowerCase()

/** Characters that carry meaning for matching: Chinese, letters, digits. */
export const stripPunctuation = (text: string): string => text.replace(/[^\p{Script=Han}\p{L}\p{N}]+/gu, ' ').trim()
