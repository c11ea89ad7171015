import { hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ConfigError, type ConfigSlice } from './slice.ts'

/** What keys are derived from: the first one signs and encrypts, all of them verify and decrypt. */
export type Secrets = readonly [current: string, ...former: string[]]

const MIN_LENGTH = 32
const KEY_BYTES = 32
/** Beside the embedded store, readable by its owner only. */
const FILE = 'secret.key'

export const secretConfig = {
  secretKey: {
    doc: `登录和加密用的密钥，至少${MIN_LENGTH}个字符；换钥时写成“新,旧”。内嵌数据库不填就生成在 DATA_DIR 里`,
    env: 'SECRET_KEY',
    schema: z
      .string()
      .transform((text) => text.split(',').map((key) => key.trim()))
      .refine((keys) => keys.every((key) => key.length >= MIN_LENGTH), `每个密钥至少要${MIN_LENGTH}个字符`)
      .optional(),
  },
} satisfies ConfigSlice

/** The key for one purpose (`sessions`, `files`, …): keys of different purposes tell nothing of each other or of the secret. */
export const deriveKey = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `zhengtong/${purpose}`, KEY_BYTES))

/** The keys for one purpose, the current one first. */
export const deriveKeys = ([current, ...former]: Secrets, purpose: string): [Buffer, ...Buffer[]] => [
  deriveKey(current, purpose),
  ...former.map((secret) => deriveKey(secret, purpose)),
]

/**
 * The secrets this process works with: those given, then the one of the embedded store, which is made on the first start. A
 * given secret does not put the generated one out of use, or what it encrypted could no longer be read. Throws ConfigError
 * where PostgreSQL is used and none is given: several processes must share it, and it must not lie beside what it protects.
 */
export async function readSecrets({
  given = [],
  databaseUrl,
  dataDir,
}: {
  given?: readonly string[] | undefined
  databaseUrl?: string | undefined
  dataDir: string
}): Promise<Secrets> {
  const [first, ...others] = given
  if (databaseUrl) {
    if (first === undefined)
      throw new ConfigError(
        `环境变量 SECRET_KEY 没有设置：用 DATABASE_URL 时必须给一个至少${MIN_LENGTH}个字符的密钥，可用 openssl rand -base64 32 生成`,
      )
    return [first, ...others]
  }
  if (first === undefined) return [await generatedSecret(dataDir)]
  const stored = await storedSecret(dataDir)
  return [first, ...others, ...(stored === null || given.includes(stored) ? [] : [stored])]
}

/** A secret that nothing will need again (the command line, which keeps nothing). */
export const passingSecret = (): Secrets => [randomBytes(KEY_BYTES).toString('base64url')]

async function generatedSecret(dataDir: string): Promise<string> {
  const stored = await storedSecret(dataDir)
  if (stored !== null) return stored
  const [secret] = passingSecret()
  await mkdir(dataDir, { recursive: true })
  const file = await open(join(dataDir, FILE), 'wx', 0o600)
  await file.writeFile(`${secret}\n`)
  await file.sync()
  await file.close()
  return secret
}

async function storedSecret(dataDir: string): Promise<string | null> {
  const text = await readFile(join(dataDir, FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  if (text.trim().length < MIN_LENGTH)
    throw new ConfigError(
      `环境变量 DATA_DIR 所指文件夹里的 ${FILE} 不完整：请从备份恢复，没有备份就用 SECRET_KEY 另给一个`,
    )
  return text.trim()
}
