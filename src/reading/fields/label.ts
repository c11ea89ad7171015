import type { FieldRule } from '../../contract/index.ts'
import type { Glyph } from '../layout.ts'

/** A label found in a row: its glyphs are `start` to `end` of the row, the value begins at `end`. */
export type Hit = {
  row: number
  start: number
  end: number
  alias: string
  rules: FieldRule[]
  colon: boolean
  glyphs: Glyph[]
  /** A place to sign or stamp: 申请人（签字）, 签名. */
  signed?: boolean
  /** It stands in the middle of a sentence, without a colon: it may be a mere word of it. */
  inline?: boolean
  /** The label is written in two lines of its cell; its value stands beside them, at half height. */
  stacked?: boolean
  /** Nobody listed it: it was taken for a label by its place, and for its rules by its likeness to others. */
  guessed?: boolean
  /** Its value stands under it: the head of a column, or a label above its slot. */
  above?: boolean
}

export type Labels = {
  fold: (char: string) => string
  byFirst: Map<string, Alias[]>
  /** The rules of a label that is listed in just these words. */
  listedAs: (text: string) => FieldRule[] | undefined
  card: boolean
  tight: boolean
  /** A form whose labels are fields of their own, whatever they say. */
  free: boolean
  /** What the paper may be called. */
  title: RegExp | null
  /** The rules of a label by its words; null where only known labels count. */
  rulesFor: ((label: string, isCell?: boolean) => FieldRule[]) | null
  /** The rules of a label that is known by its plain words, whatever is said of it in brackets. */
  knownAs: (label: string) => FieldRule[] | null
  /** The rules of a label that is all its cell says: of a known one, and of the first or last day of whatever period. */
  cellAs: (label: string) => FieldRule[] | null
}
/** Words that can be a label: Chinese ones, and units and remarks in brackets or behind a stroke. */
export const isLabelText = (text: string): boolean =>
  text.length >= 2 &&
  /^(?:[\p{Script=Han}、/／·㎡％%]|[（(][^（()）]{1,12}[)）])+(?:(?<=[/／])[a-z]{1,2}[²³23]?)?$/u.test(text)

/** A place to sign or stamp; the day, place and office of a signature are none: 签署日期, 签发机关. */
export const isSignPlace = (label: string): boolean =>
  /[签章印]/u.test(label.replace(/签[发订署证约]|章程|印[制刷发]/gu, '')) &&
  !/(?:日期|时间|地点|年月日)[:：]?$/u.test(label)

export type Alias = { text: string; chars: string[]; rules: FieldRule[] }

export const bracket = (char: string): string =>
  char === '(' ? '（' : char === ')' ? '）' : char === '／' ? '/' : char
