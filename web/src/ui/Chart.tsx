import { BarChart, HeatmapChart, LineChart } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

use([
  BarChart,
  HeatmapChart,
  LineChart,
  AriaComponent,
  GridComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
  SVGRenderer,
])

type Props = { label: string; option: EChartsCoreOption; height?: number; onPick?: (index: number) => void }

/** A chart that fits its place; what it shows must also stand as a table, for readers and for those who want the numbers. */
export function Chart({ label, option, height = 240, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!box.current) return
    const chart = init(box.current, null, { renderer: 'svg' })
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    chart.setOption({ animation: !calm, textStyle: { fontFamily: 'inherit', fontSize: 12 }, ...option })
    if (onPick) chart.on('click', ({ dataIndex }) => onPick(dataIndex))
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(box.current)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [option, onPick])
  return <div ref={box} role="img" aria-label={label} style={{ height }} />
}

/** A colour of the design as the browser has it now, light or dark. */
export const colour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
