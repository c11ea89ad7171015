import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A server on which a database of our own may be made and dropped. */
export const POSTGRES = process.env.TEST_DATABASE_URL

export type Place = { dataDir: string; databaseUrl?: string; remove: () => Promise<unknown> }

/** A fresh embedded store. */
export async function embeddedPlace(): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'zhengtong-store-'))
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) }
}

/** A fresh database on the PostgreSQL of `TEST_DATABASE_URL`, and a folder for files. */
export async function postgresPlace(): Promise<Place> {
  const name = `zhengtong_test_${randomBytes(6).toString('hex')}`
  const url = new URL(POSTGRES ?? '')
  await onServer(`create database ${name}`)
  url.pathname = `/${name}`
  const { dataDir, remove } = await embeddedPlace()
  const removeBoth = () => Promise.all([remove(), onServer(`drop database ${name} with (force)`)])
  return { dataDir, databaseUrl: url.href, remove: removeBoth }
}

async function onServer(statement: string) {
  const client = new pg.Client({ connectionString: POSTGRES })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

/** Each kind of store with its name, where to open it, and whether it is left out here. */
export const STORES = [
  ['PGlite', embeddedPlace, false],
  ['PostgreSQL', postgresPlace, !POSTGRES],
] as const
