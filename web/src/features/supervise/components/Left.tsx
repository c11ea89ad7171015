import { useMemo } from 'react'
import type { Board } from '../../../../../src/contract/index.ts'
import { usePhone } from '../../../lib/page.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Chart, colour } from '../../../ui/Chart.tsx'
import { Panel } from './Panel.tsx'

const COLOURS = { over: 'red-fill', today: 'orange-fill', two: 'yellow-fill', more: 'p300', undated: 'p200' } as const

/** Open cases by what is left of the promise. */
export function Left({ left }: { left: Board['left'] }) {
  const bands = useMemo(() => left.filter(({ key, count }) => key !== 'undated' || count > 0), [left])
  const total = left.reduce((sum, { count }) => sum + count, 0)
  const narrow = usePhone()
  const option = useMemo(
    () => ({
      grid: { left: 44, right: 12, top: 24, bottom: narrow ? 56 : 28 },
      xAxis: {
        type: 'category',
        data: bands.map(({ key }) => t.supervise.leftBands[key]),
        axisTick: { show: false },
        axisLabel: { interval: 0, rotate: narrow ? 40 : 0 },
      },
      yAxis: { type: 'value', minInterval: 1 },
      series: [
        {
          type: 'bar',
          barMaxWidth: 46,
          label: { show: true, position: 'top', fontWeight: 600 },
          data: bands.map(({ key, count }) => ({
            value: count,
            itemStyle: { color: colour(key in COLOURS ? COLOURS[key as keyof typeof COLOURS] : 'p600') },
          })),
        },
      ],
    }),
    [bands, narrow],
  )
  const title = t.supervise.left(total)
  return (
    <Panel
      title={title}
      chart={<Chart label={title} option={option} />}
      head={[title, '']}
      rows={bands.map(({ key, count }) => [t.supervise.leftBands[key], count])}
    />
  )
}
