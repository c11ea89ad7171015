import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Contacts, LinkRun, Problem, ServiceDocument } from '../src/contract/index.ts'
import { createHttpApp, type HttpApp } from '../src/http/index.ts'
import { createJobs } from '../src/jobs/index.ts'
import { createClock, createLogger } from '../src/shared/index.ts'
import { openStore, type Store } from '../src/store/index.ts'
import {
  allowedBy,
  type ContactDeps,
  checkLinksJob,
  contactFaults,
  createContactsRepository,
  registerContacts,
  visitLink,
  workOnLinks,
} from '../src/supervise/index.ts'
import { personOf, whoIs } from './support/cases.ts'
import { cleanList } from './support/clean-list.ts'
import { lint } from './support/lint.ts'

const TIMEOUT_MS = 400
let site: Server
let elsewhere: Server
let port: number
let asked: string[] = []
let strayed = 0

const answers: Record<string, RequestListener> = {
  '/item/1': (_, response) => response.writeHead(200).end('办事'),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end('办事'),
  '/gone': (_, response) => response.writeHead(404).end(),
  '/moved/here': (_, response) => response.writeHead(302, { location: '/item/1' }).end(),
  '/to-home': (_, response) => response.writeHead(302, { location: '/' }).end(),
  '/': (_, response) => response.writeHead(200).end('首页'),
  '/members': (_, response) => response.writeHead(302, { location: '/uc/login?back=/members' }).end(),
  '/uc/login': (_, response) => response.writeHead(200).end('登录'),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/out': (_, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/` }).end(),
  '/silent': () => {},
  '/endless': ({ method }, response) => {
    if (method === 'HEAD') return response.writeHead(405).end()
    response.writeHead(200)
    Readable.from(
      (function* () {
        for (;;) yield 'x'.repeat(65_536)
      })(),
    ).pipe(response)
  },
}
const listen = async (server: Server): Promise<Server> => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return server
}
const stop = (server: Server) =>
  new Promise<void>((done) => {
    server.closeAllConnections()
    server.close(() => done())
  })
beforeAll(async () => {
  site = await listen(
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site')
      asked.push(`${request.method} ${pathname}`)
      ;(answers[pathname] ?? answers['/gone'])?.(request, response)
    }),
  )
  elsewhere = await listen(
    createServer((_, response) => {
      strayed++
      response.end()
    }),
  )
  port = (site.address() as AddressInfo).port
})
afterAll(() => Promise.all([stop(site), stop(elsewhere)]))
beforeEach(() => {
  asked = []
  strayed = 0
})

const visit = (path: string, hosts = [`127.0.0.1:${port}`], host = '127.0.0.1') =>
  visitLink(`http://${host}:${port}${path}`, { allowed: allowedBy(hosts), timeoutMs: TIMEOUT_MS })

test.each([
  ['/item/1', 'alive', ['HEAD /item/1']],
  ['/no-head', 'alive', ['HEAD /no-head', 'GET /no-head']],
  ['/gone', 'dead', ['HEAD /gone', 'GET /gone']],
  ['/moved/here', 'alive', ['HEAD /moved/here', 'HEAD /item/1']],
  ['/to-home', 'home_page', ['HEAD /to-home', 'HEAD /']],
  ['/members', 'log_in', ['HEAD /members', 'HEAD /uc/login']],
  ['/silent', 'too_slow', ['HEAD /silent']],
  ['/endless', 'alive', ['HEAD /endless', 'GET /endless']],
])('a link %s is %s', async (path, outcome, requests) => {
  expect((await visit(path)).outcome).toBe(outcome)
  expect(asked).toEqual(requests)
})

test('a link that goes round ends after a few hops; one to nothing cannot be reached', async () => {
  expect((await visit('/round')).outcome).toBe('loop')
  expect(asked.length).toBeLessThan(10)
  const nobody = await listen(createServer())
  const { port: free } = nobody.address() as AddressInfo
  await stop(nobody)
  const allowed = allowedBy([`127.0.0.1:${free}`])
  expect((await visitLink(`http://127.0.0.1:${free}/`, { allowed })).outcome).toBe('unreachable')
})

test('a link that leads to a host nobody allowed is not followed there', async () => {
  expect(await visit('/out')).toMatchObject({ outcome: 'moved', ended: expect.stringContaining('127.0.0.1') })
  expect(strayed).toBe(0)
})

test('a name that stands for an address inside is not asked unless that address is listed too', async () => {
  expect((await visit('/item/1', [`localhost:${port}`], 'localhost')).outcome).toBe('inside')
  expect(asked).toEqual([])
  expect((await visit('/item/1', [`localhost:${port}`, '127.0.0.1', '[::1]'], 'localhost')).outcome).toBe('alive')
})

