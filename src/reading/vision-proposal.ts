import { z } from 'zod'
import { type FieldRule, type KindFile, PaperKind, type ReadingKnowledge } from '../contract/index.ts'
import { daysIn } from './fields/dates.ts'
import { readValue, type Value } from './fields/values.ts'
import { closeTextOf, rowsOf } from './layout.ts'
import type { Paper } from './page.ts'

/** What a vision model says of a paper; anything in it may be wrong. */
const Reply = z.object({
  kind: z.string().optional(),
  fields: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
})
export type Proposal = { kind: PaperKind | null; fields: Record<string, string> }

/** The reply of a model as a proposal: an unknown kind is none; null where it is no object at all. */
export function proposalOf(reply: string): Proposal | null {
  const [json] = /\{[\s\S]*\}/.exec(reply) ?? []
  const parsed = Reply.safeParse(json === undefined ? null : readJson(json))
  if (!parsed.success) return null
  const kind = PaperKind.safeParse(parsed.data.kind)
  const fields = Object.entries(parsed.data.fields).map(([name, value]) => [name, String(value)] as const)
  return { kind: kind.success ? kind.data : null, fields: Object.fromEntries(fields) }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Our own reading stands from this confidence on. */
const OWN = 0.8
/** What a model reads is never surer than this, and no surer than half where our own text does not bear it out. */
const SUPPORTED = 0.85
const UNSUPPORTED = 0.5
/** Share of signs in which our text may differ from what the model reads. */
const TOLERANCE = 0.15

/**
 * A paper with what a model proposed for it, as far as it holds: only fields of the kind, only values of their form, and only where
 * our own reading has nothing or is in doubt. A value that fails its check digit or is not in our text keeps at most half the
 * confidence, so that a person looks.
 */
export function withProposal(paper: Paper, { kind, fields }: Proposal, knowledge: ReadingKnowledge): Paper {
  const adopts = kind !== null && paper.confidence < OWN && kind !== paper.kind
  const now = adopts ? kind : paper.kind
  const rules = knowledge.kinds.find((one) => one.kind === now)?.fields ?? []
  const text = paper.pages.flatMap((page) => rowsOf(page).map(({ glyphs }) => closeTextOf(glyphs))).join('\n')
  const read = { ...paper.fields }
  for (const [name, said] of Object.entries(fields)) {
    const rule = rules.find((one) => one.name === name)
    const value = rule && readValue(rule, said)
    if (!value) continue
    const confidence = value.certainty >= OWN && isBorneOut(value, said, text) ? SUPPORTED : UNSUPPORTED
    const own = read[name]?.confidence ?? 0
    if (own >= OWN || own >= confidence) continue
    read[name] = { value: value.value, page: paper.pages[0]?.page ?? 1, box: null, confidence }
  }
  const confidence = adopts ? UNSUPPORTED : paper.confidence
  return { ...paper, kind: now, confidence, fields: read }
}

/** Whether our own text has the value, or nearly. */
function isBorneOut({ value }: Value, said: string, text: string): boolean {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && daysIn(text).some((day) => day.value === value))
    return true
  const wanted = plain(said)
  return wanted !== '' && distanceWithin(wanted, plain(text)) <= Math.floor(wanted.length * TOLERANCE)
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** Fewest changes that make `wanted` of some stretch of `text` (Sellers 1980). */
function distanceWithin(wanted: string, text: string): number {
  let row = Array.from({ length: wanted.length + 1 }, (_, i) => i)
  let best = wanted.length
  for (const char of text) {
    const next = [0]
    for (let i = 1; i <= wanted.length; i++)
      next.push(
        Math.min((row[i - 1] ?? 0) + (wanted[i - 1] === char ? 0 : 1), (row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1),
      )
    row = next
    best = Math.min(best, row[wanted.length] ?? best)
  }
  return best
}

/** Kinds and fields as the prompt names them. */
export const offered = (kinds: KindFile[], paper: Paper): { kinds: string; fields: string } => {
  const own: FieldRule[] = kinds.find(({ kind }) => kind === paper.kind)?.fields ?? []
  const all = paper.kind === 'other' ? kinds.flatMap(({ fields }) => fields) : own
  return {
    kinds: kinds.map(({ kind, name }) => `${kind}：${name}`).join('\n'),
    fields: [...new Set(all.map(({ name }) => name))].join('、'),
  }
}
