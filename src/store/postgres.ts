import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { Refusal } from '../shared/index.ts'
import * as tables from './tables.ts'
import type { Store } from './types.ts'

const CONNECT_MS = 10_000

/** A PostgreSQL server brought to the current schema. Throws a Refusal that says what to check where it cannot be used. */
export async function openPostgres(databaseUrl: string, migrationsFolder: string): Promise<Store> {
  await ensureReachable(databaseUrl)
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
  // A connection that breaks while nobody uses it is replaced by the next query; unheard, the event would end the process.
  pool.on('error', () => {})
  const db = drizzle(pool, { schema: tables })
  await migrate(db, { migrationsFolder })
  return { kind: 'postgres', db, embedded: null, close: () => pool.end() }
}

async function ensureReachable(databaseUrl: string): Promise<void> {
  let place = ''
  try {
    const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_MS })
    place = ` ${client.host}:${client.port}/${client.database}`
    await client.connect()
    await client.end()
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new Refusal({
      kind: 'unavailable',
      code: 'store.unreachable',
      detail: `连不上 PostgreSQL${place}：${REASONS[code] ?? `请核对主机、端口、防火墙和 SSL 设置（${message || code}）`}。地址取自环境变量 DATABASE_URL，不填则用内嵌数据库`,
    })
  }
}

/** What to check, by the code of the system or of PostgreSQL. */
const REASONS: Record<string, string> = {
  ECONNREFUSED: '那里没有数据库在接受连接，请核对主机和端口，并确认数据库已启动',
  ENOTFOUND: '找不到这个主机，请核对主机名',
  EAI_AGAIN: '找不到这个主机，请核对主机名和域名解析',
  ETIMEDOUT: '连接超时，请核对主机、端口和防火墙',
  '28P01': '用户名或密码不对',
  '28000': '这个用户不能从这里登录，请核对用户名和服务器的 pg_hba.conf',
  '3D000': '没有这个数据库，请先建好（createdb）',
}
