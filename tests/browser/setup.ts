import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ensureWebBuilt } from '../../src/app/index.ts'
import { ingest } from '../../src/policies/index.ts'
import { startTestServer } from '../support/server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    baseUrl: string
    dataDir: string
  }
}

const POLICY = `# 青禾区路灯认养试行办法

## 第二章 认养

### 第八条

沿街店铺可以认养门前路灯。认养人向青禾街道提出，签认养书，不收费。
`

/** Builds the pages and starts one product, with a policy document in its library, for all browser tests. */
export default async function setup(project: TestProject) {
  const { NODE_ENV } = process.env
  await ensureWebBuilt()
  process.env.NODE_ENV = NODE_ENV
  const root = await mkdtemp(join(tmpdir(), 'zhengtong-browser-'))
  const dir = join(root, 'policies-in')
  const dataDir = join(root, 'data')
  await mkdir(dir)
  await writeFile(join(dir, '路灯认养.md'), POLICY)
  await ingest({ dir, dataDir, maxBytes: 1_000_000 })
  const server = await startTestServer({ DATA_DIR: dataDir, DEMO: '1' })
  project.provide('baseUrl', server.url)
  project.provide('dataDir', dataDir)
  return async () => {
    await server.close()
    await rm(root, { recursive: true, force: true })
  }
}
