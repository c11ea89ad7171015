import type { Ocr } from './ocr/ocr.ts'
import type { Line, Word } from './page.ts'
import type { Picture } from './picture/index.ts'

/** Numbers of identity, credit codes, telephones: long enough to be told by their check digit or shape. */
const NUMBER = /^[0-9A-Za-z]{8,22}$/
const SURE_NUMBER = 0.99
/** A line is doubtful where its mean and its worst sign together come to less; one that is longer is prose, and costs as much again. */
const SURE_LINE = 0.92
const LONGEST_LINE = 24
/** What was read twice alike: on scans of the tuning half 123 of 127 values that had been doubtful, of those read differently 4 of 7. */
const TWICE = 0.95

/** Reads unsure numbers once more, so that a check digit can decide between two readings, and doubtful lines, to see whether they stand. */
export async function readDoubtfulAgain(lines: Line[], picture: Picture, ocr: Ocr): Promise<Line[]> {
  const read: Line[] = []
  for (const line of lines) {
    const words: Word[] = []
    for (const word of line.words ?? []) words.push(isUnsureNumber(word) ? await withAgain(word, picture, ocr) : word)
    const seen = { ...line, ...(line.words && { words }) }
    read.push(isDoubtful(line) ? confirmed(seen, await ocr.readAgain(picture, line.box)) : seen)
  }
  return read
}

const isUnsureNumber = ({ text, confidence }: Word): boolean =>
  confidence < SURE_NUMBER && NUMBER.test(text) && /\d/.test(text)

async function withAgain(word: Word, picture: Picture, ocr: Ocr): Promise<Word> {
  const again = await ocr.readAgain(picture, word.box)
  return again !== '' && again !== word.text ? { ...word, again } : word
}

export function isDoubtful({ text, words = [], confidence }: Line): boolean {
  const all = words.length > 0 ? words.map((word) => word.confidence) : [confidence]
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length
  const length = [...text].length
  return length > 1 && length <= LONGEST_LINE && (mean + Math.min(...all)) / 2 < SURE_LINE
}

/** The line with more confidence, where it was read alike once more. */
export function confirmed(line: Line, again: string): Line {
  if (plain(line.text) !== plain(again)) return line
  const surer = ({ confidence }: { confidence: number }) => ({ confidence: Math.max(confidence, TWICE) })
  return {
    ...line,
    ...surer(line),
    ...(line.words && { words: line.words.map((word) => ({ ...word, ...surer(word) })) }),
  }
}

/** Without what engines read as it comes: spaces, the width of signs, the kinds of strokes. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[丶﹑]/gu, '、')
    .replace(/[‐-―－]+/gu, '-')
