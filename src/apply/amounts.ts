import { doubtsOn } from '../catalogue/index.ts'
import type { PrecheckResponse, ServiceDocument } from '../contract/index.ts'
import { computeAmounts, type Facts } from '../rules/index.ts'

/** The amounts that hold for this person on a day (YYYY-MM-DD); never computed where a figure is in doubt. */
export function presentAmounts(service: ServiceDocument, facts: Facts, today: string): PrecheckResponse['amounts'] {
  const doubtful = doubtsOn(service, ['amounts']).length > 0
  const computed = new Map(computeAmounts(service, facts, today).map((result) => [result.name, result]))
  return (service.amounts ?? [])
    .filter(({ name }) => computed.get(name)?.applies === true)
    .map(({ name, text, unit, basis }) => {
      const value = computed.get(name)?.value
      return { name, value: typeof value === 'number' && !doubtful ? value : null, text, unit, basis }
    })
}
