import { figuresIn } from './number-evidence.ts'

/** Figures that any answer may use without a source: the public numbers for help. */
const PUBLIC = new Set(['110', '119', '120', '12345'])
/** Promises that only an office can make. */
const PROMISE = /(保证|肯定|一定|包)(能|会|可以)?(办|批|通过|下来|成功)|百分之百|100%/

export type Verdict =
  | { ok: true; text: string }
  | { ok: false; reason: 'figure' | 'promise' | 'unsourced' | 'empty'; what: string }

/**
 * Checks a generated answer against the numbered evidence it was given: unknown markers are dropped; a figure, date, article,
 * address or promise that stands in no source makes the whole answer unusable, as does an answer that uses no source.
 */
export function verifyText(text: string, sources: string[], question: string): Verdict {
  const kept = text
    .replace(/\[(\d+)\]/g, (marker, number: string) =>
      Number(number) >= 1 && Number(number) <= sources.length ? marker : '',
    )
    .trim()
  if (kept === '') return { ok: false, reason: 'empty', what: '' }
  const known = figuresIn(`${sources.join('\n')}\n${question}`)
  const invented = [...figuresIn(kept)].find((figure) => !known.has(figure) && !PUBLIC.has(figure))
  if (invented !== undefined) return { ok: false, reason: 'figure', what: invented }
  const promise = PROMISE.exec(kept)?.[0]
  if (promise && !sources.some((source) => source.includes(promise)))
    return { ok: false, reason: 'promise', what: promise }
  if (!/\[\d+\]/.test(kept)) return { ok: false, reason: 'unsourced', what: '' }
  return { ok: true, text: kept }
}
