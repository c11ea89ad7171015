import type { Box, ReadingCommonFile } from '../../contract/index.ts'
import { boxAround, cellsOf, closeTextOf, type Glyph, type Row } from '../layout.ts'
import type { Paper } from '../page.ts'
import { isLabelText } from './label.ts'
import { tidy } from './values.ts'

/** Boxes to tick in the rows of a paper, each group under the label in front of it. */
export function readTicks(rows: Row[], common: Pick<ReadingCommonFile, 'ticked' | 'unticked'>): Paper['ticks'] {
  return rows.flatMap((row, i) => {
    const marks = marksIn(row.glyphs, common)
    const [first] = marks
    if (!first) return []
    const options = marks.flatMap(({ at, ticked, length }, k) => {
      const words = upTo(row.glyphs.slice(at + length, marks[k + 1]?.at))
      const text = tidy(closeTextOf(words))
      const mark = row.glyphs.slice(at, at + length)
      return text === '' ? [] : [{ text, ticked, page: row.page, box: boxAround([...mark, ...words]) }]
    })
    const group = groupOf(row.glyphs.slice(0, first.at)) || headOver(row, rows[i - 1], common)
    return options.length > 0 ? [{ group, options }] : []
  })
}

/** Fields with a choice of boxes as their value say what is ticked: 租赁用途：☑居住 □办公. */
export const asTicked = (fields: Paper['fields'], ticks: Paper['ticks']): Paper['fields'] =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const { value, page, box } = field
      const options = ticks
        .flatMap((group) => group.options)
        .filter((one) => one.page === page && isWithin(one.box, box))
      const ticked = options.filter((one) => one.ticked).map(({ text }) => text)
      const isChoice = typeof value === 'string' && options.length > 1 && ticked.length > 0
      return [name, isChoice ? { ...field, value: ticked.join('、') } : field]
    }),
  )

/** Whether the middle of a place lies within another. */
const isWithin = ([x, y, w, h]: Box, outer: Box | null): boolean =>
  outer !== null &&
  Math.abs(x + w / 2 - outer[0] - outer[2] / 2) <= outer[2] / 2 &&
  Math.abs(y + h / 2 - outer[1] - outer[3] / 2) <= outer[3] / 2

type Mark = { at: number; length: number; ticked: boolean }

function marksIn(glyphs: Glyph[], { ticked, unticked }: Pick<ReadingCommonFile, 'ticked' | 'unticked'>): Mark[] {
  const marks: Mark[] = []
  for (let i = 0; i < glyphs.length; i++) {
    const { char, gap = 0 } = glyphs[i] ?? { char: '' }
    const between = [glyphs[i + 1]?.char, glyphs[i + 2]?.char]
    if (/[[（(【]/u.test(char) && ticked.includes(between[0] ?? ' ') && /[\]）)】]/u.test(between[1] ?? ''))
      marks.push({ at: i, length: 3, ticked: true })
    else if (/[[【]/u.test(char) && /[\]】]/u.test(between[0] ?? '')) marks.push({ at: i, length: 2, ticked: false })
    // An empty box with a tick beside it is one mark.
    else if (unticked.includes(char) && ticked.includes(between[0] ?? ' '))
      marks.push({ at: i, length: 2, ticked: true })
    else if (ticked.includes(char)) marks.push({ at: i, length: 1, ticked: true })
    // OCR reads an empty box as the character 口: it is one where it stands off from the word before it.
    else if (
      unticked.includes(char) &&
      (char !== '口' || i === 0 || gap > 0.3 || /[:：\s]/u.test(glyphs[i - 1]?.char ?? ''))
    )
      marks.push({ at: i, length: 1, ticked: false })
    if (marks.at(-1)?.at === i) i += (marks.at(-1)?.length ?? 1) - 1
  }
  // A single 口 at the start of a row is a word (口头, 口腔), not a box.
  return marks.length === 1 && glyphs[marks[0]?.at ?? 0]?.char === '口' ? [] : marks
}

/** An option ends where a wide gap or the next sentence begins. */
function upTo(glyphs: Glyph[]): Glyph[] {
  const end = glyphs.findIndex(({ char, gap }, i) => i > 0 && (gap > 3.5 || /[；;。]/u.test(char)))
  return end < 0 ? glyphs : glyphs.slice(0, end)
}

const groupOf = (glyphs: Glyph[]): string => {
  const cut = glyphs.findLastIndex(({ gap }, i) => i > 0 && gap > 3.5)
  return tidy(closeTextOf(glyphs.slice(Math.max(0, cut)))).replace(/[（]?$/u, '')
}

/** The label that stands over the first box, alone in its column: 领取方式 / □窗口领取 □邮寄送达. */
function headOver(row: Row, above: Row | undefined, common: Pick<ReadingCommonFile, 'ticked' | 'unticked'>): string {
  if (above?.page !== row.page || row.top - above.top > STEP * row.height || marksIn(above.glyphs, common).length > 0)
    return ''
  const left = row.glyphs[0]?.box[0] ?? 0
  const head = cellsOf(above).find(([first]) => first && Math.abs(first.box[0] - left) < row.em)
  const text = tidy(closeTextOf(head ?? []))
  return text.length <= LONGEST_HEAD && isLabelText(text) ? text : ''
}
const STEP = 2
const LONGEST_HEAD = 12
