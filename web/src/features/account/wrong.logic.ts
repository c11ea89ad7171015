import { ApiError, isOffline } from '../../lib/api.ts'
import { t } from '../../texts/zh-CN.ts'
import type { Wrong } from '../../ui/Field.tsx'

/** What to say of a failed attempt, each at the field it belongs to; `fields` leads from the server's path to the field's id. */
export function wrongOf(error: unknown, fields: Record<string, string>): Wrong[] {
  if (isOffline(error)) return [{ message: t.account.offline }]
  if (!(error instanceof ApiError) || error.status >= 500) return [{ message: t.account.failed }]
  if (error.errors.length === 0) return [{ message: error.message }]
  return error.errors.map(({ path, message }) => {
    const id = fields[path]
    return id ? { id, message } : { message }
  })
}

export const wrongAt = (wrong: readonly Wrong[], id: string): string | undefined =>
  wrong.find((one) => one.id === id)?.message
