import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isCollection, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** A fault in a knowledge file: where it is, what is wrong, and how to mend it. */
export type KnowledgeFault = { file: string; line: number; path: string; message: string; remedy: string }

/** All faults found in `knowledge/`, thrown once, so that one run shows everything there is to mend. */
export class KnowledgeError extends Error {
  readonly faults: KnowledgeFault[]
  constructor(faults: KnowledgeFault[]) {
    super(
      `知识库有 ${faults.length} 处要改：\n${faults
        .map((fault) => `  ${fault.file}:${fault.line} ${fault.path} ${fault.message}。${fault.remedy}`)
        .join('\n')}`,
    )
    this.faults = faults
  }
}

type Path = readonly PropertyKey[]

/** A YAML file with the line of every element, so that a fault can be pointed at. */
export type YamlSource = { file: string; value: unknown; lineOf: (path: Path) => number; syntax: KnowledgeFault[] }

/** Reads text as YAML (never throws: syntax faults are in `syntax`, line numbers from 1). */
export function readYaml(file: string, text: string): YamlSource {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  // The first fault brings the others about.
  const syntax = document.errors.slice(0, 1).map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    path: '',
    message: `YAML 写法有误（${error.code}）`,
    remedy: '含冒号或井号的文字请加引号，缩进用两个空格',
  }))
  const lineOf = (path: Path): number => {
    let node: unknown = document.contents
    let offset = 0
    for (const key of path) {
      if (!isCollection(node)) break
      const next = node.get(key, true)
      if (!isNode(next)) break
      node = next
      offset = next.range?.[0] ?? offset
    }
    return lines.linePos(offset).line
  }
  return { file, value: syntax.length > 0 ? undefined : document.toJS(), lineOf, syntax }
}

/** Reads a file of the knowledge folder `dir` as YAML; where it is missing, that is its fault. */
export async function readYamlFile(dir: string, file: string): Promise<YamlSource> {
  const text = await readFile(join(dir, file), 'utf8').catch(nullIfMissing)
  return text === null ? absent(file) : readYaml(file, text)
}

const absent = (file: string): YamlSource => ({ file, value: undefined, lineOf: () => 1, syntax: [missing(file)] })

/** Every YAML file below a folder of `dir`, by name; a missing folder is a fault of its own. */
export async function readFolder(dir: string, folder: string): Promise<YamlSource[]> {
  const names = await readdir(join(dir, folder), { recursive: true }).catch(nullIfMissing)
  if (names === null) return [absent(folder)]
  const files = names.filter((name) => name.endsWith('.yaml')).sort()
  return Promise.all(files.map((file) => readYamlFile(dir, `${folder}/${file.replaceAll('\\', '/')}`)))
}

/** A file or folder that has to be there and is not. */
export const missing = (file: string): KnowledgeFault => ({
  file,
  line: 1,
  path: '',
  message: '缺少这个文件或目录',
  remedy: '从程序自带的 knowledge/ 里补上同名的；没有内容可写时也要留着，格式见 knowledge/README.md',
})

/** For `catch` of a read: nothing where nothing is there, anything else is thrown on. */
export function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

/** Parses a source with a schema; schema issues become faults with line and remedy. */
export function parseSource<T>(
  source: YamlSource,
  schema: z.ZodType<T>,
): { value: T | null; faults: KnowledgeFault[] } {
  if (source.syntax.length > 0) return { value: null, faults: source.syntax }
  const parsed = schema.safeParse(source.value)
  if (parsed.success) return { value: parsed.data, faults: [] }
  return { value: null, faults: deepest(parsed.error.issues).map((issue) => schemaFault(source, issue)) }
}

type Issue = z.core.$ZodIssue

/** Of a failed union only the branch that came nearest is worth telling. */
function deepest(issues: readonly Issue[], prefix: Path = []): Issue[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path]
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path: [...path] }]
    const nearest = issue.errors.toSorted((a, b) => reach(b) - reach(a) || a.length - b.length)[0] ?? []
    return deepest(nearest, path)
  })
}
const reach = (issues: readonly Issue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length))

function schemaFault(source: YamlSource, issue: Issue): KnowledgeFault {
  const path = issue.path.map(String).join('.')
  const at = { file: source.file, line: source.lineOf(issue.path), path }
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join('、')
    const line = source.lineOf([...issue.path, issue.keys[0] ?? ''])
    return { ...at, line, message: `没有“${keys}”这个键`, remedy: '核对拼写，可用的键见 knowledge/README.md' }
  }
  if (issue.code === 'invalid_value')
    return { ...at, message: '值不在允许的范围内', remedy: `只能是：${issue.values.map(String).join('、')}` }
  if (issue.code === 'invalid_type')
    return { ...at, message: '缺少这一项或类型不对', remedy: `这里要写${TYPE_NAMES[issue.expected] ?? issue.expected}` }
  return { ...at, message: issue.message, remedy: '对照 knowledge/README.md 的格式修改' }
}

const TYPE_NAMES: Record<string, string> = {
  string: '文字',
  number: '数字',
  boolean: 'true 或 false',
  array: '列表（- 开头）',
  object: '键值',
  int: '整数',
}
