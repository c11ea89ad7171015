import type { Ocr } from './ocr/ocr.ts'
import type { Line, Word } from './page.ts'
import type { Picture } from './picture/index.ts'

/** Numbers of identity, credit codes, telephones: long enough to be told by their check digit or shape. */
const NUMBER = /^[0-9A-Za-z]{8,22}$/
const SURE = 0.99

/** Reads unsure numbers once more, so that a check digit can decide between two readings. */
export async function readNumbersAgain(lines: Line[], picture: Picture, ocr: Ocr): Promise<Line[]> {
  for (const word of lines.flatMap(({ words = [] }) => words)) await readAgain(word, picture, ocr)
  return lines
}

async function readAgain(word: Word, picture: Picture, ocr: Ocr): Promise<void> {
  if (word.confidence >= SURE || !NUMBER.test(word.text) || !/\d/.test(word.text)) return
  const again = await ocr.readAgain(picture, word.box)
  if (again !== '' && again !== word.text) word.again = again
}
