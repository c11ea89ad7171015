import { ConfigError, readSecrets } from '../config/index.ts'
import { createLogger } from '../shared/index.ts'
import { openSealedStore } from './cases.ts'
import { loadConfig } from './config.ts'
import { openJobs } from './jobs.ts'
import { createPapers } from './papers.ts'

/** Reads kept papers beside the servers that share its PostgreSQL and its folder of files; as many of these as wanted. */
export async function startWorker({ env }: { env: Record<string, string | undefined> }) {
  const config = loadConfig(env)
  const { databaseUrl, dataDir, logLevel } = config.app
  if (!databaseUrl)
    throw new ConfigError(
      'DATABASE_URL 没有填：识别材料的进程要和服务共用一个 PostgreSQL。用内嵌数据库时服务自己识别，不用另起',
    )
  const logger = createLogger(logLevel)
  const secrets = await readSecrets({ given: config.secret.secretKey, databaseUrl, dataDir })
  const { store, vault } = await openSealedStore({ databaseUrl, dataDir, secrets })
  const jobs = openJobs({ config, store, logger })
  const papers = createPapers({ config, logger, store, vault, jobs })
  await papers.stored.work(config.reading.workers)
  return {
    close: async () => {
      await jobs.close()
      await papers.reader.close()
      await store.close()
    },
  }
}

/** A worker until the process is told to stop. */
export async function runWorker(env: Record<string, string | undefined>): Promise<void> {
  const worker = await startWorker({ env })
  console.log('在等材料识别')
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      await worker.close()
      process.exit(0)
    })
}
