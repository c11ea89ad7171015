import type { ServiceDocument } from '../contract/index.ts'
import type { Facts, FactValue } from './evaluate.ts'

/** The figures of the law in force on a day, each under the name expressions use; one that is not yet in force is unknown. */
export function parametersOn({ parameters }: Pick<ServiceDocument, 'parameters'>, today: string): Facts {
  const inForce: Record<string, FactValue> = {}
  for (const [name, dated] of Object.entries(parameters ?? {})) {
    if (!Array.isArray(dated)) continue
    const value = dated
      .filter(({ from }) => from <= today)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .at(-1)?.value
    if (value !== undefined) inForce[name] = value
  }
  return inForce
}
