import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RUN_DIR } from './seed.ts'

/** One folder for the whole test run, gone after it: test processes find it in their environment. */
export default async function setup() {
  const dir = await mkdtemp(join(tmpdir(), 'zhengtong-run-'))
  process.env[RUN_DIR] = dir
  return () => rm(dir, { recursive: true, force: true })
}
