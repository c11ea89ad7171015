import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDataDir } from '../../tests/support/seed.ts'
import { buildKnowledge, loadConfig } from '../app/index.ts'
import { createLogger } from '../shared/index.ts'
import { createUnitFinder, type UnitFinder } from './fitting.ts'
import { createMentions, type Mentions } from './mentions.ts'

let dataDir: string
let knowledge: Awaited<ReturnType<typeof buildKnowledge>>
let fitting: UnitFinder
let mentions: Mentions
beforeAll(async () => {
  dataDir = await freshDataDir()
  knowledge = await buildKnowledge({ config: loadConfig({ DATA_DIR: dataDir }), logger: createLogger('silent') })
  fitting = createUnitFinder(knowledge)
  mentions = createMentions(knowledge.catalogue)
})
afterAll(() => rm(dataDir, { recursive: true }))

function partsOf(id: string, text: string) {
  const service = knowledge.catalogue.services.get(id)
  if (!service) throw new Error(`no service ${id}`)
  return fitting(service, text)
}

describe('the part of a service that fits a question', () => {
  test('is for each of its own questions that question, first of all', () => {
    const wrong = [...knowledge.catalogue.services.values()].slice(0, 40).flatMap((service) =>
      service.faqs.flatMap(({ q }, i) => {
        const best = fitting(service, q)[0]
        return best?.unit.asks[0] === q || best?.unit.field === `faqs.${i}` ? [] : [`${service.id}: ${q}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('scores between nothing and all, best first', () => {
    const parts = partsOf('id-card-replace', '外地的身份证在上海能补吗')
    expect(parts.every(({ score }) => score >= 0 && score <= 1)).toBe(true)
    const beliefs = parts.map(({ belief }) => belief)
    expect(beliefs).toEqual([...beliefs].sort((a, b) => b - a))
    expect(beliefs.reduce((sum, belief) => sum + belief, 0)).toBeCloseTo(1)
    expect(parts[0]?.score).toBeGreaterThan(0)
  })

  test('is found by other words that the catalogue knows for it', () => {
    expect(partsOf('company-cancel', '公司放着不管会怎么样')[0]?.unit.field).toBe('faqs.0')
  })

  test('is none where the words have nothing to do with the service', () => {
    expect(partsOf('marriage', '红烧肉怎么烧').every(({ score }) => score < 0.2)).toBe(true)
  })

  test('carries the basis of the condition it comes from', () => {
    const { catalogue } = knowledge
    const service = [...catalogue.services.values()].find(({ conditions }) => conditions.some(({ basis }) => basis))
    const condition = service?.conditions.find(({ basis }) => basis)
    const found =
      service &&
      fitting(service, condition?.text ?? '').find(({ unit }) => unit.field === `conditions.${condition?.id}`)
    expect(found?.unit.basis).toBe(condition?.basis)
    expect(found?.unit.answer).toContain(condition?.ifNot)
  })
})

describe('a text names services', () => {
  const named = (text: string) => [...new Set(mentions(text).map(({ id }) => id))]

  test('by their own names', () => {
    const unheard = [...knowledge.catalogue.services.values()]
      .filter(({ id, name }) => !named(name.replace(/[（(].*?[)）]/g, '')).includes(id))
      .map(({ id }) => id)
    expect(unheard).toEqual([])
  })

  test('by a street term, with its place', () => {
    expect(named('良民证去哪里开')).toContain('no-crime-cert')
    expect(mentions('我要开良民证').find(({ id }) => id === 'no-crime-cert')?.at).toBe(3)
  })

  test('several in one sentence', () => {
    expect(named('居住证签注和狗证一起办')).toEqual(expect.arrayContaining(['residence-permit-endorse', 'dog-license']))
  })

  test('none where it only speaks of something', () => expect(named('红烧肉怎么烧才不柴')).toEqual([]))
})
