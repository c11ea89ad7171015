import { createRoute, z } from '@hono/zod-openapi'
import type { Context as HttpContext } from 'hono'
import { type SignedIn, signedIn } from '../http/index.ts'
import { Refusal } from '../shared/index.ts'
import type { RouteDeps } from './cases.routes.ts'
import { ensureVersion, metadataOf, numberIn, TUS_EXTENSIONS, TUS_VERSION } from './uploads/tus.ts'
import { addPiece, beginUpload, cancelUpload, type UploadState, uploadState } from './uploads/uploads.ts'

const MB = 1024 * 1024
const CaseId = z.object({ id: z.string() })
const UploadId = CaseId.extend({ uploadId: z.string() })
const described = (description: string) => ({ description })

/** Uploads that can be taken up again after a break (tus 1.0.0); `x-document-id` names the paper once it is entered. */
export function registerUploads({ app, deps, whoIs }: RouteDeps) {
  const middleware = signedIn(whoIs, ['citizen'])
  const paths = ['/api/cases/:id/uploads', '/api/cases/:id/uploads/:uploadId']
  for (const path of paths) {
    app.use(path, async (c, next) => {
      if (c.req.method !== 'OPTIONS') ensureVersion(c.req.header('tus-resumable'))
      await next()
      c.res.headers.set('tus-resumable', TUS_VERSION)
    })
    app.options(path, (c) =>
      c.body(null, 204, {
        'tus-version': TUS_VERSION,
        'tus-extension': TUS_EXTENSIONS,
        'tus-max-size': String(deps.settings.maxFileMb * MB),
      }),
    )
  }

  const createUploadRoute = createRoute({
    method: 'post',
    path: '/api/cases/{id}/uploads',
    description: 'tus 1.0.0：Upload-Length、Upload-Metadata（filename、materialId）；Location 是接着传的地址',
    middleware,
    request: { params: CaseId },
    responses: { 201: described('可以开始传') },
  })
  app.openapi(createUploadRoute, async (c) => {
    const { filename = '', materialId } = metadataOf(c.req.header('upload-metadata'))
    const caseId = c.req.valid('param').id
    const length = numberIn('Upload-Length', c.req.header('upload-length'))
    const state = await beginUpload(
      { caseId, name: filename, length, materialId: materialId || null },
      { person: c.get('person'), deps },
    )
    return c.body(null, 201, { ...headersOf(state), location: `/api/cases/${caseId}/uploads/${state.id}` })
  })

  const stateRoute = createRoute({
    method: 'get',
    path: '/api/cases/{id}/uploads/{uploadId}',
    description: '用 HEAD 查传到哪里',
    middleware,
    request: { params: UploadId },
    responses: { 200: described('传到哪里') },
  })
  app.openapi(stateRoute, async (c) => {
    const { id, uploadId } = c.req.valid('param')
    return c.body(null, 200, headersOf(await uploadState(id, uploadId, { person: c.get('person'), deps })))
  })

  const pieceRoute = createRoute({
    method: 'patch',
    path: '/api/cases/{id}/uploads/{uploadId}',
    description: 'tus 1.0.0：Content-Type: application/offset+octet-stream，从 Upload-Offset 接着传',
    middleware,
    request: { params: UploadId },
    responses: { 204: described('收到这一段') },
  })
  app.openapi(pieceRoute, async (c) => {
    const { id, uploadId } = c.req.valid('param')
    const state = await addPiece({ caseId: id, id: uploadId, ...pieceOf(c) }, { person: c.get('person'), deps })
    return c.body(null, 204, headersOf(state))
  })

  const cancelRoute = createRoute({
    method: 'delete',
    path: '/api/cases/{id}/uploads/{uploadId}',
    middleware,
    request: { params: UploadId },
    responses: { 204: described('已取消') },
  })
  app.openapi(cancelRoute, async (c) => {
    const { id, uploadId } = c.req.valid('param')
    await cancelUpload(id, uploadId, { person: c.get('person'), deps })
    return c.body(null, 204)
  })
}

function pieceOf(c: HttpContext<SignedIn>) {
  if (c.req.header('content-type') !== 'application/offset+octet-stream')
    throw new Refusal({
      kind: 'invalid',
      code: 'uploads.content_type',
      detail: '接着传的内容要写 Content-Type: application/offset+octet-stream',
    })
  const offset = numberIn('Upload-Offset', c.req.header('upload-offset'))
  return { offset, body: c.req.raw.body as AsyncIterable<Uint8Array> | null }
}

const headersOf = ({ offset, length, expiresAt, documentId }: UploadState): Record<string, string> => ({
  'upload-offset': String(offset),
  'upload-length': String(length),
  'upload-expires': expiresAt.toUTCString(),
  'cache-control': 'no-store',
  ...(documentId && { 'x-document-id': documentId }),
})
