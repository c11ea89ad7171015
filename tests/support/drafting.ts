import { expect } from 'vitest'
import { DraftResponse, type Problem } from '../../src/contract/index.ts'
import type { TestServer } from './server.ts'

/** Asks a server for drafts: as data, as a file, or to be refused. */
export function drafting(server: () => TestServer) {
  const send = (service: string, request: object, headers: Record<string, string> = {}) =>
    fetch(`${server().url}/api/apply/${service}/draft`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(request),
    })
  async function draft(service: string, request: object): Promise<DraftResponse> {
    const { status, body } = await server().post<DraftResponse>(`/api/apply/${service}/draft`, {
      format: 'json',
      ...request,
    })
    expect(status, JSON.stringify(body)).toBe(200)
    return DraftResponse.parse(body)
  }
  async function file(service: string, request: object) {
    const response = await send(service, request)
    expect(response.status).toBe(200)
    const blank = JSON.parse(decodeURIComponent(response.headers.get('x-blank-fields') ?? '')) as string[]
    return { headers: response.headers, blank, bytes: new Uint8Array(await response.arrayBuffer()) }
  }
  async function refuse(service: string, request: object) {
    const { status, body } = await server().post<Problem>(`/api/apply/${service}/draft`, request)
    expect(status, JSON.stringify(body)).toBe(422)
    return body
  }
  return { send, draft, file, refuse }
}

/** Somebody who does not exist. */
export const PERSON = {
  name: '张三',
  idNumber: '31010119000101002x',
  phone: '13800000000',
  hukouAddress: '上海市黄浦区人民大道200号',
}
export const COMPANY = { companyName: '上海某某科技有限公司', creditCode: '91310101MA00000078' }
/** Answers of a company that changes nothing; a test changes one. */
export const NO_CHANGE = {
  chg_name: false,
  chg_address: false,
  chg_scope: false,
  chg_rep: false,
  capital_change: '不变',
  equity_change: '不变',
}
