import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isHistoryLines, readHistoryLines } from './read-file.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'zhengtong-lines-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))
const written = async (...lines: string[]) => {
  const path = join(dir, 'cases.ndjson')
  await writeFile(path, lines.join('\r\n'))
  return path
}
const frame = JSON.stringify({ format: 'zhengtong-events/1', asOf: '2026-06-30T18:00:00+08:00' })

test('only the endings of files with one case a line are read line by line', () => {
  expect(['a.ndjson', 'A.JSONL', 'a.json', 'ndjson'].map(isHistoryLines)).toEqual([true, true, false, false])
})

test('the first line is the frame, each further one a case; empty lines are skipped, broken ones handed on', async () => {
  const { frame: read, cases } = await readHistoryLines(
    await written(`\uFEFF${frame}`, '{"id":"1"}', '', '{"id":', '{"id":"2"}', ''),
  )
  expect(read).toMatchObject({ asOf: '2026-06-30T18:00:00+08:00', services: [] })
  const found = []
  for await (const one of cases) found.push(one)
  expect(found).toEqual([{ id: '1' }, '{"id":', { id: '2' }])
})

test.each([
  ['an empty file', ''],
  ['another format', JSON.stringify({ format: 'other', asOf: 'x' })],
  ['a case in place of the frame', '{"id":"1"}'],
])('%s is refused', async (_what, first) => {
  await expect(readHistoryLines(await written(first, '{"id":"1"}'))).rejects.toMatchObject({ code: 'supervise.file' })
})
