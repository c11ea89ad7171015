import { z } from 'zod'

/** One configurable value: what it is for (README table), the variable, and its schema with the default. */
export type ConfigEntry<T extends z.ZodType = z.ZodType> = {
  doc: string
  env: string
  schema: T
  shownDefault?: string
}
export type ConfigSlice = Record<string, ConfigEntry>
export type ConfigOf<S extends ConfigSlice> = { [K in keyof S]: z.infer<S[K]['schema']> }

/** A variable with a value that cannot be used; the message is the one line shown to the person who starts the server. */
export class ConfigError extends Error {}

/** Reads a slice from an environment. Throws ConfigError naming the first wrong variable. */
export function readConfig<S extends ConfigSlice>(slice: S, env: Record<string, string | undefined>): ConfigOf<S> {
  const entries = Object.entries(slice).map(([key, entry]) => {
    const raw = env[entry.env]
    const parsed = entry.schema.safeParse(raw?.trim() === '' ? undefined : raw)
    if (!parsed.success)
      throw new ConfigError(
        `环境变量 ${entry.env} 的值不能用：${parsed.error.issues[0]?.message ?? ''}。用途：${entry.doc}`,
      )
    return [key, parsed.data]
  })
  return Object.fromEntries(entries) as ConfigOf<S>
}

/** Schemas that several slices share. */
export const wholeNumber = (fallback: number, { min = 0, max = Number.MAX_SAFE_INTEGER } = {}) =>
  z.coerce.number(`要写整数`).int('要写整数').min(min, `不能小于${min}`).max(max, `不能大于${max}`).default(fallback)
export const flag = (fallback: boolean) =>
  z
    .enum(['0', '1'], '只能写 0 或 1')
    .optional()
    .transform((value) => (value === undefined ? fallback : value === '1'))
export const text = z.string().trim().min(1).optional()
