/** One line of the report; a line with a demand says whether it is met. */
export type Line = { what: string; value: number; unit: string; limit?: number; note?: string }

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

export const ratio = (what: string, value: number, limit?: number, note?: string): Line => ({
  what,
  value,
  unit: '倍',
  ...(limit !== undefined && { limit }),
  ...(note && { note }),
})

export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Repeats all works in turn, each round starting with another one; gives the times of each by round. */
export async function interleave<Name extends string>(
  works: Record<Name, (round: number) => unknown>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(works) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round < rounds; round++)
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length] as Name
      times[name].push(await timed(() => works[name](round)))
    }
  return times
}

const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0)
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))
const shown = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

/** The report as a table for the terminal. */
export function renderTable(title: string, lines: Line[]): string {
  const rows = lines.map(({ what, value, unit, limit, note }) => [
    what,
    `${shown(value)} ${unit}`,
    limit === undefined ? '' : `≤ ${limit} ${unit}`,
    limit === undefined ? '' : value <= limit ? '达到' : '未达到',
    note ?? '',
  ])
  const all = [['项目', '结果', '要求', '', '说明'], ...rows]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))))
  const text = all.map((row) =>
    row
      .map((cell, i) => pad(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `\n${title}\n${text.join('\n')}`
}
