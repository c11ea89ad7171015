import { block, type Doc, isOpen, parts, text } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'
import { AT_ONCE, inWorkingDays, type Term, termOf, termsIn } from '../terms.ts'

/** Rounding of natural into working days. */
const SLACK = 1e-6

export const l20: LintRule = (doc) => {
  const element = block(doc, 'list.statutory')
  const term = termOf(element)
  const cases = parts(doc, 'time')
  const written = cases.map((entry) => text(entry, 'statutory')).filter((said) => said !== '')
  if (!term) return missing(doc, cases.length, written)
  if (term.days < 0) return [{ path: 'list.statutory.days', say: 'negative', with: { said: term.said } }]
  const atOnce = written.some((said) => AT_ONCE.test(said)) && term.days === 0
  const terms = [...written, text(element, 'note')].flatMap(termsIn)
  const fits = atOnce || terms.some((one) => isSame(one, term))
  // 各不超过15日: parts whose sum the list may hold.
  const inParts = written.some((said) => /各|每/.test(said))
  return written.flatMap(termsIn).length === 0 || fits || inParts
    ? []
    : [{ path: 'list.statutory.days', say: 'differs', with: { said: term.said, written: written.join('、') } }]
}

/** The sheet gives one term for everybody, and the list none; a permit has one by law in any case. */
function missing(doc: Doc, cases: number, written: string[]): Fault[] {
  if (!isOpen(doc, 'list.statutory') && !isOpen(doc, 'list.statutory.days')) return []
  const terms = written.flatMap(termsIn)
  const [given] = terms
  if (given && terms.length === 1 && cases === 1)
    return [{ path: 'list.statutory', say: 'given', with: { said: given.said } }]
  const byLaw = text(doc, 'list.taskType') === '01' && text(doc, 'list.handlingType') === '承诺件'
  return byLaw ? [{ path: 'list.statutory', say: 'empty', colour: '提' }] : []
}

/** 日 without 工作 agrees with either. */
const isSame = (one: Term, other: Term): boolean =>
  one.unit === null || other.unit === null
    ? one.days === other.days
    : Math.abs(inWorkingDays(one) - inWorkingDays(other)) < SLACK
