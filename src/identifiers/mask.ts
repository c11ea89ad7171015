import { creditCodesIn } from './credit-code.ts'
import { IDENTITY, isOfAThing, type Kind, OTHERS } from './kinds.ts'

type Span = { at: number; length: number; label: string }

/**
 * Replaces personal numbers (identity numbers, telephones, bank cards, passports and permits, e-mail) by their kind. Numbers in
 * full-width characters are found too; nothing else of the text is altered.
 */
export function maskPersonal(text: string): { text: string; masked: string[] } {
  const { narrow, startOf } = narrowForm(text)
  const masked: string[] = []
  const spans: Span[] = []
  let left = narrow
  const hide = (at: number, length: number) => {
    left = left.slice(0, at) + '\u0000'.repeat(length) + left.slice(at + length)
  }
  const mask = ({ kind, pattern, label, passes }: Kind) => {
    for (const { 0: number, index } of left.matchAll(pattern)) {
      if ((passes && !passes(number)) || isOfAThing(left.slice(0, index))) continue
      masked.push(kind)
      spans.push({ at: index, length: number.length, label })
      hide(index, number.length)
    }
  }
  mask(IDENTITY)
  for (const { at, length } of creditCodesIn(left)) hide(at, length)
  OTHERS.forEach(mask)

  let shown = ''
  let done = 0
  for (const { at, length, label } of spans.sort((a, b) => a.at - b.at)) {
    shown += text.slice(done, startOf(at)) + label
    done = startOf(at + length)
  }
  return { text: shown + text.slice(done), masked }
}

/** The text with characters in their usual width, and where each of its places lies in the text itself. */
function narrowForm(text: string): { narrow: string; startOf: (at: number) => number } {
  let narrow = ''
  const starts: number[] = []
  let at = 0
  for (const char of text) {
    const folded = char.normalize('NFKC')
    for (let i = 0; i < folded.length; i++) starts.push(at)
    narrow += folded
    at += char.length
  }
  return { narrow, startOf: (place) => starts[place] ?? text.length }
}
