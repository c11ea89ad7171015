import type { IndicatorFile } from '../src/contract/index.ts'

/** The page of process indicators, in Markdown: which are counted and how, and which are not and why. */
export function renderIndicators({ indicators, unmeasured }: IndicatorFile): string {
  const lines = ([yellow, orange, red]: readonly (number | null)[]) =>
    [yellow, orange, red].map((line) => (line === null ? '—' : `${line}`)).join(' / ')
  const counted = indicators.map(
    ({ id, name, unit, definition, worse, tiers, ownOnly }) =>
      `| ${id} | ${name} | ${unit} | ${definition} | ${tiers ? `${worse === 'below' ? '低于' : '高于'} ${lines(tiers)}` : '不预警'} | ${ownOnly ? '本系统' : '本系统、导入'} |`,
  )
  const left = unmeasured.map(({ id, name, why }) => `| ${id} | ${name} | ${why} |`)
  return `# 过程指标

由 \`npm run docs\` 按 \`knowledge/supervise/indicators.yaml\` 写入，请不要手改。计算在 \`src/supervise/process/indicators\`，一个编号一个函数，都是分子、分母、期间。

按事项、部门、区、窗口、经办人、渠道、申请人类型、环节、日期分组（\`GET /api/supervise/indicators?by=\`）；不足20件的组不列数、不排名；每个数都能看背后的件
（\`/api/supervise/indicators/{编号}/cases\`）；\`/api/supervise/report?format=xlsx|html\` 导出带定义的表格和可打印的报告。

## 量得出的

| 编号 | 名称 | 单位 | 怎么算 | 黄 / 橙 / 红 | 哪里的件 |
| --- | --- | --- | --- | --- | --- |
${counted.join('\n')}

## 量不出的，和为什么

没有数据就不显示，不用别的数代替。

| 编号 | 名称 | 为什么 |
| --- | --- | --- |
${left.join('\n')}
`
}
