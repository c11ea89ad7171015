import { CELL_GAP, closeTextOf, type Glyph } from '../layout.ts'
import { bracket, type Hit, isLabelText, isSignPlace, type Labels } from './label.ts'

/** Space inside of a label, and the least before one that begins inside of a line. */
const CLOSE = 1.3
const LONGEST_LABEL = 18
const IN_LABEL = /[\p{Script=Han}（）()、/／·]/u
/** Units behind a stroke: 长/m, and in brackets: 长度（m）. */
const UNIT = /^[/／][a-z]{0,2}$/u
const IN_BRACKETS = /[（(][a-z]{1,3}[²³23]?$/iu
const isInLabel = (glyphs: Glyph[], at: number): boolean => {
  const text = closeTextOf(glyphs.slice(0, at + 1))
  return (
    IN_LABEL.test(glyphs[at]?.char ?? '') ||
    IN_BRACKETS.test(text) ||
    (/[a-z]$/u.test(text) && UNIT.test(text.slice(text.search(/[/／][a-z]*$/u))))
  )
}
/** Behind these a label may begin in the middle of a line, where its words are those of a field. */
const BEGINS = /[，,；;、（(.．【]/u
/** Words between a label and its colon: 代理权限包括：. */
const LEADS_ON = /(包括|如下|分别为|为|是)$/u
/** What numbers a line, or marks it as one that must be filled in. */
const isNumber = (glyphs: Glyph[]): boolean =>
  /^[*★※]?(?:\d{1,2}[、.．)）]|[（(]\d{1,2}[)）]|[①-⑳]|[*★※])[*★※]?$/u.test(closeTextOf(glyphs))
/** What stands before a place in its cell. */
const cellBefore = (glyphs: Glyph[], start: number): Glyph[] =>
  glyphs.slice(
    Math.max(
      0,
      glyphs.slice(0, start).findLastIndex(({ gap }) => gap >= CLOSE),
    ),
    start,
  )
const NUMBERED = /^[（(].{1,3}[）)]|^第?[一二三四五六七八九十]+[、条]/u

/** Whatever stands at the start of a line or cell before a colon: in a form a field of its own, elsewhere one whose words are like it. */
export function ownLabelAt(
  glyphs: Glyph[],
  start: number,
  row: number,
  { rulesFor, free }: Labels,
  behindLabel: boolean,
): Hit | null {
  const first = glyphs[start]
  const before = glyphs[start - 1]
  if (!rulesFor || !first) return null
  const opens = !before || first.gap >= CLOSE || isNumber(cellBefore(glyphs, start))
  if (!opens && (free || !BEGINS.test(before.char))) return null
  const length = glyphs.slice(start, start + LONGEST_LABEL + 1).findIndex((_, i) => !isInLabel(glyphs, start + i))
  const label = glyphs.slice(start, start + length)
  if (length < 2 || !/[:：]/u.test(glyphs[start + length]?.char ?? '') || label.slice(1).some(({ gap }) => gap > CLOSE))
    return null
  const text = label
    .map(({ char }) => bracket(char))
    .join('')
    .replace(NUMBERED, '')
    .replace(LEADS_ON, '')
  if (text.length < 2) return null
  const rules = rulesFor(text)
  // 房屋建筑面积：98㎡ behind the label 面积 is a part of its value.
  if ((!opens || (behindLabel && !free)) && rules.length === 0) return null
  const end = start + length + 1
  return {
    row,
    start,
    end,
    alias: text,
    rules,
    colon: true,
    signed: isSignPlace(text),
    guessed: true,
    glyphs: label,
  }
}

/**
 * A cell that as a whole is like a known label, and only begins with another one: 业态类别 is no 业态 with the value 类别. Certificates
 * need it, where a label may touch its value, and forms, whose labels have remarks in them: 申请人（单位）名称.
 */
export function wholeCellAt(
  glyphs: Glyph[],
  start: number,
  row: number,
  { rulesFor, tight, free, listedAs, cellAs }: Labels,
): Hit | null {
  const first = glyphs[start]
  if (!(tight || free) || !rulesFor || !first || (start > 0 && first.gap < CLOSE)) return null
  const length = glyphs.slice(start, start + LONGEST_CELL + 1).findIndex(({ gap }, i) => i > 0 && gap >= CELL_GAP)
  const cell = length > 0 ? glyphs.slice(start, start + length) : glyphs.slice(start)
  const alias = cell.map(({ char }) => bracket(char)).join('')
  if (cell.length < 3 || cell.length > (free ? LONGEST_LABEL : LONGEST_CELL) || !isLabelText(alias)) return null
  if (cell.slice(1).some(({ gap }) => gap >= SPREAD)) return null
  const rules = listedAs(alias) ? [] : free ? (cellAs(alias) ?? []) : rulesFor(alias, true)
  if (rules.length === 0) return null
  return { row, start, end: start + cell.length, alias, rules, colon: false, guessed: !free, glyphs: cell }
}
const LONGEST_CELL = 10
/** Space between the characters of a label that is spread over its column: 名　　称. */
const SPREAD = 0.35

const goesPast = ({ start, end, glyphs }: Hit): boolean => end > start + glyphs.length
const addsTo = ({ alias }: Hit, own: Hit): boolean =>
  own.rules.length > 0 && own.alias.startsWith(alias) && /^[及和与或]/u.test(own.alias.slice(alias.length))

/** 申请人（单位）名称：… goes on behind the remark that would end the label 申请人, 出院医嘱及证明：… behind a label that it is like. */
export const longerOf = (known: Hit | null, own: Hit | null): Hit | null =>
  known && own && !known.colon && own.end > known.end && (goesPast(known) || addsTo(known, own)) ? own : (known ?? own)
