import { createRoute, z } from '@hono/zod-openapi'
import { type DocumentReader, DraftRequest, DraftResponse } from '../../contract/index.ts'
import type { HttpApp } from '../../http/index.ts'
import { sheetsDocx, sheetsHtml } from '../../writing/index.ts'
import { type DraftDeps, draft } from './draft.usecase.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const File = z.string().openapi({ format: 'binary' })

const draftRoute = createRoute({
  method: 'post',
  path: '/api/apply/{serviceId}/draft',
  description:
    '用已知的信息填写申请表，或者写一份文书；不知道的留空，并列在 x-blank-fields 里。他人出具的证明、签名、印章和签署日期不代写。',
  request: {
    params: z.object({ serviceId: z.string() }),
    body: { required: true, content: { 'application/json': { schema: DraftRequest } } },
  },
  responses: {
    200: {
      description: '填好的文书；x-blank-fields 是百分号编码的 JSON 列表',
      content: {
        'application/json': { schema: DraftResponse },
        'text/html': { schema: File },
        [DOCX]: { schema: File },
      },
    },
  },
})

export type DraftRouteDeps = DraftDeps & {
  /** Reads the documents of whoever asks; without it, documents are refused. */
  documentsOf?: (headers: Headers) => DocumentReader
}

export function registerDraft({ app, documentsOf, ...deps }: DraftRouteDeps & { app: HttpApp }) {
  app.openapi(draftRoute, async (c) => {
    const request = c.req.valid('json')
    const readDocuments = documentsOf?.(c.req.raw.headers)
    const { response, file } = await draft(c.req.valid('param').serviceId, request, {
      ...deps,
      ...(readDocuments && { readDocuments }),
    })
    c.set('line', { service: response.serviceId, paper: response.id, blank: response.blank.length })
    c.header('cache-control', 'no-store')
    c.header('x-blank-fields', encodeURIComponent(JSON.stringify(response.blank)))
    if (request.format === 'json') return c.json(response, 200)
    c.header('content-disposition', attachment(`${response.title}.${request.format}`))
    c.header('x-content-type-options', 'nosniff')
    if (request.format === 'docx') return c.body(await sheetsDocx(file), 200, { 'content-type': DOCX })
    c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
    return c.body(sheetsHtml(file), 200, { 'content-type': 'text/html; charset=utf-8' })
  })
}

const attachment = (name: string): string => {
  const extension = name.slice(name.lastIndexOf('.'))
  const coded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="draft${extension}"; filename*=UTF-8''${coded}`
}
