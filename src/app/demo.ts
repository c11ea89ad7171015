import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DEMO_PASSWORD } from '../accounts/index.ts'
import { type Config, loadConfig } from './config.ts'

type Env = Record<string, string | undefined>

/** The environment of `npm start`: DEMO=1 where nothing is said of it and the embedded store is still empty. */
export async function demoByDefault(env: Env): Promise<Env> {
  const { app, accounts } = loadConfig(env)
  if (accounts.demo !== undefined || app.databaseUrl) return env
  const exists = await stat(join(app.dataDir, 'pglite')).catch(() => null)
  return exists ? env : { ...env, DEMO: '1' }
}

/** What the person who starts the server is told of the demonstration accounts. */
export function demoLines({ app, accounts }: Config): string[] {
  if (accounts.demo !== '1') return []
  const local = ['127.0.0.1', 'localhost', '::1'].includes(app.host)
  return [
    `演示账号：citizen、clerk、approver、approver2、supervisor、admin，都加 @demo.local，密码 ${DEMO_PASSWORD}`,
    ...(local ? [] : ['注意：别的机器能连到这里，而演示账号的密码是公开的；对外服务前请设 DEMO=0']),
  ]
}
