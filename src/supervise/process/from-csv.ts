import { parse } from 'csv-parse/sync'
import { HISTORY_FORMAT, type HistoryFile } from '../../contract/index.ts'

/** The columns of a table of events; one line is one entry, the lines of a case stand in the order of writing. */
export const CSV_COLUMNS = {
  办件编号: 'caseId',
  事项编号: 'serviceId',
  事项名称: 'serviceName',
  部门: 'department',
  窗口: 'window',
  渠道: 'channel',
  经办人: 'officer',
  申请人: 'applicant',
  承诺天数: 'promisedDays',
  承诺单位: 'promisedUnit',
  法定天数: 'statutoryDays',
  法定单位: 'statutoryUnit',
  记录类型: 'type',
  时间: 'at',
  记录人: 'by',
  内容: 'data',
} as const

/**
 * A table of events (UTF-8, first line the Chinese or English column names, `内容` as JSON) as a file of histories. `asOf` is the
 * instant to which the table is complete. Throws the parser's error where it is no table.
 */
export function fromCsv(text: string, asOf: string): Record<keyof HistoryFile, unknown> {
  const rows = parse(text, {
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    columns: (header: string[]) => header.map((name) => CSV_COLUMNS[name as keyof typeof CSV_COLUMNS] ?? name),
  }) as Record<string, string | undefined>[]
  const cases = new Map<string, { events: object[] } & Record<string, unknown>>()
  const services = new Map<string, object>()
  for (const row of rows) {
    const { caseId = '', serviceId = '' } = row
    const entry = { type: row.type ?? '', at: row.at ?? '', by: row.by || null, data: dataOf(row.data) }
    const known = cases.get(caseId)
    if (known) known.events.push(entry)
    else {
      const { department, window, channel, officer, applicant } = row
      cases.set(caseId, { id: caseId, serviceId, department, window, channel, officer, applicant, events: [entry] })
    }
    if (serviceId && !services.has(serviceId))
      services.set(serviceId, {
        id: serviceId,
        name: row.serviceName ?? '',
        department: row.department ?? '',
        promised: termOf(row.promisedDays, row.promisedUnit),
        statutory: termOf(row.statutoryDays, row.statutoryUnit),
        steps: [],
      })
  }
  return {
    format: HISTORY_FORMAT,
    period: undefined,
    asOf,
    departments: [],
    services: [...services.values()],
    windows: [],
    cases: [...cases.values()],
  }
}

const termOf = (days: string | undefined, unit: string | undefined) =>
  days === undefined || days === '' || Number.isNaN(Number(days))
    ? null
    : { days: Number(days), unit: unit || '工作日' }

function dataOf(text: string | undefined): object {
  if (!text) return {}
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : { text }
  } catch {
    return { text }
  }
}
