import { availableParallelism } from 'node:os'
import { type ConfigOf, type ConfigSlice, wholeNumber } from '../config/index.ts'
import type { ReadingLimits } from './limits.ts'

const MB = 1024 * 1024

export const readingConfig = {
  workers: {
    doc: '同时识别几页（每页一个进程，各占约400 MB内存）',
    env: 'READING_WORKERS',
    schema: wholeNumber(Math.min(4, availableParallelism()), { min: 1, max: 64 }),
    shownDefault: '处理器核数，最多4',
  },
  maxMb: { doc: '识别的文件最大多少 MB', env: 'READING_MAX_MB', schema: wholeNumber(40, { min: 1, max: 500 }) },
  maxPages: { doc: '识别的文件最多几页', env: 'READING_MAX_PAGES', schema: wholeNumber(60, { min: 1, max: 2000 }) },
  maxPixels: {
    doc: '识别的图片最多多少像素',
    env: 'READING_MAX_PIXELS',
    schema: wholeNumber(50_000_000, { min: 10_000, max: 250_000_000 }),
  },
  secondsPerPage: { doc: '识别一页最多几秒', env: 'READING_PAGE_SECONDS', schema: wholeNumber(60, { min: 1 }) },
  secondsPerFile: { doc: '识别一个文件最多几秒', env: 'READING_FILE_SECONDS', schema: wholeNumber(600, { min: 1 }) },
  cacheMb: { doc: '识别结果最多存多少 MB；0 表示不存', env: 'READING_CACHE_MB', schema: wholeNumber(500) },
  cacheDays: { doc: '识别结果多少天没人用就清掉', env: 'READING_CACHE_DAYS', schema: wholeNumber(30, { min: 1 }) },
} satisfies ConfigSlice

export type ReadingConfig = ConfigOf<typeof readingConfig>

export const limitsOf = ({
  maxMb,
  maxPages,
  maxPixels,
  secondsPerPage,
  secondsPerFile,
}: ReadingConfig): ReadingLimits => ({
  maxBytes: maxMb * MB,
  maxPages,
  maxPixels,
  secondsPerPage,
  secondsPerFile,
})
