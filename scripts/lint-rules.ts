import type { LintKnowledge } from '../src/contract/index.ts'

const LEVELS = { 红: 'error', 橙: 'error', 黄: 'warning', 提: 'notice' } as const

/** The page of lint rules, in Markdown, from the rule table. */
export function renderLintRules({ rules, colours, proposals }: LintKnowledge): string {
  const tiers = Object.entries(colours).map(
    ([colour, { term, weight }]) =>
      `| ${colour} | \`${LEVELS[colour as keyof typeof LEVELS]}\` | ${term === null ? '不限' : `${term} 个工作日`} | ${weight} |`,
  )
  const rows = rules.map(
    ({ id, colour, title, how, remedy, basis }) =>
      `| ${id} | ${colour} | ${cell(title)} | ${cell(how)} | ${cell(remedy)} | ${cell(basis ?? '')} |`,
  )
  const asked = proposals.rules.map(
    ({ id, title, ask, basis }) => `| ${id} | ${cell(title)} | ${cell(ask)} | ${cell(basis ?? '')} |`,
  )
  return `# 实施清单体检规则

由 \`npm run docs\` 按 \`knowledge/supervise/lint/rules.yaml\` 写入，请不要手改。函数在 \`src/supervise/lint/rules\`，一条规则一个文件；
词表（旧名称、取消的证明、可以调取的证照等）在 \`knowledge/supervise/lint/words.yaml\`。

只有实施单位知道的要素（编码、地址、时间、样表……）空着时，在相应规则下记一条提示（\`notice\`），不算错。

## 颜色、期限和得分

| 颜色 | 级别 | 几天改完 | 扣分 |
| --- | --- | --- | --- |
${tiers.join('\n')}

每份清单从 100 分起，每违反一条规则扣一次，按这条规则下最重的颜色扣，同一条规则不重复扣，最低 0 分；部门和总分是各份的平均。

## 几份清单之间

只报送来的清单。编码、重复、各级各区、网上与窗口的比较在送来的之间进行；\`withLoaded: true\` 时连同已加载的一起比。循环证明总是连同已加载的一起看。
送来的编号与已加载的相同，就代替已加载的那一份。给了 \`baseList\`（基本目录的编码和名称）才查名称和清单外许可。

## 没有数据就不说

办件量、实际用时（L27、L76）和要人对照文义的（S 类）不在下表。拨测（P 类）的结果记在 L56、L61 下：链接只查 \`LINK_HOSTS\` 允许的网站，电话由人拨打，没有查过的什么都不说。

## 规则

| 编号 | 颜色 | 查什么 | 怎么查 | 怎么改 | 依据 |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## 要人对照文义的（S 类）

接了对话模型（\`CHAT_MODEL\`），可以请它照下面的规则看一份清单；看出来的标“${proposals.label}”，必须引清单里的原话，程序核对原话真在那一处，否则丢掉。
它们不算分，也不算错，由人采纳或者不采纳，并记下谁、什么时候、为什么。

| 编号 | 查什么 | 问模型的话 | 依据 |
| --- | --- | --- | --- |
${asked.join('\n')}
`
}

const cell = (text: string): string => text.replaceAll('|', '\\|')
