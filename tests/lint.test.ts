import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LintResponse } from '../src/contract/index.ts'
import { cleanList } from './support/clean-list.ts'
import { lint } from './support/lint.ts'
import { startTestServer, type TestServer } from './support/server.ts'

const PATH = '/api/supervise/catalogue/lint'
let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

async function inspect(body: unknown): Promise<LintResponse> {
  const answer = await server.post<LintResponse>(PATH, body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return LintResponse.parse(answer.body)
}

describe('over the interface', () => {
  test('a finding says what, where, how to mend it, on what basis, and what would change', async () => {
    const { findings, byRule, score } = await inspect({
      services: [
        cleanList((doc) => {
          doc.list.promised.days = 25
        }),
      ],
    })
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'L21',
        level: 'error',
        colour: '红',
        serviceId: 'waste-disposal',
        path: 'list.promised.days',
        message: '承诺25个工作日，比法定20个工作日长',
        basis: '行政许可法 第四十二条',
        change: { path: 'list.promised.days', before: 25, after: 20 },
      }),
    ])
    expect(byRule[0]).toEqual({
      rule: 'L21',
      title: '承诺时限比法定时限长',
      colour: '红',
      term: 1,
      findings: 1,
      services: 1,
    })
    expect(score).toMatchObject({ overall: 80, counts: { error: 1, warning: 0, notice: 0, services: 1 } })
  })

  test('without services it inspects what is loaded', async () => {
    const { score, byRule } = await inspect({})
    expect(score.services).toHaveLength(score.counts.services)
    expect(score.counts.services).toBeGreaterThan(100)
    expect(byRule.length).toBeGreaterThan(0)
  })

  test.each([
    ['no list', null],
    ['an object', cleanList()],
    ['words', '事项'],
    ['things that are no documents', [null, 3, 'x', [], true]],
    ['an empty document', [{}]],
    [
      'documents of wrong types throughout',
      [
        {
          id: 3,
          name: [],
          list: 'x',
          materials: { a: 1 },
          conditions: [1, null, 'x'],
          facts: 'y',
          time: 9,
          legalBasis: [null],
        },
      ],
    ],
  ])('%s for services gives findings, never a refusal', async (_, services) => {
    const { findings } = await inspect({ services })
    for (const finding of findings) expect(finding.message).not.toMatch(/[{}]|undefined/)
  })

  test('a document given twice is inspected once', async () => {
    const { findings, score } = await inspect({ services: [cleanList(), cleanList()] })
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'L00 编号“waste-disposal”出现两次，第2份没有再查',
    ])
    expect(score.counts.services).toBe(1)
  })

  test('a given document stands for the loaded one of the same id, and is no duplicate of it', async () => {
    const { findings } = await inspect({ services: [cleanList(() => {}, 'construction-waste')], withLoaded: true })
    expect(findings.filter(({ rule }) => rule === 'L06')).toEqual([])
  })

  test('larger bodies than elsewhere are taken', async () => {
    const services = Array.from({ length: 40 }, (_, i) =>
      cleanList((doc) => {
        doc.summary = `处置建筑垃圾${i}`
      }, `waste-${i}`),
    )
    expect(JSON.stringify({ services }).length).toBeGreaterThan(100_000)
    expect((await inspect({ services })).score.counts.services).toBe(40)
  })
})

test('whatever is sent in whatever place of a document, the lint answers', async () => {
  const scrap = fc.oneof(
    fc.constant(null),
    fc.constant(undefined),
    fc.integer(),
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.array(fc.jsonValue(), { maxLength: 3 }),
    fc.object({ maxDepth: 2, maxKeys: 3 }),
  )
  const places = placesIn(cleanList())
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...places), scrap), { minLength: 1, maxLength: 6 }),
      async (changes) => {
        const doc = cleanList((one) => {
          for (const [place, value] of changes) put(one, place, value)
        })
        const answer = LintResponse.safeParse(await lint([doc]))
        expect(answer.error).toBeUndefined()
      },
    ),
    { numRuns: 300 },
  )
})

function placesIn(value: unknown, place: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [place]
  return [
    ...(place.length > 0 ? [place] : []),
    ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...place, key])),
  ]
}
function put(value: unknown, place: (string | number)[], scrap: unknown): void {
  let part = value as Record<string | number, unknown> | null
  for (const key of place.slice(0, -1)) {
    if (typeof part !== 'object' || part === null) return
    part = part[key] as Record<string | number, unknown> | null
  }
  if (typeof part === 'object' && part !== null) part[place.at(-1) as string] = scrap
}
