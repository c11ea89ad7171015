import { useMemo } from 'react'
import type { Board } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Chart, colour } from '../../../ui/Chart.tsx'
import { Panel } from './Panel.tsx'

/** Why papers were sent back for mending, the most frequent reason first. */
export function Reasons({ reasons }: { reasons: Board['reasons'] }) {
  const { most } = reasons
  const option = useMemo(
    () => ({
      grid: { left: 12, right: 40, top: 8, bottom: 24, containLabel: true },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: { type: 'category', inverse: true, data: most.map(({ label }) => label), axisTick: { show: false } },
      series: [
        {
          type: 'bar',
          barMaxWidth: 20,
          itemStyle: { color: colour('p600') },
          label: { show: true, position: 'right', fontWeight: 600 },
          data: most.map(({ count }) => count),
        },
      ],
    }),
    [most],
  )
  return (
    <Panel
      title={t.supervise.reasons}
      sub={t.supervise.reasonsSub(reasons.cases, reasons.items)}
      chart={<Chart label={t.supervise.reasons} option={option} />}
      head={[t.supervise.reasons, '']}
      rows={most.map(({ label, count }) => [label, count])}
    />
  )
}
