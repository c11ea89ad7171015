import type { LawTable } from '../../catalogue/index.ts'
import type { Law } from '../../contract/index.ts'
import { numeralValue } from '../../facts/index.ts'
import { type Doc, type Part, parts, placeOf, text } from './document.ts'

/** A law named in a basis, with the numbers of the articles named behind it. */
export type Citation = { law: Law; articles: number[]; said: string }
export type Basis = { path: string; text: string }

const ARTICLE = /第([零〇一二两三四五六七八九十百千\d]+)条/g
/** What stands in brackets after 原 or is called former, is history and no basis any more. */
const FORMER = /[（(](?:原|曾|旧|已废止|废止前)[^）)]*[）)]/g

const LISTED: { list: string; key: string }[] = [
  { list: 'conditions', key: 'basis' },
  { list: 'materials', key: 'by' },
  { list: 'time', key: 'basis' },
  { list: 'fee', key: 'basis' },
  { list: 'amounts', key: 'basis' },
  { list: 'reviewPoints', key: 'basis' },
  { list: 'list.specialProcedures', key: 'basis' },
  { list: 'list.intermediaries', key: 'basis' },
]

/** Every place of a document that names the law it rests on. */
export function basesOf(doc: Doc): Basis[] {
  const found = parts(doc, 'legalBasis').map((entry) => ({
    path: placeOf(entry, 'law'),
    text: `${text(entry, 'law')} ${text(entry, 'article')}`,
  }))
  const listed = LISTED.flatMap(({ list, key }) => parts(doc, list).map((entry) => basisAt(entry, key)))
  const single = ['list.fee.basis', 'list.quantityLimit.basis', 'parameters.basis'].map((key) => basisAt(doc, key))
  return [...found, ...listed, ...single].filter((basis) => basis.text.trim() !== '')
}

const basisAt = (part: Part, key: string): Basis => ({ path: placeOf(part, key), text: text(part, key) })

const read = new WeakMap<LawTable, Map<string, Citation[]>>()
/** So many different texts are kept; lists of one city cite the same laws in the same words. */
const MAX_KEPT = 20_000

/** The laws of the table that a basis names. */
export function citationsIn(basis: string, laws: LawTable): Citation[] {
  const kept = read.get(laws) ?? new Map<string, Citation[]>()
  read.set(laws, kept)
  const found = kept.get(basis) ?? readCitations(basis, laws)
  if (kept.size < MAX_KEPT) kept.set(basis, found)
  return found
}

function readCitations(basis: string, laws: LawTable): Citation[] {
  const whole = laws.find(basis)
  if (whole) return [{ law: whole, articles: [], said: basis.trim() }]
  return basis
    .replace(FORMER, '')
    .split(/[；;。]/)
    .flatMap((piece) => citationsInPiece(piece, laws))
}

function citationsInPiece(piece: string, laws: LawTable): Citation[] {
  const quoted = [...piece.matchAll(/《([^》]+)》/g)].map(([, title = '']) => title)
  if (quoted.length > 1)
    return quoted.flatMap((title) => {
      const law = laws.find(title)
      return law
        ? [{ law, articles: articlesIn(piece.slice(piece.indexOf(title)).split('《')[0] ?? ''), said: title }]
        : []
    })
  const name = piece.split(/第[零〇一二两三四五六七八九十百千\d]+条/)[0] ?? ''
  const law =
    laws.find(quoted[0] ?? name) ?? laws.find(name.replace(/[（(].*$/, '')) ?? laws.find(name.replace(/^.*[、，]/, ''))
  return law ? [{ law, articles: articlesIn(piece), said: piece.trim() }] : []
}

const articlesIn = (piece: string): number[] =>
  [...piece.matchAll(ARTICLE)].flatMap(([, figure = '']) => numeralValue(figure) ?? [])

/** Whether a law no longer stands on a day: repealed, and whatever replaces it is in force. */
export function isRepealed({ state, replacedBy }: Law, laws: LawTable, today: string): boolean {
  if (state !== '已废止') return false
  const successor = replacedBy ? laws.find(replacedBy) : undefined
  return !successor?.effective || successor.effective <= today
}
