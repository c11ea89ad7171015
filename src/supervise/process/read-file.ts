import { HistoryFile } from '../../contract/index.ts'
import { Refusal } from '../../shared/index.ts'
import { fromCsv } from './from-csv.ts'

/** A file of histories, JSON or a table; a table needs `asOf`. Throws a Refusal that says what is wrong with the file as a whole. */
export function readHistoryFile(text: string, asOf?: string): HistoryFile {
  const isJson = text.trimStart().startsWith('{')
  if (!isJson && asOf === undefined)
    throw unreadable('这是表格，请加 --as-of 写明数据到什么时候，如 --as-of 2026-06-30T18:00:00+08:00')
  const parsed = HistoryFile.safeParse(isJson ? jsonOf(text) : tableOf(text, asOf ?? ''))
  if (parsed.success) return parsed.data
  const messages = parsed.error.issues.map(({ path, message }) => `${path.join('.') || '文件'}：${message}`)
  throw unreadable(`文件的写法不对。${messages.slice(0, 5).join('；')}`)
}

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
