import { doubtsOn } from '../catalogue/index.ts'
import type { PrecheckResponse, ServiceDocument } from '../contract/index.ts'
import { computeValue, judge, parse, type Situation } from '../rules/index.ts'

/** The amounts that hold for this person; never computed where a figure is in doubt. */
export function presentAmounts(service: ServiceDocument, { lookup }: Situation): PrecheckResponse['amounts'] {
  const doubtful = doubtsOn(service, ['amounts']).length > 0
  return (service.amounts ?? [])
    .filter(({ when }) => when === undefined || judge(parse(when), lookup) === true)
    .map(({ name, formula, text, unit, basis }) => {
      const value = formula === null || doubtful ? null : computeValue(parse(formula), lookup)
      return { name, value: typeof value === 'number' ? Math.round(value * 100) / 100 : null, text, unit, basis }
    })
}
