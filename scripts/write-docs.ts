/**
 * Writes what the documents take from the code: the table of environment variables in `README.md` and `.env.example`, and the
 * defect codes, the lint rules and the process indicators.
 * `npm run docs -- --check` changes nothing and exits 1 where one of them is not current.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { configSlices } from '../src/app/index.ts'
import { loadCatalogue, loadLintKnowledge } from '../src/catalogue/index.ts'
import type { ConfigEntry, ConfigSlice } from '../src/config/index.ts'
import { renderDefectCodes } from './defect-codes.ts'
import { renderIndicators } from './indicators.ts'
import { renderLintRules } from './lint-rules.ts'

const root = join(import.meta.dirname, '..')
const BEGIN = '<!-- 环境变量：由 npm run docs 写入 -->'
const END = '<!-- 环境变量结束 -->'

type Slices = Record<string, ConfigSlice>
export type Document = { file: string; stored: string; current: string }

const entriesOf = (slices: Slices): ConfigEntry[] => Object.values(slices).flatMap((slice) => Object.values(slice))

/** The default as people see it; empty where there is none. */
function defaultOf({ schema, shownDefault }: ConfigEntry): string {
  return shownDefault ?? String(schema.parse(undefined) ?? '')
}

/** The table of environment variables, in Markdown. */
export function renderTable(slices: Slices): string {
  const rows = entriesOf(slices).map((entry) => {
    const value = defaultOf(entry)
    return `| \`${entry.env}\` | ${entry.doc.replaceAll('|', '\\|')} | ${value === '' ? '无' : `\`${value}\``} |`
  })
  return ['| 变量 | 用途 | 不填时 |', '| --- | --- | --- |', ...rows].join('\n')
}

/** `.env.example`: every variable with its purpose, commented out, so that the defaults stand. */
export function renderEnvExample(slices: Slices): string {
  const head = [
    '# 由 npm run docs 写入，请不要手改。复制成 .env，去掉要改的那行前面的 #。',
    '# 程序只读环境变量，不读文件：set -a; . ./.env; set +a; npm start',
  ]
  const entries = entriesOf(slices).map((entry) => `# ${entry.doc}\n# ${entry.env}=${defaultOf(entry)}`)
  return `${[head.join('\n'), ...entries].join('\n\n')}\n`
}

/** The text with what stands between the two markers replaced. Throws where a marker is missing. */
export function replaceBetween(text: string, content: string): string {
  const from = text.indexOf(BEGIN)
  const to = text.indexOf(END)
  if (from < 0 || to < from) throw new Error('README.md 里缺少环境变量表的标记')
  return `${text.slice(0, from + BEGIN.length)}\n\n${content}\n\n${text.slice(to)}`
}

/** The written documents as they are stored and as they ought to be. */
export async function readDocuments(): Promise<Document[]> {
  const stored = (file: string) => readFile(join(root, file), 'utf8').catch(() => '')
  const readme = await stored('README.md')
  const { intake, process: counted } = await loadCatalogue({ dir: join(root, 'knowledge') })
  return [
    { file: 'README.md', stored: readme, current: replaceBetween(readme, renderTable(configSlices)) },
    { file: '.env.example', stored: await stored('.env.example'), current: renderEnvExample(configSlices) },
    {
      file: 'docs/lint-rules.md',
      stored: await stored('docs/lint-rules.md'),
      current: renderLintRules(await loadLintKnowledge(join(root, 'knowledge'))),
    },
    {
      file: 'docs/indicators.md',
      stored: await stored('docs/indicators.md'),
      current: renderIndicators(counted.indicators),
    },
    { file: 'docs/defects.md', stored: await stored('docs/defects.md'), current: renderDefectCodes(intake) },
  ]
}

if (import.meta.main) {
  const stale = (await readDocuments()).filter((document) => document.stored !== document.current)
  if (process.argv.includes('--check')) {
    for (const { file } of stale) console.error(`${file} 不是最新的，请运行 npm run docs`)
    process.exitCode = stale.length > 0 ? 1 : 0
  } else {
    for (const { file, current } of stale) await writeFile(join(root, file), current)
    console.log(stale.length > 0 ? `已写入 ${stale.map(({ file }) => file).join('、')}` : '文档已是最新')
  }
}
