import type { Case, DecideInput, Hints, RefusalReason } from '../../../../src/contract/index.ts'

export type Choice = DecideInput['decision']
/** What is written for a decision, before it is sent. */
export type Written = {
  decision: Choice | null
  opinion: string
  reasons: RefusalReason[]
  answer: string
  content: string
  validity: string
  override: string
}
export const BLANK: Written = {
  ...{ decision: null, opinion: '', reasons: [], answer: '', content: '', validity: '', override: '' },
}

type About = {
  hints: Pick<Hints, 'suggestion' | 'points'> | undefined
  objections: number
  /** The server said that a deciding condition is unmet by what was stated. */
  isBarred?: boolean
}
export type Lack =
  | { field: 'opinion' | 'reasons' | 'answer' | 'override' }
  | { field: 'found' | 'evidence'; conditionId: string }

const SHORTEST = 4
const isShort = (text: string) => text.trim().length < SHORTEST

/** A hint that asks for one's own look is no hint against either. */
export const isAgainst = (decision: Choice | null, { hints, isBarred = false }: Omit<About, 'objections'>): boolean =>
  (decision === 'approve' || decision === 'refuse') &&
  ((hints !== undefined && hints.suggestion !== 'needs_review' && hints.suggestion !== decision) ||
    (isBarred && decision === 'approve'))

/** Everything that is still to be written before the decision can be sent. */
export function lacksOf(written: Written, about: About): Lack[] {
  const { decision, opinion, reasons, answer, override } = written
  const lacks: Lack[] = isShort(opinion) ? [{ field: 'opinion' }] : []
  if (decision === 'refuse') {
    if (reasons.length === 0) lacks.push({ field: 'reasons' })
    for (const { conditionId, found, evidence } of reasons) {
      if (isShort(found)) lacks.push({ field: 'found', conditionId })
      if (evidence.trim() === '') lacks.push({ field: 'evidence', conditionId })
    }
    if (about.objections > 0 && answer.trim() === '') lacks.push({ field: 'answer' })
  }
  if (isAgainst(decision, about) && isShort(override)) lacks.push({ field: 'override' })
  return lacks
}

/** Points whose evidence lies on a paper that was not opened. */
export const unopenedOf = (points: Hints['points']): Hints['points'] =>
  points.filter(({ opened, evidence }) => !opened && evidence.some(({ documentId }) => documentId !== null))

/** What is sent to the server. */
export function inputOf(written: Written, about: About): Partial<DecideInput> {
  const { decision, opinion, reasons, answer, content, validity, override } = written
  if (decision === null) return {}
  const agrees = about.hints?.suggestion === decision
  return {
    decision,
    opinion,
    ...(decision === 'refuse' && { reasons, answer }),
    ...(decision === 'approve' && { content, validity }),
    ...(isAgainst(decision, about) && { overridden: { reason: override } }),
    ...(decision !== 'return' && { unread: agrees && unopenedOf(about.hints?.points ?? []).length > 0 }),
  }
}

/** How a case stands after a decision was sent. */
export const outcomeOf = (decision: Choice, { state }: Pick<Case, 'state'>): Choice | 'proposed' =>
  decision === 'return' || state === 'approved' || state === 'refused' ? decision : 'proposed'
