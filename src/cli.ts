import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  buildKnowledge,
  buildServices,
  createCheckOnce,
  createLintDeps,
  createPrecheckDeps,
  importOf,
  loadConfig,
  makeFirstAdmin,
  ROOMS,
  rotateKeysOnce,
  runWorker,
  withTerminal,
} from './app/index.ts'
import { interview, precheck, resultLines } from './apply/index.ts'
import { ask, createAskDeps } from './ask/index.ts'
import { KnowledgeError } from './catalogue/index.ts'
import { ConfigError } from './config/index.ts'
import { CheckForm, PrecheckRequest, SearchQuery } from './contract/index.ts'
import { checkLines, checkPapers } from './intake/index.ts'
import { ingest } from './policies/index.ts'
import { search } from './search/index.ts'
import { createLogger, Refusal } from './shared/index.ts'
import { lintFiles, sarifOf } from './supervise/index.ts'

const USAGE = `用法：npm run cli -- <命令>
  search <要找的话>     找事项和政策
  ask <问题>            问一个问题
  precheck <事项编号>   问几个问题，看能不能办、要带什么；--facts '{"age":70}'、--text 我的情况
  check <事项编号> <文件…>  检查材料：认出是什么、哪里不对、怎么改；--facts '{"by_agent":true}'
  lint [文件…]          事项体检：查 YAML、JSON 文件或文件夹，不写就查知识库；--sarif 给代码平台看，--proposals 再请对话模型提建议（只供人核，不算分）
  ingest <文件夹>       把政策文件（md、txt、pdf、docx）收进来，供查找和回答使用
  import-events <文件>  导入别的系统的办件记录（JSON；一行一件的 .ndjson，多大都行；或 CSV 加 --as-of 数据截止时间）
  rotate-keys           把存着的内容换到新密钥下；先把 SECRET_KEY 写成“新,旧”
  make-admin <邮箱>     把注册过的账号设为管理员
  serve                 启动服务
  worker                只识别材料，和服务共用 PostgreSQL；可以在几台机器上各起几个
选项：--json 输出接口同样的 JSON（precheck 加它就不提问）`

/** A command line that cannot be carried out as written. */
class UsageError extends Error {}

type Options = {
  json: boolean
  sarif: boolean
  proposals: boolean
  facts?: string | undefined
  text?: string | undefined
  asOf?: string | undefined
}
type Output = (data: object, lines: string[]) => void

