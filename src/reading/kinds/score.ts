import type { KindFile, ReadingKnowledge } from '../../contract/index.ts'
import { findLabels, labelsOf } from '../fields/labels.ts'
import { cellsOf, closeTextOf, type Row } from '../layout.ts'

export type KindGuess = { kind: KindFile; score: number; confidence: number; title: string | null }

/** Weight of a title by where and how it stands, and of each label of the kind up to a sum. */
const TITLE = { head: 7, large: 6, line: 3.5 }
const LABEL = 0.7
const LABELS_AT_MOST = 4
/** What a paper has to score, and by how much it has to lead, to be as good as certain. */
const ENOUGH = 4
const LEAD = 2.5
/** Below this nothing is said of the kind. */
export const FLOOR = 0.5

/** Titles stand in the upper part, or are larger than the text. */
const HEAD_SHARE = 0.3
const LARGE = 1.35
const LONGEST_TITLE = 40
/** A row of more cells is one of a table; a title spread over its line has characters for cells. */
const MOST_PARTS = 2

export type Head = { text: string; top: number; large: boolean }

/** Lines that could be a title: short ones, two that stand close under one another also as one. */
export function headsOf(rows: Row[]): Head[] {
  const heights = rows.map(({ height }) => height).sort((a, b) => a - b)
  const usual = heights[heights.length >> 1] ?? 0.01
  const cells = rows.flatMap((row) => {
    const parts = cellsOf(row).map(closeTextOf)
    const texts = parts.length > MOST_PARTS ? parts : [...new Set([closeTextOf(row.glyphs), ...parts])]
    return texts.map((text) => ({ text, top: row.top, large: row.height > LARGE * usual, row }))
  })
  const pairs = rows.slice(1).flatMap((row, i) => {
    const before = rows[i]
    if (!before || row.page !== before.page || row.top - before.top > 2.6 * before.height) return []
    if ([before, row].some((one) => cellsOf(one).length > MOST_PARTS || SECTION.test(closeTextOf(one.glyphs))))
      return []
    if (/[:：]$/u.test(closeTextOf(before.glyphs))) return []
    const large = before.height > LARGE * usual && row.height > LARGE * usual
    return large || row.top < HEAD_SHARE
      ? [{ text: closeTextOf(before.glyphs) + closeTextOf(row.glyphs), top: before.top, large }]
      : []
  })
  return [...cells, ...pairs]
    .filter(({ text }) => text.length > 1 && text.length <= LONGEST_TITLE && !SECTION.test(text))
    .map(({ text, top, large }) => ({ text: clean(text), top, large }))
}

/** 四、申请人声明 is the heading of a part. */
const SECTION = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)])/u

const clean = (text: string): string =>
  text
    .replace(/^[《【\s]+|[》】\s:：]+$/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')

/** Every kind with what speaks for it, the likeliest first; `rows` are those of one paper or page. */
export function guessKinds(rows: Row[], knowledge: ReadingKnowledge): KindGuess[] {
  const { kinds, common } = knowledge
  const text = rows.map(({ glyphs }) => closeTextOf(glyphs)).join('\n')
  const heads = headsOf(rows)
  const guesses = kinds.map((kind) => {
    const title = titleOf(kind, heads)
    const labels = new Set(
      findLabels(
        rows,
        labelsOf({ ...kind, free: false, listedOnly: true }, { ...knowledge, common: { ...common, labels: [] } }),
      ).map(({ rules }) => rules[0]?.name),
    )
    const signs = kind.signs.reduce(
      (sum, { pattern, weight }) => sum + (new RegExp(pattern, 'u').test(text) ? weight : 0),
      0,
    )
    return {
      kind,
      title: title?.text ?? null,
      score: (title?.weight ?? 0) + Math.min(LABELS_AT_MOST, labels.size * LABEL) + signs,
    }
  })
  const sorted = guesses.toSorted((a, b) => b.score - a.score)
  return sorted.map((guess, i) => {
    const rival = sorted.find((_, k) => k !== i)
    return { ...guess, confidence: confidenceOf(guess.score, guess.score - (rival?.score ?? 0)) }
  })
}

/** Half where it scores enough or leads by enough, near one where both. */
const confidenceOf = (score: number, lead: number): number =>
  lead <= 0
    ? 0
    : Math.round(100 * Math.min(0.99, Math.max(0, score / ENOUGH)) ** 0.7 * Math.min(1, 0.5 + lead / (2 * LEAD))) / 100

function titleOf(kind: KindFile, heads: Head[]): { text: string; weight: number } | null {
  const patterns = kind.titles.map((source) => new RegExp(`^(?:${source})(?:（[^）]{1,12}）)?$`, 'u'))
  const found = heads
    .filter(({ text }) =>
      patterns.some((pattern) => pattern.test(text) || pattern.test(text.replace(/（[^）]*）/gu, ''))),
    )
    .map(({ text, top, large }) => ({ text, weight: top < HEAD_SHARE ? TITLE.head : large ? TITLE.large : TITLE.line }))
    // What a form calls one of its parts (初审意见) names no other paper.
    .filter(({ weight }) => kind.kind !== 'other' || weight > TITLE.line)
  return found.toSorted((a, b) => b.weight - a.weight)[0] ?? null
}
