const HOUR_MS = 3_600_000
const SHANGHAI_MS = 8 * HOUR_MS
export const DAY_MS = 24 * HOUR_MS

/** Day and hour in Asia/Shanghai of an instant in milliseconds. */
export const dayAt = (at: number): string => new Date(at + SHANGHAI_MS).toISOString().slice(0, 10)
export const hourAt = (at: number): number => new Date(at + SHANGHAI_MS).getUTCHours()
