import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { viewsOf } from '../src/app/probe.ts'
import { type Catalogue, loadCatalogue } from '../src/catalogue/index.ts'
import { isMaterialChoice, type ServiceDocument } from '../src/contract/index.ts'
import { createClock } from '../src/shared/index.ts'
import { probe } from '../src/supervise/index.ts'
import { cacheDir } from './support/cases.ts'
import { lintKnowledge } from './support/lint.ts'

const SERVICE = 'construction-waste'
let catalogue: Catalogue
let service: ServiceDocument
beforeAll(async () => {
  catalogue = await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge'), cacheDir })
  service = catalogue.services.get(SERVICE) as ServiceDocument
})

/** What the rooms say where they still hold an older list than the one that is inspected. */
function differences(spoil: (older: ServiceDocument) => void) {
  const older = structuredClone(service)
  spoil(older)
  const rooms = { ...catalogue, services: new Map(catalogue.services).set(SERVICE, older) }
  return probe(service, viewsOf({ catalogue: rooms, clock: createClock('2026-11-18') }), lintKnowledge)
}
const places = (spoil: (older: ServiceDocument) => void) =>
  differences(spoil).map(({ rule, path }) => `${rule} ${path}`)

test('all services: what is told, listed, checked and weighed comes from the list', () => {
  const views = viewsOf({ catalogue, clock: createClock('2026-11-18') })
  expect([...catalogue.services.values()].flatMap((one) => probe(one, views, lintKnowledge))).toEqual([])
})

describe('a room that holds another list than the rest is found out', () => {
  const paperOf = () => {
    const choices = service.materials.filter(isMaterialChoice)
    const found = service.materials.find(
      (one) => !isMaterialChoice(one) && choices.every(({ anyOf }) => !anyOf.includes(one.id)),
    )
    if (!found) throw new Error('no paper by itself')
    return found
  }

  test('智问 tells another term', () => {
    expect(
      differences((older) => {
        older.time = { statutory: '77个工作日', promised: '55个工作日' }
      }),
    ).toMatchObject([{ rule: 'L74', path: 'list.statutory.days', message: expect.stringContaining('55个工作日') }])
  })

  test('智问 tells another number of ways', () => {
    expect(
      places((older) => {
        older.visits = 5
      }),
    ).toEqual(['L74 list.visits'])
  })

  test('智办 shows a list without a paper, and 智受 does not check it', () => {
    const { id } = paperOf()
    const found = differences((older) => {
      older.materials = older.materials.filter((one) => one.id !== id)
    })
    expect(found.map(({ path }) => path)).toEqual([`materials.${id}`, `materials.${id}`])
    expect(found.map(({ message }) => message.slice(0, 4))).toEqual(['材料单里', '受理检查'])
  })

  test('智审 shows neither a condition nor a point', () => {
    const { id } = service.conditions[0] ?? { id: '' }
    expect(
      places((older) => {
        older.conditions = older.conditions.filter((one) => one.id !== id)
        older.reviewPoints = older.reviewPoints.slice(1)
      }),
    ).toEqual([`L74 conditions.${id}`, 'L74 reviewPoints.0'])
  })

  test('智问 tells another fee', () => {
    const charged = [...catalogue.services.values()].find(({ list }) => /\d元/.test(list.fee.standard ?? ''))
    if (!charged) throw new Error('no service with a fee')
    const older = { ...charged, fee: { amount: '每件7777元' } }
    const rooms = { ...catalogue, services: new Map(catalogue.services).set(charged.id, older) }
    const found = probe(charged, viewsOf({ catalogue: rooms, clock: createClock('2026-11-18') }), lintKnowledge)
    expect(found.map(({ rule, path }) => `${rule} ${path}`)).toEqual(['L74 list.fee.standard'])
  })
})
