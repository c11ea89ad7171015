import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createJobs, type Job, type Jobs } from '../src/jobs/index.ts'
import { openStore } from '../src/store/index.ts'
import { embeddedPlace, type Place, STORES } from './support/places.ts'

const KINDS = [{ name: 'stamp', retries: 1, seconds: 30 }]
type Stamp = { paper: string }

describe.each(STORES)('jobs on %s', (name, open, left) => {
  if (left) return test.skip('no server here', () => {})
  let place: Place
  let store: Awaited<ReturnType<typeof openStore>>
  const opened: Jobs[] = []
  const errors: unknown[] = []
  beforeAll(async () => {
    place = await open()
    store = await openStore(place)
  })
  afterEach(async () => {
    for (const jobs of opened.splice(0)) await jobs.close()
  })
  afterAll(async () => {
    await store.close()
    await place.remove()
    expect(errors).toEqual([])
  })

  /** A process that puts and does jobs. */
  function office(): Jobs {
    const at = store.embedded ? { pglite: store.embedded } : { url: place.databaseUrl ?? '' }
    const log = { error: (data: object) => void errors.push(data), warn: () => {} }
    const jobs = createJobs({ store: at, kinds: KINDS, log })
    opened.push(jobs)
    return jobs
  }
  /** Waits until so many entries are there. */
  async function until(entries: unknown[], count: number) {
    for (let i = 0; i < 200 && entries.length < count; i++) await pause(50)
    expect(entries).toHaveLength(count)
  }

  test('what was put before anybody worked is done, in order', async () => {
    const jobs = office()
    await jobs.send('stamp', 'a', { paper: '申请表' })
    await jobs.send('stamp', 'b', { paper: '身份证' })
    const done: string[] = []
    await jobs.work<Stamp>('stamp', 1, async ({ data }) => void done.push(data.paper))
    await until(done, 2)
    expect(done).toEqual(['申请表', '身份证'])
  })

  test('one that waits or runs is not put twice; once it is done it may be put again', async () => {
    const jobs = office()
    await jobs.send('stamp', 'a', { paper: '1' })
    await jobs.send('stamp', 'a', { paper: '2' })
    const done: string[] = []
    let go = () => {}
    const held = new Promise<void>((resolve) => {
      go = resolve
    })
    await jobs.work<Stamp>('stamp', 2, async ({ data }) => {
      done.push(data.paper)
      if (data.paper === '1') await held
    })
    await until(done, 1)
    await jobs.send('stamp', 'a', { paper: '3' })
    await jobs.send('stamp', 'b', { paper: '4' })
    await until(done, 2)
    go()
    for (let i = 0; i < 100 && done.length < 3; i++) {
      await jobs.send('stamp', 'a', { paper: '5' })
      await pause(50)
    }
    expect(done).toEqual(['1', '4', '5'])
  })

  test('a failure is tried again and told which try is the last', async () => {
    const jobs = office()
    const tries: boolean[] = []
    await jobs.work<Stamp>('stamp', 1, async ({ isLastTry }: Job<Stamp>) => {
      tries.push(isLastTry)
      throw new Error('no ink')
    })
    await jobs.send('stamp', 'a', { paper: '申请表' })
    await until(tries, 2)
    expect(tries).toEqual([false, true])
  })

  test.skipIf(name !== 'PGlite')(
    'what a process that was killed was doing is done by the next one at its start',
    async () => {
      const { dataDir, remove } = await embeddedPlace()
      const child = spawn(process.execPath, [join(import.meta.dirname, 'support/jobs-child.ts'), dataDir], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      expect(`${(await once(child.stdout, 'data'))[0]}`.trim()).toBe('申请表')
      child.kill('SIGKILL')
      await once(child, 'exit')
      const left = await openStore({ dataDir })
      if (!left.embedded) throw new Error('not embedded')
      const jobs = createJobs({ store: { pglite: left.embedded }, kinds: KINDS, log: { error() {}, warn() {} } })
      const done: string[] = []
      await jobs.work<Stamp>('stamp', 1, async ({ data }) => void done.push(data.paper))
      await until(done, 1)
      expect(done).toEqual(['申请表'])
      await jobs.close()
      await left.close()
      await remove()
    },
  )

  test.skipIf(name === 'PGlite')('two processes on one server share the jobs, each done once', async () => {
    const [front, back] = [office(), office()]
    const done: string[] = []
    await front.work<Stamp>('stamp', 1, async ({ data }) => void done.push(data.paper))
    await back.work<Stamp>('stamp', 1, async ({ data }) => void done.push(data.paper))
    for (let i = 0; i < 8; i++) await front.send('stamp', `${i}`, { paper: `${i}` })
    await until(done, 8)
    await pause(300)
    expect(done.sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
  })
})
