import { expect } from 'vitest'
import { pdfOf, textAt } from './pdf-file.ts'
import type { Visitor } from './people.ts'
import type { TestServer } from './server.ts'

/** A matter with several papers that everybody has to hand in, and what is said of it. */
export const MATTER = {
  serviceId: 'construction-waste',
  facts: { is_unit: true, apply_role: '产生单位', by_agent: true },
  applicant: { 申请单位名称: '上海博远建设工程有限公司' },
}

const sheet = (lines: string[]): Buffer =>
  Buffer.from(
    pdfOf([{ content: lines.map((line, i) => textAt(line, 60, 780 - i * 28, { size: i === 0 ? 20 : 12 })).join('') }]),
  )

/** Its term is over, and nobody signed it. */
export const WARRANT = sheet([
  '授权委托书',
  '委托人：上海博远建设工程有限公司',
  '受托人：顾言',
  '委托事项：办理建筑垃圾处置核准',
  '委托期限：2026年1月1日至2026年11月10日',
  '委托人（盖章）：',
  '日期：2026年1月1日',
])
export const CONTRACT = sheet([
  '建筑垃圾运输合同',
  '甲方：上海博远建设工程有限公司',
  '乙方：上海川岚渣土运输有限公司',
  '第四条 承运总量为10500立方米。',
  '签订日期：2026年11月10日',
])
/** Registers the applicant of the matter. */
export const LICENCE = sheet([
  '营业执照',
  '统一社会信用代码：91310101MA00000078',
  '名称：上海博远建设工程有限公司',
  '类型：有限责任公司',
  '法定代表人：顾言',
  '注册资本：人民币500万元',
  '成立日期：2019年3月1日',
  '住所：上海市黄浦区人民路1号',
  '登记机关：上海市黄浦区市场监督管理局',
])

/** Hands a paper of a case in as this visitor does, and gives its id. */
export async function attachTo(
  server: Pick<TestServer, 'call'>,
  { cookie }: Pick<Visitor, 'cookie'>,
  caseId: string,
  [name, bytes, materialId]: [name: string, bytes: Uint8Array, materialId?: string],
): Promise<string> {
  const body = new FormData()
  body.append('file', new File([bytes as Uint8Array<ArrayBuffer>], name))
  if (materialId) body.append('materialId', materialId)
  const sent = await server.call<{ id: string }>(`/api/cases/${caseId}/documents`, {
    method: 'POST',
    body,
    headers: { cookie },
  })
  expect(sent.status, JSON.stringify(sent.body)).toBe(201)
  return sent.body.id
}
