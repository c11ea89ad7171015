import type { IndicatorFigure, Indicators, IndicatorsQuery } from '../../contract/index.ts'
import type { Grid } from '../../writing/index.ts'
import { type IndicatorDeps, readIndicators } from './indicators.usecase.ts'

const TIERS = { blue: '提示', yellow: '黄', orange: '橙', red: '红' }
const SOURCES = { own: '本系统', imported: '导入的记录', all: '本系统和导入的记录' }

/** Every indicator with its definition, by department and by month, as tables. */
export async function writeReport(query: IndicatorsQuery, deps: IndicatorDeps): Promise<Grid> {
  const result = await readIndicators(query, deps)
  const { period, asOf, cases, indicators, rows, unmeasured } = result
  return {
    title: `办件运行报告 ${period.from} 至 ${period.to}`,
    lines: [
      `数据：${SOURCES[query.source]}，共${cases}件，截止${asOf.slice(0, 16).replace('T', ' ')}（世界时）`,
      '每个数都写明分子、分母和算法；件数少于20的部门不单列、不排名。',
    ],
    tables: [
      {
        name: '指标',
        head: ['编号', '指标', '数值', '单位', '分子', '分母', '预警', '怎么算'],
        rows: indicators.map(({ id, name, value, unit, numerator, denominator, tier, definition }) => [
          id,
          name,
          value,
          unit,
          numerator,
          denominator,
          tier ? TIERS[tier] : '',
          definition,
        ]),
      },
      {
        name: '按部门',
        head: ['部门', '件数', ...indicators.map(({ name, unit }) => `${name}（${unit}）`)],
        rows: rows.map(({ name, cases: count, suppressed, figures }) => [
          name,
          count,
          ...indicators.map(({ id }) => (suppressed ? '不足20件' : inCell(figures[id]))),
        ]),
      },
      byMonth(indicators),
      {
        name: '现在还量不了的',
        head: ['编号', '指标', '原因'],
        rows: unmeasured.map(({ id, name, why }) => [id, name, why]),
      },
    ],
  }
}

const inCell = (figure: IndicatorFigure | undefined): string =>
  !figure || figure.value === null ? '' : `${figure.value}（${figure.numerator}/${figure.denominator}）`

function byMonth(indicators: Indicators['indicators']): Grid['tables'][number] {
  const months = [...new Set(indicators.flatMap(({ trend }) => trend.map(({ month }) => month)))].sort()
  return {
    name: '按月',
    head: ['指标', ...months],
    rows: indicators
      .filter(({ trend }) => trend.length > 0)
      .map(({ name, unit, trend }) => [
        `${name}（${unit}）`,
        ...months.map((month) => inCell(trend.find((one) => one.month === month))),
      ]),
  }
}
