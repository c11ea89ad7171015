import { z } from 'zod'
import { ConfigError, type ConfigOf, type ConfigSlice, text, wholeNumber } from '../../config/index.ts'

const WHSEC = /^(whsec_)?[A-Za-z0-9+/]{32,88}={0,2}$/

export const outboxConfig = {
  webhookUrl: {
    doc: '办件有进展时把消息发到哪个网址（Standard Webhooks 格式，不含个人信息）；不填不发',
    env: 'WEBHOOK_URL',
    schema: z.url({ protocol: /^https?$/, error: '要写完整的网址，以 http:// 或 https:// 开头' }).optional(),
  },
  webhookSecret: {
    doc: '给消息签名的密钥，接收方用它核对；32字节随机数的 base64（openssl rand -base64 32）',
    env: 'WEBHOOK_SECRET',
    schema: z.string().trim().regex(WHSEC, '要写至少24字节随机数的 base64').optional(),
  },
  smtpUrl: {
    doc: '办件有进展时给申请人发电子邮件用的服务器，如 smtps://用户:密码@主机:465；不填不发。要同时填 MAIL_FROM 和 PUBLIC_URL',
    env: 'SMTP_URL',
    schema: z
      .string()
      .regex(/^smtps?:\/\//, '要以 smtp:// 或 smtps:// 开头')
      .refine((url) => URL.canParse(url), '要写成 smtp://用户:密码@主机:端口')
      .optional(),
  },
  mailFrom: { doc: '电子邮件的发件人，如 政务服务 <no-reply@example.gov.cn>', env: 'MAIL_FROM', schema: text },
  messageTries: {
    doc: '一条消息最多发几次，都不成功就开一个待办',
    env: 'MESSAGE_TRIES',
    schema: wholeNumber(8, { min: 1, max: 20 }),
  },
  messageRetrySeconds: {
    doc: '消息没发成，第一次隔多少秒再发，以后每次加倍',
    env: 'MESSAGE_RETRY_SECONDS',
    schema: wholeNumber(30, { min: 1, max: 3600 }),
  },
} satisfies ConfigSlice

export type OutboxConfig = ConfigOf<typeof outboxConfig>

/** Throws ConfigError where a channel is only half configured. */
export function ensureChannelsWhole(config: OutboxConfig, publicUrl: string | undefined): void {
  const missing = (env: string, why: string) => new ConfigError(`环境变量 ${env} 没有设置：${why}`)
  if (config.webhookUrl && !config.webhookSecret)
    throw missing(outboxConfig.webhookSecret.env, '填了 WEBHOOK_URL 就要给消息签名')
  if (!config.smtpUrl) return
  if (!config.mailFrom) throw missing(outboxConfig.mailFrom.env, '填了 SMTP_URL 就要写发件人')
  if (!publicUrl) throw missing('PUBLIC_URL', '填了 SMTP_URL 就要写，电子邮件里的链接由它而来')
}
