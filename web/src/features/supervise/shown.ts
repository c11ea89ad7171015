import { t } from '../../texts/zh-CN.ts'

/** A figure as people read it; without a denominator there is none. */
export const shown = (value: number | null, unit: string): string =>
  value === null ? t.supervise.noValue : `${Math.round(value * 10) / 10}${unit === '%' ? '%' : ''}`
