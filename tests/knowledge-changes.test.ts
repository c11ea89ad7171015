import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createKnowledgeWatch } from '../src/app/index.ts'
import { createAskRepository } from '../src/ask/index.ts'
import type { Catalogue } from '../src/catalogue/index.ts'
import type {
  AskResponse,
  Case,
  DraftChanges,
  KnowledgeChanges,
  ServiceDocument,
  TaskList,
} from '../src/contract/index.ts'
import { createHttpApp } from '../src/http/index.ts'
import { registerChanges } from '../src/supervise/index.ts'
import { personOf, whoIs } from './support/cases.ts'
import { APPLICANT, type Handling, openHandling, PERMIT } from './support/handling.ts'
import { lintKnowledge } from './support/lint.ts'
import { type Place, STORES } from './support/places.ts'

describe.each(STORES)('on %s', (_name, open, isLeftOut) => {
  if (isLeftOut) return test.skip('needs TEST_DATABASE_URL', () => {})
  let place: Place
  let house: Handling
  let known: Catalogue
  let draftId: string
  let caseId: string
  beforeAll(async () => {
    place = await open()
    house = await openHandling(place)
    // The tests' catalogue is the whole one; cases are only shown a part of it.
    known = house.cases.deps.catalogue as Catalogue
    const { lu } = house
    const facts = { clinic_type: '动物诊所', is_renew: false }
    const draft = await lu.post<Case>('/api/cases', { serviceId: PERMIT, applicant: APPLICANT, facts })
    draftId = draft.body.id
    caseId = await house.handIn()
    await house.done(house.clerk(), caseId, 'accept')
    await createAskRepository(house.cases.store.db).save({
      conversationId: 'conv_1',
      at: house.cases.deps.clock.now(),
      question: '宠物医院许可证要多久',
      answer: answerCiting('time', 'msg_1'),
      state: {} as never,
    })
  })
  afterAll(async () => {
    await house.cases.close()
    await place.remove()
  })

  /** Another process starts with this catalogue. */
  const startWith = (catalogue: Catalogue) =>
    createKnowledgeWatch({ cases: house.cases.deps, catalogue, lint: lintKnowledge, db: house.cases.store.db })
  const edited = (change: (service: ServiceDocument) => void, id = PERMIT): Catalogue => {
    const service = structuredClone(known.services.get(id) as ServiceDocument)
    change(service)
    return { ...known, services: new Map(known.services).set(id, service) }
  }
  const tasks = async (person = house.supervisor) =>
    (await person.get<TaskList>('/api/tasks?source=stale_knowledge')).body.tasks
  const told = async () => {
    const app = createHttpApp(house.cases.deps.logger)
    registerChanges({ app, whoIs, known: startWith(known).known, cases: house.cases.deps })
    return {
      changes: async () =>
        (await personOf({ app }, 'supervisor:xu').get<KnowledgeChanges>('/api/supervise/changes')).body.changes,
      draft: (person: string, id: string) => personOf({ app }, person).get<DraftChanges>(`/api/cases/${id}/changes`),
      asClerk: () => personOf({ app }, 'clerk:wang@farm').get('/api/supervise/changes'),
    }
  }

  test('what is seen for the first time is no change, and neither is the same again', async () => {
    await startWith(known).changes()
    await startWith(known).changes()
    expect(await tasks()).toEqual([])
    expect(await (await told()).changes()).toEqual([])
  })

  test('a new version makes tasks of whatever stands on what changed, each with who and until when, and only once', async () => {
    house.on('2026-11-04')
    const next = edited((service) => {
      service.version = '2026-11-04'
      service.time = { statutory: '12个工作日内', basis: '动物诊疗机构管理办法' }
      const layout = service.materials.find(({ id }) => id === 'layout')
      if (layout && 'copies' in layout) layout.copies = 3
    })
    await startWith(next).changes()
    await startWith(next).changes()
    const opened = await tasks()
    expect(opened.map(({ owner, caseId: of, dueOn }) => [owner.role, owner.office, of, dueOn])).toEqual(
      expect.arrayContaining([
        ['approver', 'farm', caseId, '2026-11-11'],
        ['supervisor', null, null, '2026-11-11'],
        ['supervisor', 'farm', null, '2026-11-11'],
      ]),
    )
    expect(opened).toHaveLength(3)
    expect(opened.map(({ detail }) => detail).join('\n')).toContain('改了办理时限、材料“场所平面图和功能区说明”')
    expect(await tasks(house.approver())).toHaveLength(1)
    const [change, ...others] = await (await told()).changes()
    expect(others).toEqual([])
    expect(change).toMatchObject({
      kind: 'service',
      subject: PERMIT,
      after: '2026-11-04',
      stale: expect.arrayContaining([
        { kind: 'draft', count: 1 },
        { kind: 'case', count: 1 },
        { kind: 'answer', count: 1 },
      ]),
    })
    expect(change?.elements).toContainEqual({
      path: 'time',
      name: '办理时限',
      how: 'changed',
      before: '15个工作日内',
      after: '12个工作日内',
    })
    known = next
  })

  test('who fills in a draft reads what changed since, nobody else does, and nothing typed is lost', async () => {
    const { draft, asClerk } = await told()
    const seen = await draft('lu', draftId)
    expect(seen.body.changes[0]?.elements.map(({ path }) => path)).toEqual(['time', 'materials.layout'])
    expect((await draft('wen', draftId)).status).toBe(404)
    expect((await draft('lu', caseId)).body).toEqual({ changes: [] })
    expect((await asClerk()).status).toBe(403)
    expect((await house.lu.get<Case>(`/api/cases/${draftId}`)).body.applicant).toEqual(APPLICANT)
  })

  test('a paper that the facts of a case rule out, or another wording, makes nobody stale', async () => {
    house.on('2026-11-05')
    const next = edited((service) => {
      service.summary = '换一种说法'
      const surgery = service.materials.find(({ id }) => id === 'or-doc')
      if (surgery && 'copies' in surgery) surgery.copies = 4
    })
    await startWith(next).changes()
    // The draft says what kind of clinic it is; the case does not.
    expect((await (await told()).changes())[0]?.stale).toEqual([{ kind: 'case', count: 1 }])
    expect((await (await told()).draft('lu', draftId)).body.changes).toHaveLength(1)
    known = next
  })

  test('many of one office and kind are one task', async () => {
    for (let i = 0; i < 21; i++) await house.handIn()
    house.on('2026-11-06')
    const before = await tasks()
    const next = edited((service) => {
      service.fee = { amount: '每件50元' }
    })
    await startWith(next).changes()
    const windows = (await tasks()).filter(({ id }) => before.every((one) => one.id !== id))
    expect(windows.filter(({ owner }) => owner.role === 'clerk').map(({ detail }) => detail)).toEqual([
      expect.stringContaining('21件还在办'),
    ])
    expect((await (await told()).draft('lu', draftId)).body.changes[0]?.elements[0]).toMatchObject({
      before: '不收费',
      after: '每件50元',
    })
    known = next
  })

  test('a law that is repealed leads to the services that cite it', async () => {
    house.on('2026-11-09')
    const law = known.laws.find('动物诊疗机构管理办法')
    if (!law) throw new Error('the law is not in the table')
    const all = known.laws.all.map((one) => (one === law ? { ...law, state: '已废止' as const } : one))
    const before = await tasks()
    const find = (text: string) => {
      const found = known.laws.find(text)
      return found === law ? all.find(({ title }) => title === law.title) : found
    }
    await startWith({ ...known, laws: { all, find } }).changes()
    const added = (await tasks()).filter(({ id }) => before.every((one) => one.id !== id))
    expect(added.map(({ detail }) => detail).join()).toContain('动物诊疗许可')
    expect((await (await told()).changes())[0]).toMatchObject({ kind: 'law', before: '有效', after: '已废止' })
  })

  test('a service that is no longer in the catalogue leaves its cases to somebody', async () => {
    const services = new Map(known.services)
    services.delete(PERMIT)
    await startWith({ ...known, services }).changes()
    const [change] = (await (await told()).changes()).filter(({ kind, after }) => kind === 'service' && after === null)
    expect(change?.stale).toContainEqual({ kind: 'case', count: 22 })
  })
})

const answerCiting = (field: string, messageId: string): AskResponse => ({
  conversationId: 'conv_1',
  messageId,
  outcome: 'answered',
  answer: '15个工作日内[1]',
  citations: [{ marker: 1, serviceId: PERMIT, source: '动物诊疗许可', field, quote: '15个工作日内' }],
  services: [{ id: PERMIT, name: '动物诊疗许可' }],
  understood: null,
  facets: [],
  unknown: [],
  followUps: [],
  mode: 'composed',
  tookMs: 1,
})
