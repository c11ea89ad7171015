import { useMemo } from 'react'
import type { Board } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Chart, colour } from '../../../ui/Chart.tsx'
import { Panel } from './Panel.tsx'

/** Which window is busy at which hour. */
export function Heat({ heat }: { heat: Board['heat'] }) {
  const windows = useMemo(() => [...new Set(heat.map(({ window }) => window))], [heat])
  const hours = useMemo(() => [...new Set(heat.map(({ hour }) => hour))].sort((a, b) => a - b), [heat])
  const option = useMemo(
    () => ({
      grid: { left: 12, right: 12, top: 8, bottom: 44, containLabel: true },
      tooltip: {},
      xAxis: { type: 'category', data: hours.map(t.supervise.hour), axisTick: { show: false } },
      yAxis: { type: 'category', inverse: true, data: windows, axisTick: { show: false } },
      visualMap: {
        min: 0,
        max: Math.max(1, ...heat.map(({ count }) => count)),
        orient: 'horizontal',
        left: 'center',
        bottom: 0,
        itemHeight: 90,
        inRange: { color: [colour('p50'), colour('p300'), colour('p800')] },
      },
      series: [
        {
          type: 'heatmap',
          label: { show: true },
          data: heat.map(({ window, hour, count }) => [hours.indexOf(hour), windows.indexOf(window), count]),
        },
      ],
    }),
    [heat, hours, windows],
  )
  return (
    <Panel
      title={t.supervise.heat}
      sub={t.supervise.heatSub}
      chart={<Chart label={t.supervise.heat} option={option} />}
      head={[t.supervise.heat, ...hours.map(t.supervise.hour)]}
      rows={windows.map((window) => [
        window,
        ...hours.map((hour) => heat.find((one) => one.window === window && one.hour === hour)?.count ?? 0),
      ])}
    />
  )
}
