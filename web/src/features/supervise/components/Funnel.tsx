import { useMemo } from 'react'
import type { Board } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Chart, colour } from '../../../ui/Chart.tsx'
import { Panel } from './Panel.tsx'

/** How many cases came how far, and where the time goes. */
export function Funnel({ funnel }: { funnel: Board['funnel'] }) {
  const option = useMemo(
    () => ({
      grid: { left: 12, right: 110, top: 8, bottom: 8, containLabel: true },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: funnel.map(({ stage }) => t.supervise.stages[stage]),
        axisTick: { show: false },
        axisLine: { show: false },
      },
      series: [
        {
          type: 'bar',
          barMaxWidth: 26,
          itemStyle: { color: colour('p600') },
          data: funnel.map(({ cases, days }) => ({
            value: cases,
            label: {
              show: true,
              position: 'right',
              formatter: days === null ? String(cases) : `${cases}　${t.supervise.days(days)}`,
            },
          })),
        },
      ],
    }),
    [funnel],
  )
  return (
    <Panel
      title={t.supervise.funnel}
      sub={t.supervise.funnelSub}
      chart={<Chart label={t.supervise.funnel} option={option} />}
      head={[t.supervise.funnel, '', '']}
      rows={funnel.map(({ stage, cases, days }) => [
        t.supervise.stages[stage],
        cases,
        days === null ? '' : t.supervise.days(days),
      ])}
    />
  )
}
