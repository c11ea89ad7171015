import type { Period } from '../count-up.ts'
import { one } from './count.ts'

/** A conversation of 智问 in figures. `day` in Asia/Shanghai; `questions` are those that ask for something it could know. */
export type Talk = { day: string; questions: number; unanswered: number; handedOver: boolean }
export type TalkIndicator = { id: string; count: (talk: Talk) => readonly [numerator: number, denominator: number] }

/** P26: what became of questions to 智问. */
export const TALKS: TalkIndicator[] = [
  { id: 'P26', count: ({ handedOver }) => [one(handedOver), 1] },
  { id: 'P26.unanswered', count: ({ unanswered, questions }) => [unanswered, questions] },
]

/** Sums an indicator over the conversations of a period. */
export function sumTalks({ count }: TalkIndicator, talks: readonly Talk[], { from, to }: Period): [number, number] {
  let numerator = 0
  let denominator = 0
  for (const talk of talks) {
    if (talk.day < from || talk.day > to) continue
    const [n, d] = count(talk)
    numerator += n
    denominator += d
  }
  return [numerator, denominator]
}
