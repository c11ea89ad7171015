import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildKnowledge, loadConfig } from '../src/app/index.ts'
import { createTopicNames } from '../src/retrieval/index.ts'

let dataDir: string
let knowledge: Awaited<ReturnType<typeof buildKnowledge>>
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'zhengtong-names-'))
  knowledge = await buildKnowledge({ config: loadConfig({ DATA_DIR: dataDir }), logger: pino({ level: 'silent' }) })
}, 60_000)
afterAll(() => rm(dataDir, { recursive: true, force: true }))

test('no way of asking for a service is taken for a matter outside that it happens to name', async () => {
  const { catalogue, reader, index } = knowledge
  const namedTopic = createTopicNames(catalogue)
  const lost: string[] = []
  let looked = 0
  for (const { id, name, aliases } of catalogue.services.values())
    for (const text of [name, ...aliases, ...(catalogue.vocabulary.utterances.get(id) ?? [])]) {
      const understood = reader.understand(text)
      if (!namedTopic(understood.normalized)) continue
      looked++
      const { ranked } = await index.find(understood)
      if ((ranked.find((one) => one.id === id)?.confidence ?? 0) === 0) lost.push(text)
    }
  expect(lost).toEqual([])
  expect(looked).toBeGreaterThan(0)
}, 120_000)
