import { z } from 'zod'
import { Refusal } from '../../shared/index.ts'

/** What is said in the headers of tus 1.0.0 (https://tus.io/protocols/resumable-upload): creation, termination, expiration. */
export const TUS_VERSION = '1.0.0'
export const TUS_EXTENSIONS = 'creation,termination,expiration'

export function ensureVersion(given: string | undefined): void {
  if (given !== TUS_VERSION)
    throw new Refusal({
      kind: 'stale',
      code: 'uploads.version',
      detail: `续传要用 tus ${TUS_VERSION}，请在 Tus-Resumable 里写明；一次传完的文件用 /documents`,
    })
}

const Whole = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)

/** A header that must be a whole number. */
export function numberIn(header: string, given: string | undefined): number {
  const { success, data } = Whole.safeParse(given)
  if (!success)
    throw new Refusal({ kind: 'invalid', code: 'uploads.header', detail: `请在 ${header} 里写明字节数，要写整数` })
  return data
}

/** `Upload-Metadata`: names with values in base64, separated by commas. */
export function metadataOf(given: string | undefined): Record<string, string> {
  const pairs = (given ?? '').split(',').flatMap((pair) => {
    const [key, value = ''] = pair.trim().split(/\s+/)
    return key ? [[key, Buffer.from(value, 'base64').toString('utf8')] as const] : []
  })
  return Object.fromEntries(pairs)
}
