import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ConfigError, deriveKey, deriveKeys, readConfig, readSecrets, secretConfig } from './index.ts'

const A = 'a'.repeat(32)
const B = 'b'.repeat(32)

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'zhengtong-secret-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

test('a key depends on secret and purpose, and is always the same', () => {
  expect(deriveKey(A, 'files')).toEqual(deriveKey(A, 'files'))
  expect(deriveKey(A, 'files')).toHaveLength(32)
  const keys = [deriveKey(A, 'files'), deriveKey(A, 'sessions'), deriveKey(B, 'files')]
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(3)
  expect(deriveKeys([A, B], 'files')).toEqual([deriveKey(A, 'files'), deriveKey(B, 'files')])
})

test('the embedded store makes its secret once, for its owner only', async () => {
  const secrets = await readSecrets({ dataDir: join(dataDir, 'new') })
  expect(await readSecrets({ dataDir: join(dataDir, 'new') })).toEqual(secrets)
  const file = join(dataDir, 'new/secret.key')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect((await readFile(file, 'utf8')).trim()).toBe(secrets[0])
  expect(secrets[0].length).toBeGreaterThanOrEqual(32)
})

test('a secret given later comes first, and the generated one still decrypts', async () => {
  const [generated] = await readSecrets({ dataDir })
  expect(await readSecrets({ given: [A], dataDir })).toEqual([A, generated])
  expect(await readSecrets({ given: [A, generated], dataDir })).toEqual([A, generated])
})

test('with PostgreSQL it must be given, and nothing is written', async () => {
  const databaseUrl = 'postgres://localhost/x'
  await expect(readSecrets({ databaseUrl, dataDir })).rejects.toThrow(ConfigError)
  await expect(readSecrets({ databaseUrl, dataDir })).rejects.toThrow(/^环境变量 SECRET_KEY [^\n]*$/)
  expect(await readSecrets({ given: [A, B], databaseUrl, dataDir })).toEqual([A, B])
  expect(await stat(join(dataDir, 'secret.key')).catch(() => null)).toBeNull()
})

test('a broken file is not passed over in silence', async () => {
  await writeFile(join(dataDir, 'secret.key'), 'cut off')
  await expect(readSecrets({ dataDir })).rejects.toThrow(/secret\.key 不完整/)
})

test('SECRET_KEY is a list, the new one first, none too short', () => {
  expect(readConfig(secretConfig, { SECRET_KEY: `${A}, ${B}` }).secretKey).toEqual([A, B])
  expect(readConfig(secretConfig, {}).secretKey).toBeUndefined()
  expect(() => readConfig(secretConfig, { SECRET_KEY: `${A},` })).toThrow(/SECRET_KEY .*至少要32个字符/)
  expect(() => readConfig(secretConfig, { SECRET_KEY: 'short' })).toThrow(/SECRET_KEY/)
})
