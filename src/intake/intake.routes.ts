import { createRoute, z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { CheckForm, CheckResult, ClassifyResult, IntakePlan, IntakePlanRequest } from '../contract/index.ts'
import { createQuota, type HttpApp, invalid, jsonAnswer, jsonBody, signedIn, type WhoIs } from '../http/index.ts'
import { type Logger, Refusal } from '../shared/index.ts'
import { type CheckDeps, type CheckRequest, checkPapers, classifyPapers, planMatters } from './check-papers.usecase.ts'
import { streamCheck, type Watch, wantsStream } from './check-stream.routes.ts'

const MAX_FILES = 30

const asFile = { type: 'string', format: 'binary' } as Record<string, unknown>
/** The form as it travels: JSON in text fields, one or several files under one name. */
const CheckParts = z.object({
  serviceId: z.string().optional().openapi({ description: '事项编号' }),
  facts: z.string().optional().openapi({ description: '情况，JSON 对象' }),
  applicant: z.string().optional().openapi({ description: '申请人，JSON 对象' }),
  materials: z.string().optional().openapi({ description: '每个文件的材料编号或 null，JSON 数组' }),
  files: z
    .union([z.instanceof(File), z.array(z.union([z.instanceof(File), z.string()])), z.string()])
    .optional()
    .openapi({
      type: 'array',
      items: asFile,
      description: `1 到 ${MAX_FILES} 个文件：pdf、jpg、png、webp、tiff、docx`,
    } as Record<string, unknown>),
})

const ClassifyParts = CheckParts.pick({ files: true })

type Deps = {
  app: HttpApp
  deps: CheckDeps
  whoIs: WhoIs
  logger: Logger
  settings: { isPublic: boolean; checksPerMinute: number }
}

/** Checks of papers that store nothing. */
export function registerIntake({ app, deps, whoIs, logger, settings }: Deps) {
  const withinQuota = createQuota(settings.checksPerMinute)
  const admit: MiddlewareHandler = async (c, next) => {
    if (!withinQuota(c))
      throw new Refusal({
        kind: 'too_many',
        code: 'intake.too_many',
        detail: `检查得太频繁，请一分钟后再试（每分钟最多${settings.checksPerMinute}次）`,
        retryAfterSeconds: 60,
      })
    await next()
  }
  const open: MiddlewareHandler = (_c, next) => next()
  const who = settings.isPublic ? open : (signedIn(whoIs) as unknown as MiddlewareHandler)

  const checkRoute = createRoute({
    method: 'post',
    path: '/api/intake/check',
    description: '检查一件申请的材料，不保存。Accept: text/event-stream 时逐页报告进度（page、done、error 事件）',
    middleware: [who, admit] as const,
    request: { body: { required: true, content: { 'multipart/form-data': { schema: CheckParts } } } },
    responses: jsonAnswer(CheckResult, '检查结果'),
  })
  app.openapi(checkRoute, async (c) => {
    const request = await requestOf(c.req.valid('form'))
    const log = ({ defects, documents, advice }: CheckResult) =>
      c.set('line', {
        files: request.files.length,
        papers: documents.length,
        defects: defects.length,
        decision: advice.decision,
      })
    const run = async (watch: Watch) => {
      const result = await checkPapers(request, { deps, ...watch })
      log(result)
      return result
    }
    if (wantsStream(c)) return streamCheck(c as unknown as Context, run, logger) as never
    return c.json(await run({ signal: c.req.raw.signal }), 200)
  })

  const classifyRoute = createRoute({
    method: 'post',
    path: '/api/intake/classify',
    description: '从材料认出要办哪个（哪些）事项，不保存',
    middleware: [who, admit] as const,
    request: { body: { required: true, content: { 'multipart/form-data': { schema: ClassifyParts } } } },
    responses: jsonAnswer(ClassifyResult, '可能的事项'),
  })
  app.openapi(classifyRoute, async (c) => {
    const files = await filesIn(c.req.valid('form').files)
    return c.json(await classifyPapers(files, { deps, signal: c.req.raw.signal }), 200)
  })

  const planRoute = createRoute({
    method: 'post',
    path: '/api/intake/plan',
    description: '几件事一个窗口办：一张不重复的材料清单，分给哪些机关，先后顺序',
    request: jsonBody(IntakePlanRequest),
    responses: jsonAnswer(IntakePlan, '合并的清单'),
  })
  app.openapi(planRoute, (c) => c.json(planMatters(c.req.valid('json'), deps), 200))
}

async function requestOf(parts: z.infer<typeof CheckParts>): Promise<CheckRequest> {
  const files = await filesIn(parts.files)
  const form = CheckForm.safeParse({
    serviceId: parts.serviceId ?? '',
    ...jsonIn('facts', parts.facts),
    ...jsonIn('applicant', parts.applicant),
    ...jsonIn('materials', parts.materials),
  })
  if (!form.success) throw invalid(form.error.issues)
  return { ...form.data, files }
}

/** The files of a form; throws Refusal where there are none or too many. */
export async function filesIn(part: z.infer<typeof CheckParts>['files']): Promise<CheckRequest['files']> {
  const files = [part].flat().filter((one) => one instanceof File)
  if (files.length === 0) throw refusedFiles('请至少选一个文件')
  if (files.length > MAX_FILES) throw refusedFiles(`一次最多检查${MAX_FILES}个文件，请分几次，或合并成PDF`)
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
}

const refusedFiles = (message: string) =>
  new Refusal({ kind: 'unprocessable', code: 'intake.files', detail: message, errors: [{ path: 'files', message }] })

function jsonIn(name: string, text: string | undefined): Record<string, unknown> {
  if (text === undefined || text.trim() === '') return {}
  try {
    return { [name]: JSON.parse(text) as unknown }
  } catch {
    const message = `${name} 要写成 JSON`
    throw new Refusal({
      kind: 'unprocessable',
      code: 'intake.json',
      detail: message,
      errors: [{ path: name, message }],
    })
  }
}
