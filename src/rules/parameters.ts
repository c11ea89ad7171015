type Dated = { from: string; value: number | string }
/** Figures of the law that change with time, as a service document holds them; `basis` names their source. */
export type Parameters = Readonly<Record<string, readonly Dated[] | string>>

/** The figures in force on a day (YYYY-MM-DD). One that begins later is not there yet. */
export function parametersOn(parameters: Parameters | undefined, day: string): Record<string, number | string> {
  const inForce = Object.entries(parameters ?? {}).flatMap(([name, values]) => {
    if (typeof values === 'string') return []
    const latest = values
      .filter(({ from }) => from <= day)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .at(-1)
    return latest ? [[name, latest.value] as const] : []
  })
  return Object.fromEntries(inForce)
}
