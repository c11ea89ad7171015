import { z } from 'zod'
import { type ConfigSlice, wholeNumber } from '../config/index.ts'

export const filesConfig = {
  filesUrl: {
    doc: '文件放在哪里：file:///目录（多台机器用共享目录）；不填放在 DATA_DIR/files',
    env: 'FILES_URL',
    schema: z
      .string()
      .regex(/^file:\/\/\//, '要以 file:/// 开头；对象存储（s3://）还不支持，请挂载成目录后写 file:///目录')
      .optional(),
    shownDefault: 'DATA_DIR/files',
  },
  clamavUrl: {
    doc: '病毒扫描服务 clamd 的地址，如 tcp://127.0.0.1:3310；不填只用内置规则',
    env: 'CLAMAV_URL',
    schema: z
      .string()
      .regex(/^tcp:\/\/[^/:]+:\d+$/, '要写成 tcp://主机:端口')
      .optional(),
  },
  maxFileMb: { doc: '单个文件的上限（MB）', env: 'MAX_FILE_MB', schema: wholeNumber(20, { min: 1, max: 500 }) },
  maxFiles: { doc: '一件申请最多几个文件', env: 'MAX_FILES', schema: wholeNumber(50, { min: 1 }) },
  maxPages: { doc: '一个PDF最多几页', env: 'MAX_PAGES', schema: wholeNumber(200, { min: 1 }) },
  maxPixels: { doc: '一张图片最多多少像素', env: 'MAX_PIXELS', schema: wholeNumber(100_000_000, { min: 10_000 }) },
  uploadHours: { doc: '没传完的文件保留几小时', env: 'UPLOAD_HOURS', schema: wholeNumber(24, { min: 1 }) },
} satisfies ConfigSlice
