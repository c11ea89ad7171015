import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DistrictComparisons, FindingTaskOpened, Problem, Scores, TaskList } from '../src/contract/index.ts'
import { openStore } from '../src/store/index.ts'
import { createScoresRepository, recordScores } from '../src/supervise/index.ts'
import { compareDistricts } from '../src/supervise/lint/districts.ts'
import { lineOf, WHOLE } from '../src/supervise/lint/scores/record-scores.ts'
import { cleanList, type Loose, paper } from './support/clean-list.ts'
import { lintKnowledge } from './support/lint.ts'
import { signInAs, type Visitor } from './support/people.ts'
import { startTestServer, type TestServer } from './support/server.ts'

describe('scores', () => {
  test('each version has its score once, and so have the department and the whole', async () => {
    const store = await openStore({ dataDir: 'memory://' })
    const repository = createScoresRepository(store.db)
    let now = new Date('2026-11-18T09:00:00+08:00')
    const record = (services: Loose[]) =>
      recordScores({
        repository,
        services: new Map(services.map((one) => [one.id, one])),
        lint: { knowledge: lintKnowledge, laws: { all: [], find: () => undefined }, today: '2026-11-18' },
        clock: { now: () => now, today: () => '2026-11-18' },
      })
    const other = cleanList((doc) => {
      doc.name = '另一件事'
      doc.aliases = ['另一件']
      doc.list.catalogCode = '000117008000'
      doc.list.taskCode = null
      doc.list.handleItemCode = null
    }, 'other')
    expect(await record([cleanList(), other])).toBe(4)
    expect(await record([cleanList(), other])).toBe(0)
    now = new Date('2026-11-20T09:00:00+08:00')
    const worse = cleanList((doc) => {
      doc.version = '2026-11-20'
      doc.list.promised.days = 25
      doc.time.promised = '25个工作日'
    })
    expect(await record([worse, other])).toBe(3)
    const line = async (name: string) => (await repository.pointsOf(name)).map(({ version, score }) => [version, score])
    const own = await line('waste-disposal')
    expect(own.map(([version]) => version)).toEqual(['2026-09-01', '2026-11-20'])
    expect(Number(own[0]?.[1])).toBeGreaterThan(Number(own[1]?.[1]))
    expect(await line('other')).toHaveLength(1)
    expect(await line(lineOf('城管执法'))).toHaveLength(2)
    expect((await repository.pointsOf(WHOLE)).map(({ at }) => at)).toEqual([
      '2026-11-18T01:00:00.000Z',
      '2026-11-20T01:00:00.000Z',
    ])
    await store.close()
  })
})

test('districts that ask more, or are slower than the city, stand beside it; those that agree do not', () => {
  const inDistrict = (id: string, body: string, change: (doc: Loose) => void = () => {}) =>
    cleanList((doc) => {
      doc.list.dept.name = body
      change(doc)
    }, id)
  const city = inDistrict('city', '上海市城市管理行政执法局')
  const same = inDistrict('huangpu', '黄浦区城市管理行政执法局')
  const more = inDistrict('pudong', '浦东新区城市管理行政执法局', (doc) => {
    doc.materials.push(paper('extra', '邻里同意书'))
    doc.list.promised.days = 15
  })
  expect(compareDistricts([city, same])).toEqual({ matters: 1, differing: [] })
  const { matters, differing } = compareDistricts([city, same, more])
  expect(matters).toBe(1)
  expect(differing).toMatchObject([
    {
      name: '建筑垃圾处置核准',
      places: [
        { serviceId: 'city', area: '', more: [], slower: false },
        {
          serviceId: 'pudong',
          area: '浦东新区',
          more: ['邻里同意书'],
          fewer: [],
          slower: true,
          promised: '15个工作日',
        },
        { serviceId: 'huangpu', area: '黄浦区', more: [], slower: false },
      ],
    },
  ])
})

describe('on the page', () => {
  let server: TestServer
  let supervisor: Visitor
  beforeAll(async () => {
    server = await startTestServer({ DEMO: '1' })
    supervisor = await signInAs(server, 'supervisor')
  })
  afterAll(() => server.close())

  test('a server that has started has scored what it has loaded', async () => {
    const of = async (query: string) =>
      (await supervisor.get<Scores>(`/api/supervise/catalogue/scores${query}`)).body.points
    await expect.poll(async () => (await of('')).length, { timeout: 60_000 }).toBe(1)
    expect((await of('?service=construction-waste'))[0]).toMatchObject({ score: expect.any(Number) })
    const { body } = await supervisor.get<DistrictComparisons>('/api/supervise/catalogue/districts')
    expect(body.differing).toEqual([])
    expect((await server.get('/api/supervise/catalogue/scores')).status).toBe(401)
  })

  const GIVEN = {
    serviceId: 'construction-waste',
    rule: 'L55',
    path: 'list.stages.1.post',
    message: '环节没有岗位',
    role: 'clerk',
    dueOn: '2026-11-25',
  }
  const give = (more: object = {}) =>
    supervisor.post<FindingTaskOpened & Problem>('/api/supervise/catalogue/findings/give', { ...GIVEN, ...more })

  test('a finding is given to somebody until a day, once, and stands among the tasks', async () => {
    expect((await give({ person: 'clerk@demo.local' })).body).toEqual({ opened: true })
    expect((await give()).body).toEqual({ opened: false })
    const clerk = await signInAs(server, 'clerk')
    const { body } = await clerk.get<TaskList>('/api/tasks?source=lint_finding')
    expect(body.tasks).toMatchObject([
      {
        about: 'construction-waste L55 list.stages.1.post',
        dueOn: '2026-11-25',
        detail: expect.stringContaining('环节没有岗位'),
        owner: { role: 'clerk', person: expect.any(String) },
      },
    ])
    const approver = await signInAs(server, 'approver')
    expect((await approver.get<TaskList>('/api/tasks?source=lint_finding')).body.tasks).toEqual([])
  })

  test.each([
    ['a day that is past', { dueOn: '2026-11-01' }, 'dueOn'],
    ['a citizen', { person: 'citizen@demo.local' }, 'person'],
    ['nobody', { person: 'nobody@demo.local' }, 'person'],
    ['an office there is not', { office: 'nowhere' }, 'office'],
    ['a service there is not', { serviceId: 'nothing' }, 'serviceId'],
  ])('it cannot be given to %s', async (_what, more, path) => {
    const { status, body } = await give({ path: 'list.stages.2.post', ...more })
    expect([status, body.errors?.[0]?.path]).toEqual([422, path])
  })
})
