import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { Upload } from 'tus-js-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgetOldCases, rescan } from '../src/cases/index.ts'
import type { Case, CaseDocument, Problem } from '../src/contract/index.ts'
import { openCases, PERSON, personOf, type TestCases } from './support/cases.ts'
import { aPdf, EICAR } from './support/papers.ts'
import { type Place, STORES } from './support/places.ts'

const TUS = { 'tus-resumable': '1.0.0' }
const CONTENT = 'application/offset+octet-stream'

let place: Place
let cases: TestCases
let server: ServerType | undefined
let now = new Date('2026-11-18T10:00:00+08:00')
const start = async (env: Record<string, string> = {}) => {
  const { dataDir, databaseUrl } = place
  const secret = databaseUrl && { DATABASE_URL: databaseUrl, SECRET_KEY: 'a secret of more than thirty-two characters' }
  cases = await openCases({ DATA_DIR: dataDir, MAX_FILE_MB: '2', ...secret, ...env }, () => now)
}
const lu = () => personOf(cases, 'lu')
const open = async () => (await lu().post<Case>('/api/cases', { serviceId: 'id-card-replace' })).body.id
/** A PDF of a megabyte, so that it comes in several parts. */
const bigPdf = () =>
  Buffer.concat([aPdf({ note: randomBytes(8).toString('hex') }), Buffer.alloc(1_000_000, 'x'), aPdf()])
const meta = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',')

const begin = (caseId: string, length: number, more: Record<string, string> = {}, who = lu()) =>
  who.call<Problem>('POST', `/api/cases/${caseId}/uploads`, {
    headers: { ...TUS, 'upload-length': String(length), 'upload-metadata': meta({ filename: '合同.pdf', ...more }) },
  })
const send = (at: string, offset: number, bytes: Uint8Array | ReadableStream, who = lu()) =>
  who.call<Problem>('PATCH', at, {
    headers: { ...TUS, 'content-type': CONTENT, 'upload-offset': String(offset) },
    body: bytes as BodyInit,
    duplex: 'half',
  } as RequestInit)
const head = (at: string, who = lu()) => who.call('HEAD', at, { headers: TUS })
const offsetOf = async (at: string) => Number((await head(at)).headers.get('upload-offset'))

