import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { HistoryFile, HistoryFrame } from '../../contract/index.ts'
import { Refusal } from '../../shared/index.ts'
import { fromCsv } from './from-csv.ts'

/** A file of histories, JSON or a table; a table needs `asOf`. Throws a Refusal that says what is wrong with the file as a whole. */
export function readHistoryFile(text: string, asOf?: string): HistoryFile {
  const isJson = text.trimStart().startsWith('{')
  if (!isJson && asOf === undefined)
    throw unreadable('这是表格，请加 --as-of 写明数据到什么时候，如 --as-of 2026-06-30T18:00:00+08:00')
  const parsed = HistoryFile.safeParse(isJson ? jsonOf(text) : tableOf(text, asOf ?? ''))
  if (parsed.success) return parsed.data
  throw misshapen(parsed.error.issues)
}

/** Whether a file has one case a line, so that it is read as it comes and may be of any size. */
export const isHistoryLines = (name: string): boolean => /\.(ndjson|jsonl)$/i.test(name)

/**
 * A file with one case a line: the first line is the file without its cases, each further line one case. A line that is no JSON
 * is handed on as it is, to be reported. Throws a Refusal where the first line is wrong.
 */
export async function readHistoryLines(
  path: string,
): Promise<{ frame: HistoryFrame; cases: AsyncGenerator<unknown, void> }> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })
  const rest = lines[Symbol.asyncIterator]()
  const first = await rest.next()
  const parsed = HistoryFrame.safeParse(jsonOrText(first.done ? '' : first.value.replace(/^\uFEFF/, '')))
  if (parsed.success) return { frame: parsed.data, cases: valuesOf(rest) }
  lines.close()
  throw misshapen(parsed.error.issues)
}

async function* valuesOf(lines: AsyncIterator<string>): AsyncGenerator<unknown, void> {
  for (let next = await lines.next(); !next.done; next = await lines.next())
    if (next.value.trim() !== '') yield jsonOrText(next.value)
}

function jsonOrText(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return line
  }
}

const misshapen = (issues: readonly { path: PropertyKey[]; message: string }[]) =>
  unreadable(
    `文件的写法不对。${issues
      .slice(0, 5)
      .map(({ path, message }) => `${path.join('.') || '文件'}：${message}`)
      .join('；')}`,
  )

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable('文件不是完整的 JSON，请重新导出')
  }
}

function tableOf(text: string, asOf: string): unknown {
  try {
    return fromCsv(text, asOf)
  } catch {
    throw unreadable('表格读不懂，请核对是不是 UTF-8 的 CSV、第一行是不是列名')
  }
}

const unreadable = (detail: string) => new Refusal({ kind: 'unprocessable', code: 'supervise.file', detail })
