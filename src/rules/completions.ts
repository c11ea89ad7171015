import type { FactValue, Tri } from './evaluate.ts'

/** Something to be made true by answers still to come. */
export type Demand = {
  holds: () => Tri
  /** Facts without an answer that it hangs on; at least one as long as it is open. */
  hangsOn: () => Set<string>
}

/** Answers tried at most before a question counts as open: asking once too often does no harm. */
const MOST_TRIES = 20_000

/**
 * Whether answers exist that make every demand true. Tries them one by one in `answers`, which the demands read, and
 * leaves it as it was.
 */
export function canHold(
  demands: Demand[],
  answers: Record<string, FactValue | undefined>,
  valuesOf: (id: string) => FactValue[],
): boolean {
  let tries = 0
  const attempt = (): boolean => {
    if (++tries > MOST_TRIES) return true
    let open: Demand | undefined
    for (const demand of demands) {
      const holds = demand.holds()
      if (holds === false) return false
      if (holds === 'unknown') open ??= demand
    }
    if (!open) return true
    const [id] = open.hangsOn()
    if (id === undefined) return false
    const found = valuesOf(id).some((value) => {
      answers[id] = value
      return attempt()
    })
    delete answers[id]
    return found
  }
  return attempt()
}
