import { useMemo } from 'react'
import type { Board } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Chart, colour } from '../../../ui/Chart.tsx'
import { shown } from '../shown.ts'
import { Panel } from './Panel.tsx'

const TARGET = 90

/** 一次办成率 day by day against its target. */
export function Daily({ daily }: { daily: Board['daily'] }) {
  const option = useMemo(() => {
    const values = daily.map(({ value }) => value)
    const least = Math.min(TARGET, ...values.filter((value) => value !== null))
    return {
      grid: { left: 44, right: 24, top: 16, bottom: 28 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: daily.map(({ day }) => day.slice(5)), axisTick: { show: false } },
      yAxis: {
        type: 'value',
        min: Math.max(0, Math.floor(least / 10) * 10 - 10),
        max: 100,
        axisLabel: { formatter: '{value}%' },
      },
      series: [
        {
          type: 'line',
          data: values,
          symbolSize: 7,
          itemStyle: { color: colour('p600') },
          areaStyle: { opacity: 0.08 },
          markLine: {
            symbol: 'none',
            silent: true,
            data: [{ yAxis: TARGET, label: { formatter: t.supervise.target, position: 'insideEndTop' } }],
            lineStyle: { color: colour('yellow-fill'), type: 'dashed' },
          },
        },
      ],
    }
  }, [daily])
  return (
    <Panel
      title={t.supervise.daily}
      sub={t.supervise.dailySub}
      chart={<Chart label={t.supervise.daily} option={option} />}
      head={[t.supervise.received, t.supervise.daily, '÷']}
      rows={daily.map(({ day, value, numerator, denominator }) => [
        day,
        shown(value, '%'),
        `${numerator} / ${denominator}`,
      ])}
    />
  )
}
