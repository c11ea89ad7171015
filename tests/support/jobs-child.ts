import { createJobs } from '../../src/jobs/index.ts'
import { openStore } from '../../src/store/index.ts'

/** A process that begins a job on the embedded store and never ends it, to be killed; says which it began. */
const { embedded } = await openStore({ dataDir: process.argv[2] ?? '' })
if (!embedded) throw new Error('not embedded')
const jobs = createJobs({
  store: { pglite: embedded },
  kinds: [{ name: 'stamp', retries: 1, seconds: 3600 }],
  log: { error: console.error, warn() {} },
})
await jobs.work<{ paper: string }>('stamp', 1, async ({ data }) => {
  console.log(data.paper)
  await new Promise(() => {})
})
await jobs.send('stamp', 'a', { paper: '申请表' })
