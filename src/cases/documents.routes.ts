import { createRoute, z } from '@hono/zod-openapi'
import { CaseDocument, PlaceRequest } from '../contract/index.ts'
import { signedIn } from '../http/index.ts'
import type { RouteDeps } from './cases.routes.ts'
import { readPaper } from './read.ts'
import { recordView } from './record-view.ts'
import { attachPaper } from './verbs/attach.ts'
import { placePaper } from './verbs/place-document.ts'
import { removePaper } from './verbs/remove-document.ts'

const CaseId = z.object({ id: z.string() })
const DocumentId = CaseId.extend({ documentId: z.string() })
const Attachment = z.object({
  file: z
    .instanceof(File, { message: '请选一个文件' })
    .openapi({ type: 'string', format: 'binary' } as Record<string, unknown>),
  materialId: z.string().max(100).optional(),
})
/** What a browser may show in place; everything else is only ever saved. */
const SHOWN = new Set(['pdf', 'jpg', 'png', 'webp'])

/** The papers of a case. */
export function registerDocuments({ app, deps, whoIs }: RouteDeps) {
  const citizen = signedIn(whoIs, ['citizen'])
  const paper = (description: string) => ({
    description,
    content: { 'application/json': { schema: CaseDocument } },
  })

  const attachRoute = createRoute({
    method: 'post',
    path: '/api/cases/{id}/documents',
    middleware: citizen,
    request: {
      params: CaseId,
      body: { required: true, content: { 'multipart/form-data': { schema: Attachment } } },
    },
    responses: { 201: paper('收下了') },
  })
  app.openapi(attachRoute, async (c) => {
    const { file, materialId } = c.req.valid('form')
    const attached = await attachPaper(
      {
        caseId: c.req.valid('param').id,
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
        materialId: materialId || null,
      },
      { person: c.get('person'), deps },
    )
    return c.json(attached, 201)
  })

  const placeRoute = createRoute({
    method: 'patch',
    path: '/api/cases/{id}/documents/{documentId}',
    description: '移到另一项材料下',
    middleware: citizen,
    request: {
      params: DocumentId,
      body: { required: true, content: { 'application/json': { schema: PlaceRequest } } },
    },
    responses: { 200: paper('移好了') },
  })
  app.openapi(placeRoute, async (c) => {
    const { id, documentId } = c.req.valid('param')
    const where = { caseId: id, documentId, materialId: c.req.valid('json').materialId }
    return c.json(await placePaper(where, { person: c.get('person'), deps }), 200)
  })

  const removeRoute = createRoute({
    method: 'delete',
    path: '/api/cases/{id}/documents/{documentId}',
    middleware: citizen,
    request: { params: DocumentId },
    responses: {
      200: {
        description: '已删除',
        content: { 'application/json': { schema: z.object({ removed: z.literal(true) }) } },
      },
    },
  })
  app.openapi(removeRoute, async (c) => {
    const { id, documentId } = c.req.valid('param')
    await removePaper(id, documentId, { person: c.get('person'), deps })
    return c.json({ removed: true as const }, 200)
  })

  const readRoute = createRoute({
    method: 'get',
    path: '/api/cases/{id}/documents/{documentId}',
    description: '文件本身；inline=1 时 PDF 和图片在页面里打开。工作人员看过会记下',
    middleware: signedIn(whoIs),
    request: { params: DocumentId, query: z.object({ inline: z.enum(['0', '1']).default('0') }) },
    responses: { 200: { description: '文件' } },
  })
  app.openapi(readRoute, async (c) => {
    const { id, documentId } = c.req.valid('param')
    const context = { person: c.get('person'), deps }
    const { paper: found, content } = await readPaper(id, documentId, context)
    if (c.req.method === 'HEAD') await content.cancel()
    else if (context.person.role !== 'citizen') await recordView(id, documentId, context)
    const shown = c.req.valid('query').inline === '1' && SHOWN.has(found.type)
    return c.body(content, 200, {
      'content-type': found.mime,
      'content-length': String(found.size),
      'content-disposition': `${shown ? 'inline' : 'attachment'}; filename="document.${found.type}"; filename*=UTF-8''${encoded(found.name)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'cache-control': 'private, no-store',
    })
  })
}

/** RFC 8187: what `encodeURIComponent` leaves and a header may not hold. */
const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
