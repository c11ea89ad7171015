import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

export type Half = 'tune' | 'held'
export const HALF_NAMES = { tune: '调试用的一半', held: '未看过的一半', all: '全部' }

/** Reads a file of cases, one JSON object a line; a case of the wrong form stops the run with its line. */
export async function readCases<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const text = await readFile(join(import.meta.dirname, file), 'utf8')
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const parsed = schema.safeParse(JSON.parse(line))
    if (!parsed.success) throw new Error(`${file}:${i + 1} ${z.prettifyError(parsed.error)}`)
    return [parsed.data]
  })
}

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
