import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LintProposal, LintProposals, LintResponse, Problem, ProposalRun } from '../src/contract/index.ts'
import { start } from './support/child.ts'
import { cleanList } from './support/clean-list.ts'
import { type Behaviour, startOpenAiServer } from './support/openai-server.ts'
import { signInAs, type Visitor } from './support/people.ts'
import { startTestServer, type TestServer } from './support/server.ts'

const TIMEOUT_MS = 1500
const PATH = '/api/supervise/catalogue/proposals'
let model: Awaited<ReturnType<typeof startOpenAiServer>>
let server: TestServer
let supervisor: Visitor
let condition: { path: string; text: string }
beforeAll(async () => {
  model = await startOpenAiServer(() => [''])
  server = await startTestServer({
    DEMO: '1',
    OPENAI_BASE_URL: model.url,
    CHAT_MODEL: 'test',
    MODEL_TIMEOUT_MS: String(TIMEOUT_MS),
  })
  supervisor = await signInAs(server, 'supervisor')
  const { body } = await server.get<{ conditions: { id: string; text: string }[] }>(
    '/api/catalogue/services/construction-waste',
  )
  const [first] = body.conditions
  condition = { path: `conditions.${first?.id}.text`, text: first?.text ?? '' }
})
afterAll(async () => {
  await server.close()
  await model.close()
})

type Said = { rule: string; path: string; quote: string; message: string }
const saying =
  (...proposals: Partial<Said>[]): Behaviour =>
  () => [`好的：\n\`\`\`json\n${JSON.stringify({ proposals })}\n\`\`\``]
const aDoubt = (more: Partial<Said> = {}): Said => ({
  rule: 'L31',
  path: condition.path,
  quote: condition.text,
  message: '依据里没有这一条',
  ...more,
})
const ask = (serviceIds = ['construction-waste']) => supervisor.post<ProposalRun & Problem>(PATH, { serviceIds })
const listed = async (query = '') => (await supervisor.get<LintProposals>(`${PATH}${query}`)).body

test('of what a model says, only what quotes words that stand at that place is kept, labelled as a proposal', async () => {
  model.state.behaviour = saying(
    aDoubt(),
    aDoubt(),
    aDoubt({ quote: '必须有本市户籍满五年' }),
    aDoubt({ path: 'conditions.nowhere.text' }),
    aDoubt({ rule: 'L99' }),
    { rule: 'L31', path: condition.path },
  )
  const { status, body } = await ask()
  expect(status).toBe(200)
  expect(body.proposals).toMatchObject([
    {
      rule: 'L31',
      title: '条件不在依据里',
      serviceId: 'construction-waste',
      path: condition.path,
      quote: condition.text,
      label: '模型建议，待人核',
      model: 'test',
      state: 'open',
      settled: null,
    },
  ])
  expect(body.failed).toEqual([])
  const sent =
    model.requests
      .at(-1)
      ?.messages.map(({ content }) => content)
      .join('\n') ?? ''
  expect(sent).toContain(`[${condition.path}] ${condition.text}`)
  expect(sent).toContain('L31：')
})

test('it counts in no score and is no finding', async () => {
  const { body } = await server.post<LintResponse>('/api/supervise/catalogue/lint', {})
  expect(body.findings.filter(({ rule }) => rule === 'L31')).toEqual([])
  expect(body.proposals).toBeUndefined()
})

test('a person accepts or dismisses it, once, and what was dismissed is not raised again', async () => {
  const [{ id } = { id: '' }] = (await listed()).proposals
  const settle = (verb: string, note: string) =>
    supervisor.post<LintProposal & Problem>(`${PATH}/${id}/${verb}`, { note })
  expect((await settle('dismiss', '')).status).toBe(422)
  const dismissed = await settle('dismiss', '办法第七条写了')
  expect(dismissed.body).toMatchObject({ state: 'dismissed', settled: { note: '办法第七条写了' } })
  expect((await settle('accept', '再看一次')).status).toBe(409)
  expect((await ask()).body.proposals).toMatchObject([{ id, state: 'dismissed' }])
  expect(await listed()).toMatchObject({ total: 0, model: 'test', proposals: [] })
  expect((await listed('?state=dismissed')).total).toBe(1)
})

test('a model that talks nonsense, or for ever, proposes nothing, and says so', async () => {
  model.state.behaviour = () => ['没有问题。']
  expect((await ask()).body).toEqual({ proposals: [], failed: ['construction-waste'] })
  model.state.behaviour = { raw: async (_, response) => void response.writeHead(200) }
  expect((await ask()).body).toEqual({ proposals: [], failed: ['construction-waste'] })
})

test('lists that are sent are looked at without being kept, personal numbers masked; for supervisors, a few at a time', async () => {
  model.state.behaviour = saying({
    rule: 'L25',
    path: 'list.promised.note',
    quote: '专家上会的时间不计算在内',
    message: '没有写依据',
  })
  const sent = cleanList((doc) => {
    doc.list.promised.note = '专家上会的时间不计算在内，问李四13812345678，身份证310101199001011237'
  })
  const inspect = (who: Pick<Visitor, 'post'>, services: unknown) =>
    who.post<LintResponse & Problem>('/api/supervise/catalogue/lint', { services, proposals: true })
  const { body } = await inspect(supervisor, [sent])
  expect(body.proposals).toMatchObject([{ rule: 'L25', quote: '专家上会的时间不计算在内', state: 'open' }])
  const asked =
    model.requests
      .at(-1)
      ?.messages.map(({ content }) => content)
      .join('\n') ?? ''
  expect(asked).toContain('专家上会的时间不计算在内')
  expect(asked).not.toMatch(/13812345678|310101199001011237/)
  expect((await listed()).total).toBe(0)
  expect(
    (
      await inspect(
        supervisor,
        Array.from({ length: 6 }, (_, i) => cleanList(() => {}, `a${i}`)),
      )
    ).status,
  ).toBe(422)
  expect((await inspect(await signInAs(server, 'clerk'), [sent])).status).toBe(403)
  expect((await inspect({ post: server.post }, [sent])).status).toBe(401)
})

test('the command line asks too, where a model is configured', { timeout: 300_000 }, async () => {
  model.state.behaviour = saying({
    rule: 'L53',
    path: 'steps.0.detail',
    quote: '网上提交处置方案',
    message: '多了一步',
  })
  const dir = await mkdtemp(join(tmpdir(), 'zhengtong-lint-'))
  const file = join(dir, 'list.json')
  await writeFile(file, JSON.stringify(cleanList()))
  const cli = (env: Record<string, string>) =>
    start('src/cli.ts', ['lint', file, '--proposals'], { DATA_DIR: dir, TODAY: '2026-11-18', ...env }).finished
  const { status, out } = await cli({ OPENAI_BASE_URL: model.url, CHAT_MODEL: 'test' })
  expect([status, out]).toEqual([0, expect.stringContaining('[模型建议，待人核] waste-disposal L53 steps.0.detail')])
  expect(await cli({})).toMatchObject({ status: 1, err: expect.stringContaining('CHAT_MODEL') })
  await rm(dir, { recursive: true })
})
