import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDataDir } from '../../tests/support/seed.ts'
import { buildKnowledge, loadConfig } from '../app/index.ts'
import { createLogger } from '../shared/index.ts'
import { sourceOf } from './evidence.ts'
import { composers } from './facets/index.ts'
import { createSay } from './phrases.ts'
import { numbered } from './steps/finish.ts'
import { verifyText } from './verify-text.ts'

let dataDir: string
let catalogue: Awaited<ReturnType<typeof buildKnowledge>>['catalogue']
beforeAll(async () => {
  dataDir = await freshDataDir()
  const config = loadConfig({ DATA_DIR: dataDir })
  catalogue = (await buildKnowledge({ config, logger: createLogger('silent') })).catalogue
})
afterAll(() => rm(dataDir, { recursive: true }))

test('what the product composes of any side of any service passes the check that a chat model has to pass', () => {
  const { phrases } = catalogue.dialogue
  const tools = { say: createSay(phrases), phrases, laws: catalogue.laws, text: '', facts: {} }
  const refused = [...catalogue.services.values()].flatMap((service) =>
    Object.entries(composers).flatMap(([facet, compose]) => {
      const { text, citations } = numbered(compose(service, tools).sentences)
      if (citations.length === 0) return []
      const verdict = verifyText(text, citations.map(sourceOf), '')
      return verdict.ok ? [] : [`${service.id} ${facet}: ${verdict.reason} ${verdict.what}`]
    }),
  )
  expect(refused).toEqual([])
})
