import type { FieldRule, ReadingKnowledge } from '../../contract/index.ts'
import { closeTextOf, type Glyph, isHan, type Row } from '../layout.ts'
import { withCaptions } from './captions-above.ts'
import { isCalledFirst } from './first-label.ts'
import { headsOf } from './head-labels.ts'
import { type Alias, bracket, type Hit, isSignPlace, type Labels } from './label.ts'
import { endOfLabel } from './label-end.ts'
import { formLabelIn, nearestRules } from './near-label.ts'
import { numberedLabels } from './numbered-labels.ts'
import { longerOf, ownLabelAt, wholeCellAt } from './own-label.ts'
import { freeRule, withSayings } from './rules-of-labels.ts'
import { barerLabels, dayOf, plainLabel, withoutRemarks } from './synonyms.ts'
import { columnLabels, stackedLabels } from './table-labels.ts'
import { withoutValues } from './without-values.ts'

/** Space inside of a short label that is spread over its column (姓      名), and inside of any other. */
const SPREAD = 6
export const CLOSE = 1.3
/** Space inside of a spread label that an engine took for two lines: 购买方名 | 称. */
const BROKEN = 3
/** Space that sets a label off from what stands before or behind it. */
const OFF = 0.35
/** From this space on a label inside of a line of a certificate may touch its value. */
const APART = 0.8
const NUMBER_SIGN = '№'
export const SETS_OFF = /[:：,，。；;、.．)）【】\]_＿|□☐☑√■◇◆*·×xX✕]/u
const OPENS = /[:：(（_＿为是】]/u

type Given = {
  fields: FieldRule[]
  card: boolean
  tight: boolean
  free: boolean
  titles?: string[]
  /** Only the labels as they are listed, to tell kinds apart. */
  listedOnly?: boolean
}

const made = new WeakMap<FieldRule[], Map<string, Labels>>()

/** The labels of a kind, longest first, with those of any form, so that no value runs into the next label; made once for its fields. */
export function labelsOf(given: Given, knowledge: ReadingKnowledge): Labels {
  const { card, tight, free, listedOnly = false } = given
  const key = [card, tight, free, listedOnly, knowledge.common.labels.length].join()
  const own = made.get(given.fields) ?? new Map<string, Labels>()
  const labels = own.get(key) ?? makeLabels(given, knowledge)
  made.set(given.fields, own.set(key, labels))
  return labels
}

function makeLabels(
  { fields, card, tight, free, titles = [], listedOnly = false }: Given,
  knowledge: ReadingKnowledge,
): Labels {
  const { formLabels, formSynonyms } = knowledge
  const common = free
    ? { ...knowledge.common, synonyms: [...knowledge.common.synonyms, ...formSynonyms] }
    : knowledge.common
  const sameAs = new Map(
    common.confusions.flatMap((group) => [...group].map((char) => [char, group[0] ?? char] as const)),
  )
  const fold = (char: string): string => sameAs.get(char) ?? char
  const ruleOf = (label: string): FieldRule => freeRule(label, common)
  const listed = new Map<string, FieldRule[]>()
  for (const rule of fields) for (const label of rule.labels) listed.set(label, [...(listed.get(label) ?? []), rule])
  const known = card || listedOnly ? listed : withSayings(listed, fields, knowledge.common)
  const rulesOf = new Map(known)
  if (!card) for (const label of common.labels) if (!rulesOf.has(label)) rulesOf.set(label, [])
  if (free)
    for (const label of [...formLabels, ...common.synonyms.flat()])
      if (!rulesOf.get(label)?.length) rulesOf.set(label, [ruleOf(label)])
  const byFirst = new Map<string, Alias[]>()
  for (const [text, rules] of [...rulesOf].sort(([a], [b]) => b.length - a.length)) {
    const chars = [...text].map((char) => fold(bracket(char)))
    const first = chars[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), { text, chars, rules }])
  }
  const listedAs = (text: string): FieldRule[] | undefined => {
    const folded = [...text].map((char) => fold(bracket(char))).join('')
    return byFirst.get(folded.charAt(0))?.find(({ chars }) => chars.join('') === folded)?.rules
  }
  const knownAs = (label: string): FieldRule[] | null => {
    const plain = free ? plainLabel(label, common) : withoutRemarks(label)
    const barer = free ? barerLabels(plain, common) : []
    const known = [label, plain, ...barer].find((one) => rulesOf.has(one))
    const rules = rulesOf.get(known ?? '')
    return rules?.length ? rules : null
  }
  const cellAs = (label: string): FieldRule[] | null =>
    knownAs(label) ?? (free && (dayOf(label, common) || isCalledFirst(label, fields)) ? [ruleOf(label)] : null)
  const rulesFor = (label: string, isCell = false): FieldRule[] =>
    free
      ? (knownAs(label) ?? [ruleOf(formLabelIn(withoutRemarks(label), formLabels, common) ?? label)])
      : (nearestRules(label, known, common, isCell) ?? [])
  const title = titles.length > 0 ? new RegExp(`^(?:${titles.join('|')})$`, 'u') : null
  return {
    fold,
    byFirst,
    listedAs,
    card,
    tight,
    free,
    title,
    knownAs,
    cellAs,
    rulesFor: card || listedOnly ? null : rulesFor,
  }
}

