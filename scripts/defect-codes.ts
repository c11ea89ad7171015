import { type IntakeKnowledge, SEVERITY_OF } from '../src/contract/index.ts'
import { CHECKS } from '../src/intake/checks/index.ts'

const GROUPS: Record<string, string> = {
  A: '缺什么',
  B: '形式不对',
  C: '看不清',
  D: '时间不对',
  E: '对不上',
  F: '算不对',
  G: '签章',
  H: '机关和资质',
  I: '条件',
  J: '需人工核验',
}

/** The page of defect codes, in Markdown, from the defect table and the checks there are. */
export function renderDefectCodes({ defects, doubt }: Pick<IntakeKnowledge, 'defects' | 'doubt'>): string {
  const computed = new Set(CHECKS.map(({ code }) => code))
  const found = defects.filter(({ code }) => computed.has(code))
  const groups = Object.entries(GROUPS).map(([letter, name]) => {
    const rows = found
      .filter(({ code }) => code.startsWith(letter))
      .map(
        ({ code, name, level, tolerable, how, message, remedy, basis }) =>
          `| ${code} | ${name} | ${level}${tolerable ? '（可容缺）' : ''} | ${cell(how)} | ${cell(message)} | ${cell(remedy)} | ${cell(basis ?? '')} |`,
      )
    return `## ${letter} ${name}\n\n| 编号 | 问题 | 级别 | 怎么发现 | 怎么说 | 怎么改 | 依据 |\n| --- | --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}`
  })
  const levels = Object.entries(SEVERITY_OF).map(
    ([level, { severity, needsHuman }]) => `| ${level} | \`${severity}\` | ${needsHuman ? '是' : '否'} |`,
  )
  const waiting = defects.filter(({ code }) => !computed.has(code)).map(({ code, name }) => `${code} ${name}`)
  return `# 材料问题编号

由 \`npm run docs\` 按 \`knowledge/intake/defects.yaml\` 写入，请不要手改。检查在 \`src/intake/checks\`，一个编号一个文件；编号长期不变。

系统只提出，受理、补正、不予受理由工作人员决定。识别把握不足的不当问题提，只请人核对：“${doubt.message}”。
一个原因只提一次。可容缺的，要事项自己公布的容缺清单列了该材料才能先受理。

| 级别 | 接口里 | 要人看 |
| --- | --- | --- |
${levels.join('\n')}

${groups.join('\n\n')}

## 编了号、现在算不出的

没有数据或办法就不说：${waiting.join('、')}。
`
}

const cell = (text: string): string => text.replaceAll('|', '\\|')
