import type { CaseMeasures } from '../measures.ts'

/** Numerator and denominator that one case adds; null where it is not of those counted. */
export type Count = readonly [numerator: number, denominator: number] | null

/**
 * An indicator as a pure function of one case. `day` is the day on which the case counts, so that a period can be chosen; an
 * indicator of what is open counts on the day of the data, whatever the period.
 */
export type CountedIndicator = {
  id: string
  day: 'open' | ((one: CaseMeasures) => string | null)
  count: (one: CaseMeasures) => Count
}

export const received = ({ receivedDay }: CaseMeasures) => receivedDay
export const decided = ({ decidedDay }: CaseMeasures) => decidedDay
export const isOpen = ({ closed, acceptedDay }: CaseMeasures): boolean => acceptedDay !== null && !closed
export const one = (holds: boolean): number => (holds ? 1 : 0)