/** All labels in the rows, in reading order. */
export function findLabels(rows: Row[], labels: Labels): Hit[] {
  const seen = new Set<string>()
  const stacked = labels.card ? [] : stackedLabels(rows, labels)
  const taken = new Set(stacked.flatMap(({ glyphs }) => glyphs))
  const plain = rows
    .flatMap((row, i) => labelsIn(row, i, labels, seen, taken))
    .filter(({ glyphs }) => !glyphs.some((one) => taken.has(one)))
  const numbered = numberedLabels(rows, labels)
  const asked = new Set([...numbered.hits.map(({ row }) => row), ...numbered.answers])
  const found = [...plain, ...stacked].filter(({ row, colon }) => !asked.has(row) || colon)
  if (!labels.rulesFor && !labels.card) return inOrder(withoutValues(found, rows))
  const heads = headsOf(found, rows, labels)
  const isValue = ({ row, colon }: Hit): boolean => heads.headRows.has(row) || (heads.valueRows.has(row) && !colon)
  const known = withoutValues(
    found.filter((hit) => !isValue(hit)),
    rows,
  )
  if (!labels.rulesFor) return inOrder([...heads.hits, ...known])
  const skipped = new Set([...heads.headRows, ...heads.valueRows, ...asked])
  const others = columnLabels(rows, known, labels.rulesFor, skipped)
  return inOrder(withCaptions([...heads.hits, ...numbered.hits, ...known, ...others], rows))
}
const inOrder = (hits: Hit[]): Hit[] => hits.sort((a, b) => a.row - b.row || a.start - b.start)

function labelsIn({ glyphs }: Row, row: number, labels: Labels, seen: Set<string>, taken: Set<Glyph>): Hit[] {
  const hits: Hit[] = []
  // The words of the title are no labels: 疾病诊断证明书.
  if (labels.title?.test(closeTextOf(glyphs))) return []
  for (let i = 0; i < glyphs.length; ) {
    const behindLabel = hits.at(-1)?.end === i
    const cell = wholeCellAt(glyphs, i, row, labels)
    const known = longerOf(
      asOneDay(labelAt(glyphs, i, row, labels, behindLabel, seen), glyphs, labels),
      ownLabelAt(glyphs, i, row, labels, behindLabel || taken.has(glyphs[i - 1] as Glyph)),
    )
    const found = cell && !(known?.colon && known.glyphs.length > cell.glyphs.length) ? cell : known
    const before = hits.at(-1)
    const hit = found && (isValue(found, before, glyphs) || isWithin(found, before)) ? null : found
    if (hit) {
      hits.push(hit)
      seen.add(hit.alias)
    }
    i = hit ? Math.max(hit.end, i + 1) : i + 1
  }
  return hits
}

/** 处置期限（起）：the remark behind a known label makes the first or last day of it. */
function asOneDay(hit: Hit | null, glyphs: Glyph[], { free, cellAs }: Labels): Hit | null {
  const text = hit && free ? closeTextOf(glyphs.slice(hit.start, hit.end)).replace(/[:：]$/u, '') : ''
  const rules = hit && ONE_DAY.test(text) ? cellAs(text) : null
  return hit && rules ? { ...hit, alias: text, rules } : hit
}
const ONE_DAY = /[（(](?:起始?|开始|自|止|截止|终止|结束|至)[）)]$/u

