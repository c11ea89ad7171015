import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { type Finished, start } from './support/child.ts'
import { cleanList } from './support/clean-list.ts'
import { freshDataDir } from './support/seed.ts'

const SLOW_MS = 300_000
let dir: string
let dataDir: string
beforeAll(async () => {
  dataDir = await freshDataDir()
  dir = await mkdtemp(join(tmpdir(), 'zhengtong-lint-'))
  await writeFile(join(dir, 'clean.yaml'), stringify(cleanList()))
  const late = cleanList((doc) => {
    doc.list.promised.days = 25
  }, 'late')
  await writeFile(join(dir, 'late.json'), JSON.stringify({ services: [late] }, null, 2))
  await writeFile(join(dir, 'broken.yaml'), 'id: a\nname: [\n')
})
afterAll(async () => {
  await rm(dir, { recursive: true })
  await rm(dataDir, { recursive: true })
})

const cli = (...args: string[]): Promise<Finished> =>
  start('src/cli.ts', ['lint', ...args], { DATA_DIR: dataDir, TODAY: '2026-11-18' }).finished

test('a list without errors ends well, one with an error ends with 1 and names file and line', {
  timeout: SLOW_MS,
}, async () => {
  const clean = await cli(join(dir, 'clean.yaml'))
  expect(clean).toMatchObject({ status: 0, out: '查了1份，得分100：错误0处，提醒0处，提示0处（提示用 --json 看）\n' })
  const { status, out } = await cli(join(dir, 'late.json'), '--json')
  const { findings } = JSON.parse(out)
  expect(status).toBe(1)
  expect(findings.map(({ rule, line }: { rule: string; line: number }) => [rule, line > 100])).toEqual([['L21', true]])
  expect(findings[0].file).toMatch(/late\.json$/)
})

test('a folder is read whole, for a code host too; a file that is no list is a finding at its line', {
  timeout: SLOW_MS,
}, async () => {
  const { status, out } = await cli(dir, '--sarif')
  const { version, runs } = JSON.parse(out)
  expect([status, version]).toEqual([1, '2.1.0'])
  const places = runs[0].results.map(
    (one: { ruleId: string; locations: { physicalLocation: { region: { startLine: number } } }[] }) => [
      one.ruleId,
      one.locations[0]?.physicalLocation.region.startLine,
    ],
  )
  expect(places[0]).toEqual(['L00', 3])
  expect(places.map(([rule]: [string]) => rule)).toContain('L21')
})

test('a path that is not there is wrong usage', { timeout: SLOW_MS }, async () => {
  expect(await cli(join(dir, 'nowhere'))).toMatchObject({ status: 2, err: expect.stringContaining('没有文件或文件夹') })
})
