import { join } from 'node:path'
import { z } from 'zod'
import { accountsConfig, ensureProviderWhole } from '../accounts/index.ts'
import { askConfig } from '../ask/index.ts'
import { casesConfig, ensureChannelsWhole, outboxConfig } from '../cases/index.ts'
import { type ConfigOf, type ConfigSlice, readConfig, secretConfig, wholeNumber } from '../config/index.ts'
import { filesConfig } from '../files/index.ts'
import { limitsConfig } from '../http/index.ts'
import { intakeConfig } from '../intake/index.ts'
import { jobsConfig } from '../jobs/index.ts'
import { modelConfig } from '../model/index.ts'
import { policiesConfig } from '../policies/index.ts'
import { readingConfig } from '../reading/index.ts'
import { contactsConfig } from '../supervise/index.ts'

const root = join(import.meta.dirname, '../..')

const appConfig = {
  port: { doc: '端口', env: 'PORT', schema: wholeNumber(3000, { max: 65535 }) },
  host: { doc: '监听地址', env: 'HOST', schema: z.string().default('127.0.0.1') },
  dataDir: {
    doc: '数据目录：内嵌数据库、索引快照、政策库',
    env: 'DATA_DIR',
    schema: z.string().default(join(root, 'data')),
    shownDefault: './data',
  },
  knowledgeDir: {
    doc: '知识库目录',
    env: 'KNOWLEDGE_DIR',
    schema: z.string().default(join(root, 'knowledge')),
    shownDefault: './knowledge',
  },
  databaseUrl: {
    doc: 'PostgreSQL 地址；不填则用内嵌数据库',
    env: 'DATABASE_URL',
    schema: z
      .string()
      .regex(/^postgres(ql)?:\/\//, '要以 postgres:// 开头')
      .refine(
        (url) => URL.canParse(encodeURI(url)),
        '要写成 postgres://用户:密码@主机:端口/数据库，密码里的 @ : / # % 等符号要按 URL 转义（如 # 写成 %23）',
      )
      .optional(),
  },
  region: {
    doc: '答哪里的事：市或区的行政区划代码；写区，主管部门就说是那个区的',
    env: 'REGION',
    schema: z
      .string()
      .regex(/^\d{6}$/, '要写6位行政区划代码')
      .default('310000'),
  },
  logLevel: {
    doc: '日志级别',
    env: 'LOG_LEVEL',
    schema: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], '只能是 fatal、error、warn、info、debug、silent')
      .default('info'),
  },
  today: {
    doc: '固定的日期（测试和评测用）',
    env: 'TODAY',
    schema: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, '要写成 YYYY-MM-DD')
      .optional(),
  },
} satisfies ConfigSlice

/** Every slice of the product, in the order of the README table. */
export const configSlices = {
  app: appConfig,
  secret: secretConfig,
  accounts: accountsConfig,
  limits: limitsConfig,
  model: modelConfig,
  ask: askConfig,
  policies: policiesConfig,
  files: filesConfig,
  cases: casesConfig,
  outbox: outboxConfig,
  reading: readingConfig,
  intake: intakeConfig,
  jobs: jobsConfig,
  contacts: contactsConfig,
}

export type Config = { [K in keyof typeof configSlices]: ConfigOf<(typeof configSlices)[K]> }

/** Reads the whole configuration; throws ConfigError for the first variable that cannot be used. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const config = {
    app: readConfig(appConfig, env),
    secret: readConfig(secretConfig, env),
    accounts: readConfig(accountsConfig, env),
    limits: readConfig(limitsConfig, env),
    model: readConfig(modelConfig, env),
    ask: readConfig(askConfig, env),
    policies: readConfig(policiesConfig, env),
    files: readConfig(filesConfig, env),
    cases: readConfig(casesConfig, env),
    outbox: readConfig(outboxConfig, env),
    reading: readConfig(readingConfig, env),
    intake: readConfig(intakeConfig, env),
    jobs: readConfig(jobsConfig, env),
    contacts: readConfig(contactsConfig, env),
  }
  ensureProviderWhole(config.accounts)
  ensureChannelsWhole(config.outbox, config.accounts.publicUrl)
  return config
}