/** 经营范围 | 许可项目：…: what is only like the label right before it is a part of its value. */
const isWithin = ({ guessed, start, rules }: Hit, before: Hit | undefined): boolean =>
  guessed === true && before?.end === start && rules.length > 0 && rules.every((rule) => before.rules.includes(rule))

/** 变更事项：住所 names a label as its value: close behind a colon, with nothing behind it. */
const isValue = ({ start, end, colon }: Hit, before: Hit | undefined, glyphs: Glyph[]): boolean =>
  before?.colon === true && before.end === start && !colon && end === glyphs.length && (glyphs[start]?.gap ?? 0) < 2.5

function labelAt(
  glyphs: Glyph[],
  start: number,
  row: number,
  { fold, byFirst, card, tight }: Labels,
  behindLabel: boolean,
  seen: Set<string>,
): Hit | null {
  const first = glyphs[start]
  const before = glyphs[start - 1]
  if (!first) return null
  const setOff = !before || behindLabel || first.gap >= OFF || SETS_OFF.test(before.char)
  const maybe = !setOff && before !== undefined && !isHan(before)
  if (!card && !setOff && !maybe) return null
  for (const { text, chars, rules } of byFirst.get(fold(bracket(first.char))) ?? []) {
    // On a card labels touch their values, each stands there once: 民族路 in the address is none.
    if (!setOff && seen.has(text)) continue
    if (!matches(glyphs, start, chars, fold)) continue
    const behind = endOfPair(glyphs, start + chars.length, rules, { fold, byFirst })
    const { end, colon } = endOfLabel(glyphs, behind)
    const next = glyphs[behind]
    // Behind a figure or a scrap of a drawn line only a long label with its colon is one.
    if (!card && maybe && !(colon && (chars.length >= 4 || /[（(]/u.test(before.char)))) continue
    // A label of one character touches so many words that it needs a colon or space.
    const mayTouch =
      text === NUMBER_SIGN ||
      (chars.length > 1 && (card || (tight && (first.opens || first.gap >= APART) && rules.length > 0)))
    const touches =
      next &&
      !colon &&
      next.gap < OFF &&
      !(next.opens && next.gap > 0) &&
      !OPENS.test(next.char) &&
      !/\d/.test(next.char) &&
      !(chars.length > 2 && rules.some(({ type }) => type === 'code') && beginsNumber(glyphs.slice(behind)))
    if (touches && (!mayTouch || (rules[0]?.type === 'date' && !/[〇零○一二]/u.test(next.char)))) continue
    const inline = !colon && before !== undefined && first.gap < OFF && !behindLabel
    const signed = isSignPlace(text + closeTextOf(glyphs.slice(behind, end)))
    return { row, start, end, alias: text, rules, colon, inline, signed, glyphs: glyphs.slice(start, behind) }
  }
  return null
}

/** 病区/科室, 住院号/病案号: two labels of one field with a stroke between them are one. */
function endOfPair(
  glyphs: Glyph[],
  end: number,
  rules: FieldRule[],
  { fold, byFirst }: Pick<Labels, 'fold' | 'byFirst'>,
) {
  const next = glyphs[end + 1]
  if (bracket(glyphs[end]?.char ?? '') !== '/' || !next || next.gap >= OFF) return end
  const second = byFirst
    .get(fold(bracket(next.char)))
    ?.find((one) => one.rules.some((rule) => rules.includes(rule)) && matches(glyphs, end + 1, one.chars, fold))
  return second ? end + 1 + second.chars.length : end
}

/** A number may begin with letters: AH2026190894, ZS-2026-01. */
const beginsNumber = (glyphs: Glyph[]): boolean => /^[A-Z]{1,6}[-〔(（[]?\d{2}/.test(closeTextOf(glyphs))

function matches(glyphs: Glyph[], start: number, chars: string[], fold: (char: string) => string): boolean {
  const remark = chars.indexOf('（')
  const space = (remark > 1 ? remark : chars.length) <= 4 ? SPREAD : CLOSE
  return chars.every((char, k) => {
    const glyph = glyphs[start + k]
    const within = glyph?.opens ? Math.max(space, BROKEN) : space
    return glyph && fold(bracket(glyph.char)) === char && (k === 0 || glyph.gap <= within)
  })
}
