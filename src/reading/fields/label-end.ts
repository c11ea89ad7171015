import { CELL_GAP, closeTextOf, type Glyph } from '../layout.ts'

/** Behind a label may stand a remark in brackets or its English, and a colon: 申请人（签字）：, 病案号 MRN： */
export function endOfLabel(glyphs: Glyph[], behind: number): { end: number; colon: boolean } {
  let end = behind
  if (/[（(]/u.test(glyphs[end]?.char ?? '')) {
    const close = glyphs.slice(end, end + 16).findIndex(({ char }) => /[）)]/u.test(char))
    // The remark of a label broken over two lines closes in the next one, not in the cell beside it.
    const isOneCell = glyphs.slice(end + 1, end + close + 1).every(({ gap }) => gap < CELL_GAP)
    if (
      close > 0 &&
      isOneCell &&
      !/\d{4}/.test(
        glyphs
          .slice(end, end + close)
          .map(({ char }) => char)
          .join(''),
      )
    )
      end += close + 1
  }
  if (glyphs[end]?.char === '】') end += 1
  const gloss = /^[A-Za-z][A-Za-z.,'’/&() -]{0,40}(?=[:：])/u.exec(closeTextOf(glyphs.slice(end, end + 42)))
  if (gloss) end += gloss[0].length
  const colon = /[:：]/u.test(glyphs[end]?.char ?? '') || glyphs[end - 1]?.char === '】'
  if (colon && !/[:：]/u.test(glyphs[end]?.char ?? '')) return { end, colon }
  return { end: colon || /[为是]/u.test(glyphs[end]?.char ?? '') ? end + 1 : end, colon }
}