async function serveCases(): Promise<string> {
  server = serve({ fetch: cases.app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>((resolve) => server?.once('listening', () => resolve()))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const stopServing = () =>
  new Promise<void>((resolve) => {
    if (!server) return resolve()
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
    server = undefined
  })

describe.each(STORES)('uploads on %s', (_, makePlace, skip) => {
  describe.skipIf(skip)('in pieces', () => {
    beforeAll(async () => {
      place = await makePlace()
      await start()
    })
    afterAll(async () => {
      await stopServing()
      await cases.close()
      await place.remove()
    })

    test('an upload goes on after the server was stopped in the middle, and becomes one whole paper', async () => {
      const caseId = await open()
      const bytes = bigPdf()
      const begun = await begin(caseId, bytes.length, { materialId: 'apply-form' })
      expect(begun.status).toBe(201)
      const at = begun.headers.get('location') ?? ''
      expect((await send(at, 0, bytes.subarray(0, 400_000))).status).toBe(204)
      await cases.close()
      await start()
      expect(await offsetOf(at)).toBe(400_000)
      const last = await send(at, 400_000, bytes.subarray(400_000))
      expect(last.status).toBe(204)
      const id = last.headers.get('x-document-id')
      const [paper] = (await lu().get<Case>(`/api/cases/${caseId}`)).body.documents
      expect(paper).toMatchObject({ id, name: '合同.pdf', materialId: 'apply-form', size: bytes.length, type: 'pdf' })
      const response = await cases.app.request(paper?.href ?? '', { headers: { [PERSON]: 'lu' } })
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
      expect((await head(at)).headers.get('x-document-id')).toBe(id)
      expect(await readdir(join(place.dataDir, 'files/partial'))).toEqual([])
    })

    test('what arrived before a connection broke is kept', async () => {
      const caseId = await open()
      const bytes = bigPdf()
      const at = (await begin(caseId, bytes.length)).headers.get('location') ?? ''
      const broken = new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array(bytes.subarray(0, 300_000)))
          controller.enqueue(new Uint8Array(bytes.subarray(300_000, 310_000)))
        },
        pull(controller) {
          controller.error(new Error('connection lost'))
        },
      })
      expect((await send(at, 0, broken)).status).toBe(400)
      const offset = await offsetOf(at)
      expect(offset).toBeGreaterThanOrEqual(300_000)
      expect((await send(at, offset, bytes.subarray(offset))).headers.get('x-document-id')).toBeTruthy()
    })

    test('a last piece that arrived just before a crash is entered by the next question', async () => {
      const caseId = await open()
      const bytes = aPdf()
      const at = (await begin(caseId, bytes.length)).headers.get('location') ?? ''
      await cases.deps.parts.append(at.split('/').at(-1) ?? '', 0, bytes)
      const asked = await head(at)
      expect(asked.headers.get('upload-offset')).toBe(String(bytes.length))
      expect(asked.headers.get('x-document-id')).toBeTruthy()
      expect((await lu().get<Case>(`/api/cases/${caseId}`)).body.documents).toHaveLength(1)
    })

    test('a wrong place, too much, somebody else, and a wrong version of the protocol are refused', async () => {
      const caseId = await open()
      const at = (await begin(caseId, 100)).headers.get('location') ?? ''
      expect((await send(at, 5, Buffer.alloc(5))).status).toBe(409)
      expect((await send(at, 0, Buffer.alloc(101))).status).toBe(413)
      const shen = personOf(cases, 'shen')
      expect((await head(at, shen)).status).toBe(404)
      expect((await send(at, 0, Buffer.alloc(5), shen)).status).toBe(404)
      expect((await begin(caseId, 100, {}, shen)).status).toBe(404)
      expect((await lu().call('HEAD', at)).status).toBe(412)
      expect((await begin(caseId, 3 * 1024 * 1024)).status).toBe(413)
      expect((await begin(caseId, 0)).body.code).toBe('files.empty')
      expect((await begin(caseId, 9, { materialId: 'nothing' })).status).toBe(422)
      const options = await cases.app.request(at, { method: 'OPTIONS' })
      expect(options.headers.get('tus-version')).toBe('1.0.0')
      expect(options.headers.get('tus-extension')).toContain('expiration')
    })

    test('a file that turns out unusable is gone, and the sender is told why', async () => {
      const caseId = await open()
      const at = (await begin(caseId, EICAR.length)).headers.get('location') ?? ''
      const answer = await send(at, 0, EICAR)
      expect(answer).toMatchObject({ status: 422, body: { code: 'files.type' } })
      expect((await head(at)).status).toBe(404)
      expect(await readdir(join(place.dataDir, 'files/partial'))).not.toContain(at.split('/').at(-1))
    })

    test('an upload can be cancelled, and one that nobody goes on with expires', async () => {
      const caseId = await open()
      const [first, second] = [await begin(caseId, 1000), await begin(caseId, 1000)]
      const [one, two] = [first.headers.get('location') ?? '', second.headers.get('location') ?? '']
      await send(one, 0, Buffer.alloc(10))
      await send(two, 0, Buffer.alloc(10))
      expect((await lu().call('DELETE', one, { headers: TUS })).status).toBe(204)
      expect((await head(one)).status).toBe(404)
      expect(second.headers.get('upload-expires')).toBe('Thu, 19 Nov 2026 02:00:00 GMT')
      now = new Date('2026-11-19T10:00:01+08:00')
      expect((await head(two)).status).toBe(404)
      await forgetOldCases(cases.deps)
      expect(await readdir(join(place.dataDir, 'files/partial'))).toEqual([])
      now = new Date('2026-11-18T10:00:00+08:00')
    })

    test('the well-known client uploads over the network, also across a restart', async () => {
      const caseId = await open()
      const bytes = bigPdf()
      const upload = (url: string, more: object = {}) =>
        new Promise<{ url: string; documentId: string | undefined }>((resolve, reject) => {
          let documentId: string | undefined
          const client: Upload = new Upload(bytes, {
            endpoint: `${url}/api/cases/${caseId}/uploads`,
            chunkSize: 300_000,
            headers: { [PERSON]: 'lu' },
            metadata: { filename: '租赁合同.pdf' },
            retryDelays: null,
            onAfterResponse: (_request, response) => {
              documentId = response.getHeader('x-document-id') ?? documentId
            },
            onError: reject,
            onSuccess: () => resolve({ url: client.url ?? '', documentId }),
            ...more,
          })
          client.start()
        })
      let url = await serveCases()
      const stopped = await new Promise<string>((resolve) => {
        let chunks = 0
        const client: Upload = new Upload(bytes, {
          endpoint: `${url}/api/cases/${caseId}/uploads`,
          chunkSize: 300_000,
          headers: { [PERSON]: 'lu' },
          metadata: { filename: '租赁合同.pdf' },
          onChunkComplete: () => {
            if (++chunks === 2) void client.abort().then(() => resolve(client.url ?? ''))
          },
        })
        client.start()
      })
      await stopServing()
      await cases.close()
      await start()
      url = await serveCases()
      const { documentId } = await upload(url, { uploadUrl: url + new URL(stopped).pathname })
      expect(documentId).toMatch(/^doc_/)
      const { documents } = (await lu().get<Case>(`/api/cases/${caseId}`)).body
      expect(documents.map(({ id, size }) => [id, size])).toEqual([[documentId, bytes.length]])
    })

    test('with the scanner down a paper is kept as 待查, and looked at again when it is back', async () => {
      await cases.close()
      await start({ CLAMAV_URL: 'tcp://127.0.0.1:1' })
      const caseId = await open()
      const { status, body } = await lu().upload<CaseDocument>(caseId, 'a.pdf', aPdf())
      expect(status).toBe(201)
      expect(body).toMatchObject({ scan: 'unscanned', note: expect.stringContaining('待查') })
      await rescan(cases.deps)
      expect((await lu().get<Case>(`/api/cases/${caseId}`)).body.documents[0]?.scan).toBe('unscanned')
      await rescan({ ...cases.deps, scanner: async () => ({ state: 'infected', found: 'Late' }) })
      const [paper] = (await lu().get<Case>(`/api/cases/${caseId}`)).body.documents
      expect(paper).toMatchObject({ scan: 'infected', note: expect.stringContaining('病毒') })
      expect((await lu().get<Problem>(paper?.href ?? '')).body.code).toBe('files.infected')
      const { events } = await cases.deps.cases.trailOf(caseId)
      expect(events.at(-1)).toMatchObject({ type: 'scan', by: 'system' })
    })
  })
})
