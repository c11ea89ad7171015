import { cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildServices, loadConfig } from '../../src/app/index.ts'

/** Names a folder that lasts as long as the test run (see run-dir.ts); the browser tests have none and start empty. */
export const RUN_DIR = 'ZHENGTONG_TEST_RUN_DIR'

/** A data folder of its own for one server; within a test run the index and the empty database are built once and copied. */
export async function freshDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'zhengtong-test-'))
  const runDir = process.env[RUN_DIR]
  if (runDir) await cp(await seedOf(runDir), dataDir, { recursive: true })
  return dataDir
}

/** The first test file that needs a data folder builds the seed; the others wait for it. */
async function seedOf(runDir: string): Promise<string> {
  const seed = join(runDir, 'seed')
  const lock = join(runDir, 'lock')
  while (!(await exists(seed))) {
    const mine = await mkdir(lock).then(
      () => true,
      () => false,
    )
    if (!mine) {
      await sleep(100)
      continue
    }
    try {
      const draft = join(runDir, 'draft')
      const services = await buildServices({ config: loadConfig({ DATA_DIR: draft, LOG_LEVEL: 'silent' }) })
      // What the catalogue is known as and scored: otherwise every server of the run would do it again.
      await services.knowledgeWatch.look()
      await services.close()
      await rename(draft, seed)
    } finally {
      await rm(lock, { recursive: true })
    }
  }
  return seed
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