test.each([
  ['http://zwdt.sh.gov.cn/a', true],
  ['https://zwdt.sh.gov.cn/a', true],
  ['https://zwdt.sh.gov.cn:8443/a', false],
  ['https://evil-zwdt.sh.gov.cn/a', false],
  ['https://zwdt.sh.gov.cn.evil.com/a', false],
  ['https://www.pudong.gov.cn/a', true],
  ['https://pudong.gov.cn/a', false],
  ['file:///etc/passwd', false],
])('%s is allowed: %s', (url, isAllowed) => {
  expect(allowedBy(['zwdt.sh.gov.cn', '*.pudong.gov.cn']).host(new URL(url))).toBe(isAllowed)
})

test.each([
  ['10.1.2.3', false],
  ['169.254.169.254', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['fd00::1', false],
  ['202.96.209.5', true],
])('the address %s may be spoken to: %s', (address, may) => {
  expect(allowedBy(['zwdt.sh.gov.cn']).address(address)).toBe(may)
})

test.each([
  ['021-2074222', ['L61 list.contact.consult']],
  ['021-20742222', []],
  ['021-12345', []],
  ['0512-6512345', []],
  ['010-65123456转801', []],
])('a telephone %s', async (number, expected) => {
  const { findings } = await lint([cleanList((doc) => (doc.list.contact.consult = number))])
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual(expected)
})

const withUrl = (id: string, path: string): ServiceDocument =>
  cleanList((doc) => {
    doc.list.online.url = `http://127.0.0.1:${port}${path}`
  }, id)

async function house(store: Store, hosts: string[]) {
  const logger = createLogger('silent')
  if (!store.embedded) throw new Error('the embedded store is expected')
  const jobs = createJobs({ store: { pglite: store.embedded }, kinds: [checkLinksJob], log: logger })
  const services = new Map([withUrl('good', '/item/1'), withUrl('bad', '/gone')].map((one) => [one.id, one]))
  const repository = createContactsRepository(store.db)
  const deps: ContactDeps = {
    ...{ repository, services, jobs, logger },
    allowed: allowedBy(hosts),
    clock: createClock('2026-11-18'),
  }
  const app: HttpApp = createHttpApp(logger)
  registerContacts({ app, whoIs, deps })
  return { deps, jobs, supervisor: personOf({ app }, 'supervisor:xu'), clerk: personOf({ app }, 'clerk:wang@farm') }
}

test('nothing leaves the machine unless an admin allows the host; then a job looks, and faults carry their day', async () => {
  const store = await openStore({ dataDir: 'memory://' })
  const closed = await house(store, [])
  await workOnLinks(closed.deps)
  expect((await closed.supervisor.post<LinkRun>('/api/supervise/contacts/check', {})).body).toEqual({
    queued: 0,
    notAllowed: 2,
  })
  const before = (await closed.supervisor.get<Contacts>('/api/supervise/contacts')).body
  expect(before.hosts).toEqual([])
  expect(before.contacts.filter(({ kind }) => kind === 'link').map(({ outcome }) => outcome)).toEqual([
    'not_allowed',
    'not_allowed',
  ])
  expect(asked).toEqual([])
  expect((await closed.clerk.get('/api/supervise/contacts')).status).toBe(403)

  const open = await house(store, [`127.0.0.1:${port}`])
  await workOnLinks(open.deps)
  expect((await open.supervisor.post<LinkRun>('/api/supervise/contacts/check', {})).body.queued).toBe(2)
  const links = async () =>
    (await open.supervisor.get<Contacts>('/api/supervise/contacts')).body.contacts.filter(({ kind }) => kind === 'link')
  await expect
    .poll(async () => (await links()).map(({ outcome }) => outcome), { timeout: 20_000 })
    .toEqual(['alive', 'dead'])
  const observed = await contactFaults(open.deps)
  expect([...observed]).toEqual([
    [
      'bad',
      [
        {
          rule: 'L56',
          fault: {
            path: 'list.online.url',
            say: 'dead',
            with: expect.objectContaining({ status: '404', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }),
          },
        },
      ],
    ],
  ])
  await closed.jobs.close()
  await open.jobs.close()
  await store.close()
})

test('a number is rung by a person, and what came of it is a fault of the services that publish it', async () => {
  const store = await openStore({ dataDir: 'memory://' })
  const { supervisor, deps } = await house(store, [])
  const call = (number: string, outcome = 'dead') =>
    supervisor.post<Problem>('/api/supervise/contacts/calls', { number, outcome, note: '三次没人接' })
  expect((await call('021-20742222')).status).toBe(200)
  expect((await call('110')).status).toBe(404)
  expect((await call('021-20742222', 'perhaps')).status).toBe(422)
  const { body } = await supervisor.get<Contacts>('/api/supervise/contacts')
  expect(body.contacts.find(({ address }) => address === '021-20742222')).toMatchObject({
    outcome: 'dead',
    by: 'xu',
    note: '三次没人接',
    places: [{ serviceId: 'good' }, { serviceId: 'bad' }],
  })
  expect([...(await contactFaults(deps)).keys()]).toEqual(['good', 'bad'])
  await store.close()
})
