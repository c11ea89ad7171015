import { createRoute, z } from '@hono/zod-openapi'
import { OfficeSettings, OfficeWithSettings } from '../contract/index.ts'
import { jsonAnswer, jsonBody, signedIn } from '../http/index.ts'
import { Refusal } from '../shared/index.ts'
import type { RouteDeps } from './cases.routes.ts'
import { knownOffice } from './offices.ts'

/** What only the adopting body knows of its offices: filled in by an admin, used in documents and for who sees what. */
export function registerOffices({ app, deps, whoIs }: RouteDeps) {
  const read = async () =>
    (await deps.offices.list()).map((office) => knownOffice(office, deps.catalogue.handling.offices))

  const listRoute = createRoute({
    method: 'get',
    path: '/api/admin/office-settings',
    description: '机构设置：管哪些部门、机关代字、地址、复议机关、法院',
    middleware: signedIn(whoIs, ['admin']),
    responses: jsonAnswer(z.object({ offices: z.array(OfficeWithSettings) }), '机构和设置；没有填的按名称推定'),
  })
  app.openapi(listRoute, async (c) => c.json({ offices: await read() }, 200))

  const namesRoute = createRoute({
    method: 'get',
    path: '/api/offices',
    description: '可以转办的机构',
    middleware: signedIn(whoIs, ['clerk', 'approver', 'supervisor', 'admin']),
    responses: jsonAnswer(z.object({ offices: z.array(z.object({ id: z.string(), name: z.string() })) }), '机构'),
  })
  app.openapi(namesRoute, async (c) =>
    c.json({ offices: (await deps.offices.list()).map(({ id, name }) => ({ id, name })) }, 200),
  )

  const saveRoute = createRoute({
    method: 'put',
    path: '/api/admin/offices/{id}/settings',
    middleware: signedIn(whoIs, ['admin']),
    request: { params: z.object({ id: z.string() }), ...jsonBody(OfficeSettings) },
    responses: jsonAnswer(OfficeWithSettings, '存好的设置'),
  })
  app.openapi(saveRoute, async (c) => {
    const { id } = c.req.valid('param')
    const office = (await deps.offices.list()).find((one) => one.id === id)
    if (!office)
      throw new Refusal({ kind: 'not_found', code: 'offices.not_found', detail: '没有这个机构，请先在机构名单里登记' })
    await deps.offices.saveSettings(id, c.req.valid('json'), { by: c.get('person').id, at: deps.clock.now() })
    const saved = (await read()).find((one) => one.id === id)
    return c.json(saved ?? office, 200)
  })
}
