import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/index.ts'
import { type CheckResult, PaperKind, type ServiceDocument } from '../../src/contract/index.ts'
import { creditCodeFault, identityFault } from '../../src/identifiers/index.ts'
import { judgeSituation, rulesOf, situationOf } from '../../src/rules/index.ts'
import { readCases } from '../cases.ts'
import type { BuiltFile } from './build.ts'
import { later, TODAY } from './days.ts'
import { halfOf, layoutsFor } from './layouts/index.ts'
import { demanded } from './make/draft.ts'
import { PLANTERS } from './make/faults/index.ts'
import { SCENARIOS } from './make/scenarios/index.ts'
import { createWriter } from './make/write-papers.ts'
import { decisionFor, PackageSpec } from './package.ts'
import { makeCompany, makePerson } from './people.ts'
import { createRandom } from './random.ts'
import { judge, sumUp } from './score.ts'

let services: Map<string, ServiceDocument>
let cacheDir: string
beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'zhengtong-papers-'))
  services = (await loadCatalogue({ dir: join(import.meta.dirname, '../../knowledge'), cacheDir })).services
})
afterAll(() => rm(cacheDir, { recursive: true }))

const PACKAGES = { tune: await packagesOf('tune'), held: await packagesOf('held') }
function packagesOf(half: 'tune' | 'held') {
  return readCases(`papers/packages.${half}.jsonl`, PackageSpec)
}

test.each(SCENARIOS.map(({ service }) => service))(
  'the matter of %s has what its list asks for and meets every condition',
  (id) => {
    const service = services.get(id)
    const scenario = SCENARIOS.find((one) => one.service === id)
    if (!service || !scenario) throw new Error(`No service ${id}`)
    const random = createRandom(id)
    const matter = scenario.make(createWriter('tune', random), random)
    const { conditions, materials } = judgeSituation(situationOf(rulesOf(service, TODAY), matter.facts))
    const handedIn = new Set(matter.papers.flatMap(({ material }) => material ?? []))
    expect(demanded({ service, matter }).filter((one) => !handedIn.has(one))).toEqual([])
    expect(materials.filter(({ id, required }) => required !== true && handedIn.has(id))).toEqual([])
    expect(materials.filter(({ required }) => required === 'unknown')).toEqual([])
    expect(conditions.filter(({ state }) => state !== 'met')).toEqual([])
  },
)

test('people and companies have numbers that pass their check digits, and cards of the term their age asks for', () => {
  for (let i = 0; i < 200; i++) {
    const random = createRandom(`person ${i}`)
    const { id, cardUntil, cardFrom } = makePerson(random, { age: i % 90 })
    expect(identityFault(id, TODAY)).toBeNull()
    expect(cardUntil === '长期' || cardUntil > TODAY).toBe(true)
    expect(cardFrom <= TODAY).toBe(true)
    expect(creditCodeFault(makeCompany(random).code)).toBeNull()
  }
})

test('a month after the last of January is the last of February', () => {
  expect(later('2026-01-31', { months: 1 })).toBe('2026-02-28')
  expect(later('2024-02-29', { years: 1 })).toBe('2025-02-28')
})

describe.each(['tune', 'held'] as const)('the %s half', (half) => {
  test('has a layout of every kind, and none of the other half', () => {
    for (const kind of PaperKind.options) expect(layoutsFor(half, kind).length, kind).toBeGreaterThan(0)
    const used = new Set(PACKAGES[half].flatMap(({ papers }) => papers.map(({ layout }) => halfOf(layout))))
    expect([...used]).toEqual([half])
  })

  test('plants every fault three times or more, and none in a third of the packages', () => {
    const planted = PACKAGES[half].flatMap(({ truth }) => truth.defects.map(({ code }) => code))
    for (const code of Object.keys(PLANTERS))
      expect(planted.filter((one) => one === code).length, code).toBeGreaterThanOrEqual(3)
    const clean = PACKAGES[half].filter(({ truth }) => truth.defects.length === 0)
    expect(clean.length / PACKAGES[half].length).toBeGreaterThan(0.33)
  })

  test('says of each package what its faults come to', () => {
    for (const { truth } of PACKAGES[half])
      expect(truth.decision).toBe(decisionFor(truth.defects.map(({ code }) => code)))
  })
})

describe('judging', () => {
  const clean = PACKAGES.tune.find(({ truth }) => truth.defects.length === 0) as PackageSpec
  const faulty = PACKAGES.tune.find(({ truth }) => truth.defects.some(({ code }) => code === 'D4')) as PackageSpec
  const nothingFound = (spec: PackageSpec): CheckResult => ({
    serviceId: spec.service,
    documents: [],
    defects: [],
    reviewPoints: [],
    missing: [],
    advice: { decision: 'accept', reasons: [] },
    tookMs: 0,
  })
  const files = (spec: PackageSpec): BuiltFile[] =>
    spec.files.map(({ name, slot }) => ({ name, slot, bytes: Buffer.alloc(0), pages: [] }))
  const look = (spec: PackageSpec, change: Partial<CheckResult>) =>
    judge({ spec, files: files(spec), result: { ...nothingFound(spec), ...change }, seconds: 1 })

  test('a fault that is found on its file counts, on another it is a miss and a false alarm', () => {
    const at = faulty.truth.defects.find(({ code }) => code === 'D4')
    const there = faulty.files.find(({ papers }) => papers.includes(at?.paper ?? -1))?.name as string
    const finding = (file: string) => ({ code: 'D4', severity: 'supplement' as const, file, message: '', remedy: '' })
    const right = look(faulty, { defects: [finding(there)] })
    expect(right.expected.filter(({ code }) => code === 'D4')).toEqual([
      { code: 'D4', look: expect.any(String), found: true },
    ])
    expect(right.falseAlarms).toEqual([])
    const wrong = look(faulty, { defects: [finding('elsewhere.pdf')] })
    expect(wrong.expected.some(({ found }) => found)).toBe(false)
    expect(wrong.falseAlarms).toHaveLength(1)
  })

  test('a faultless package that would be sent back counts against us; a reminder to look does not', () => {
    const finding = (severity: 'supplement' | 'remind') => ({ code: 'G1', severity, message: '', remedy: '' })
    const sentBack = look(clean, { defects: [finding('supplement')], advice: { decision: 'supplement', reasons: [] } })
    const reminded = look(clean, { defects: [finding('remind')] })
    expect(sumUp([sentBack, reminded])).toMatchObject({
      cleanPackages: 2,
      cleanAccepted: 0.5,
      decision: 0.5,
      doubtsPerPackage: 0.5,
    })
  })
})