const commands: Record<string, (args: string[], output: Output, options: Options) => Promise<number>> = {
  async search(words, output) {
    const q = needed(words, '要找的话')
    const config = quietConfig()
    const knowledge = await buildKnowledge({ config, logger: createLogger(config.app.logLevel) })
    const result = await search(SearchQuery.parse({ q }), { ...knowledge, rooms: ROOMS })
    const lines = result.hits.map(
      (hit, i) => `${i + 1}. ${hit.name}（${hit.department}，${hit.id}）\n   ${hit.summary}`,
    )
    const passages = result.passages.map(
      ({ title, heading, text }) => `[政策] ${title} ${heading}\n   ${text.slice(0, 120)}`,
    )
    output(result, lines.length + passages.length > 0 ? [...lines, ...passages] : ['没有找到，请换个说法，或打12345'])
    return lines.length + passages.length > 0 ? 0 : 1
  },

  async ask(words, output) {
    const question = needed(words, '问题')
    const services = await buildServices({ config: quietConfig(), remember: false })
    try {
      const { response } = await ask(
        { question },
        { signal: new AbortController().signal, deps: createAskDeps(services) },
      )
      output(response, [
        response.answer,
        ...response.citations.map(({ marker, source, quote }) => `[${marker}] ${source}：${quote}`),
      ])
      return 0
    } finally {
      await services.close()
    }
  },

  async precheck(words, output, { json, facts, text }) {
    const serviceId = needed(words, '事项编号')
    const deps = await createPrecheckDeps(quietConfig())
    const check = (request: PrecheckRequest) => precheck(serviceId, request, deps)
    const start = readRequest(facts, text)
    try {
      const phrases = deps.catalogue.precheck.terminal
      const result = json
        ? check(start)
        : await withTerminal((terminal) => interview({ start, check, terminal, phrases }))
      output(result, resultLines(result, phrases))
      return result.verdict === 'ineligible' ? 1 : 0
    } catch (error) {
      if (error instanceof Refusal)
        throw new UsageError(error.errors?.map(({ message }) => message).join('\n') ?? error.detail)
      throw error
    }
  },

  async lint(files, output, { sarif, proposals }) {
    const config = quietConfig()
    const deps = await createLintDeps(config)
    const paths = files.length > 0 ? files : [join(config.app.knowledgeDir, 'services')]
    const report = await lintFiles(paths, deps, { proposals }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw new UsageError(`没有文件或文件夹 ${error.path}`)
      throw error
    })
    const { findings, score } = report
    const { error, warning, notice, services } = score.counts
    if (sarif) output(sarifOf(findings, deps.knowledge), [JSON.stringify(sarifOf(findings, deps.knowledge), null, 2)])
    else
      output(report, [
        ...findings
          .filter(({ level }) => level !== 'notice')
          .map((one) => `${one.file}:${one.line} ${one.colour} ${one.rule} ${one.path} ${one.message}。${one.remedy}`),
        ...(report.proposals ?? []).map(
          ({ label, serviceId, rule, path, message, quote }) =>
            `[${label}] ${serviceId} ${rule} ${path} ${message}：“${quote}”`,
        ),
        `查了${services}份，得分${score.overall}：错误${error}处，提醒${warning}处，提示${notice}处（提示用 --json 看）`,
      ])
    return error > 0 ? 1 : 0
  },

  async check([serviceId, ...paths], output, { facts }) {
    if (!serviceId || paths.length === 0) throw new UsageError('请写上事项编号和要检查的文件')
    const files = await Promise.all(paths.map(readGiven))
    const { deps, close } = await createCheckOnce(quietConfig())
    try {
      const form = CheckForm.parse({ serviceId, ...readRequest(facts, undefined) })
      const result = await checkPapers({ ...form, files }, { deps })
      output(result, checkLines(result, deps.catalogue))
      return result.advice.decision === 'accept' ? 0 : 1
    } catch (error) {
      if (error instanceof Refusal) throw new UsageError(error.detail)
      throw error
    } finally {
      await close()
    }
  },

  async 'rotate-keys'(_words, output) {
    const done = await rotateKeysOnce(quietConfig())
    const { dataKeys, files } = done
    output(done, [
      `换好了：数据钥匙 ${dataKeys} 把，文件 ${files.changed} 份；本来就在新密钥下的文件 ${files.unchanged} 份`,
      '所有进程都用上新密钥以后，就可以从 SECRET_KEY 里去掉旧的',
    ])
    return 0
  },

  async ingest(words, output) {
    const dir = needed(words, '文件夹')
    const config = quietConfig()
    const report = await ingest({ dir, dataDir: config.app.dataDir, maxBytes: config.policies.maxPolicyBytes }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw new UsageError(`没有文件夹 ${dir}`)
        throw error
      },
    )
    const { added, changed, unchanged, removed, failed, passages } = report
    output(report, [
      `新收 ${added.length} 份，更新 ${changed.length} 份，未变 ${unchanged.length} 份，移除 ${removed.length} 份，共 ${passages} 段`,
      ...failed.map(({ file, reason }) => `没收进来：${file}，${reason}`),
    ])
    return failed.length > 0 ? 1 : 0
  },

  async 'import-events'(words, output, { asOf }) {
    const file = needed(words, '文件')
    const takeIn = await importOf(file, asOf)
    if (!takeIn) throw new UsageError(`打不开文件 ${file}`)
    const services = await buildServices({ config: quietConfig() })
    try {
      const result = await takeIn(services.supervise.process)
      output(result, [
        `导入 ${result.imported} 件（${result.events} 条记录），重复 ${result.duplicates} 件`,
        ...result.problems.map(
          ({ caseId, index, message }) => `  ${caseId}${index === null ? '' : `，第${index + 1}条`}：${message}`,
        ),
      ])
      return result.problems.length > 0 ? 1 : 0
    } finally {
      await services.close()
    }
  },

  async 'make-admin'(words, output) {
    const account = await makeFirstAdmin(needed(words, '邮箱'), quietConfig())
    output({ id: account.id, role: account.role }, [`已设为管理员：${account.name}`])
    return 0
  },

  async worker() {
    await runWorker(process.env)
    return -1
  },

  async serve() {
    await import('./main.ts')
    return -1
  },
}

async function readGiven(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`没有文件 ${path}`)
  })
  return { name: basename(path), bytes }
}

function readRequest(facts: string | undefined, text: string | undefined): PrecheckRequest {
  try {
    return PrecheckRequest.parse({ ...(facts && { facts: JSON.parse(facts) }), ...(text && { text }) })
  } catch {
    throw new UsageError(`--facts 要写成 JSON，比如 '{"age":70}'；--text 不要超过两千字`)
  }
}

function needed(words: string[], what: string): string {
  const text = words.join(' ').trim()
  if (text === '') throw new UsageError(`请写上${what}`)
  return text
}

/** Log lines would mix with the output: only warnings and errors, unless asked for. */
const quietConfig = () => loadConfig({ LOG_LEVEL: 'error', ...process.env })

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        sarif: { type: 'boolean', default: false },
        proposals: { type: 'boolean', default: false },
        facts: { type: 'string' },
        text: { type: 'string' },
        'as-of': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    const option = /'(-[^' ]+)/.exec((error as Error).message)?.[1] ?? ''
    throw new UsageError(`选项“${option}”不能这样用`)
  }
}

async function run(): Promise<number> {
  const { values, positionals } = readArguments()
  const [name, ...words] = positionals
  if (values.help || name === undefined) {
    console.log(USAGE)
    return values.help ? 0 : 2
  }
  const command = commands[name]
  if (!command) throw new UsageError(`没有命令“${name}”`)
  return command(words, (data, lines) => console.log(values.json ? JSON.stringify(data, null, 2) : lines.join('\n')), {
    ...values,
    asOf: values['as-of'],
  })
}

try {
  const status = await run()
  if (status >= 0) process.exit(status)
} catch (error) {
  const wrongUse = error instanceof UsageError
  console.error(messageOf(error))
  if (wrongUse) console.error(USAGE)
  process.exit(wrongUse ? 2 : 1)
}

function messageOf(error: unknown): string {
  if (error instanceof Refusal) return error.detail
  if (error instanceof UsageError || error instanceof ConfigError || error instanceof KnowledgeError)
    return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
