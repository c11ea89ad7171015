import { z } from 'zod'
import { ConfigError, type ConfigOf, type ConfigSlice, text, wholeNumber } from '../config/index.ts'

const webAddress = z
  .url({ protocol: /^https?$/, error: '要写完整的网址，以 http:// 或 https:// 开头' })
  .transform((url) => url.replace(/\/+$/, ''))
  .optional()

export const accountsConfig = {
  demo: {
    doc: '演示账号：1 建立，0 停用；npm start 遇到空的内嵌数据库时自动设为 1。密码是公开的，正式使用请设 0',
    env: 'DEMO',
    schema: z.enum(['0', '1'], '只能写 0 或 1').optional(),
  },
  publicUrl: {
    doc: '人们在浏览器里用的网址；放在反向代理后面或用 https 时要填，登录 Cookie 是否只走 https 由它决定',
    env: 'PUBLIC_URL',
    schema: webAddress,
  },
  sessionHours: {
    doc: '登录后不用多少小时自动退出',
    env: 'SESSION_HOURS',
    schema: wholeNumber(12, { min: 1, max: 24 * 30 }),
  },
  signInTries: {
    doc: '同一地址对同一账号15分钟内可以试错密码的次数，超过要等',
    env: 'SIGN_IN_TRIES',
    schema: wholeNumber(10, { min: 1, max: 1000 }),
  },
  signUpsPerHour: {
    doc: '同一地址每小时可以注册的账号数',
    env: 'SIGN_UPS_PER_HOUR',
    schema: wholeNumber(60, { min: 1 }),
  },
  oidcIssuer: { doc: '统一身份认证（OIDC）的 issuer 网址；三项都填才启用', env: 'OIDC_ISSUER', schema: webAddress },
  oidcClientId: { doc: '统一身份认证的客户端编号', env: 'OIDC_CLIENT_ID', schema: text },
  oidcClientSecret: { doc: '统一身份认证的客户端密钥', env: 'OIDC_CLIENT_SECRET', schema: text },
} satisfies ConfigSlice

export type AccountsConfig = ConfigOf<typeof accountsConfig>

/** Throws ConfigError where the provider is only half configured. */
export function ensureProviderWhole(config: AccountsConfig): void {
  const parts = ['oidcIssuer', 'oidcClientId', 'oidcClientSecret'] as const
  const missing = parts.find((part) => !config[part])
  if (missing && parts.some((part) => config[part]))
    throw new ConfigError(
      `环境变量 ${accountsConfig[missing].env} 没有设置：统一身份认证要三项都填。用途：${accountsConfig[missing].doc}`,
    )
}
