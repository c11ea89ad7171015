import { createRoute, z } from '@hono/zod-openapi'
import {
  HomeResponse,
  type ServiceDocument,
  ServiceListQuery,
  ServiceListResponse,
  ServiceResponse,
} from '../contract/index.ts'
import type { HttpApp } from '../http/index.ts'
import { Refusal } from '../shared/index.ts'
import type { Catalogue } from './load.ts'

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

const listRoute = createRoute({
  method: 'get',
  path: '/api/catalogue/services',
  request: { query: ServiceListQuery },
  responses: { 200: json(ServiceListResponse, '事项目录') },
})
const oneRoute = createRoute({
  method: 'get',
  path: '/api/catalogue/services/{id}',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(ServiceResponse, '一个事项的全部要素') },
})
const homeRoute = createRoute({
  method: 'get',
  path: '/api/catalogue/home',
  responses: { 200: json(HomeResponse, '首页要的内容') },
})

export function registerCatalogue({ app, catalogue }: { app: HttpApp; catalogue: Catalogue }) {
  const all = [...catalogue.services.values()]

  app.openapi(listRoute, (c) => {
    const { theme, department, audience, page, pageSize } = c.req.valid('query')
    const chosen = all.filter(
      (service) =>
        (!theme || service.theme === theme) &&
        (!department || service.department === department) &&
        (!audience || service.audience.some((one) => one === audience)),
    )
    return c.json(
      {
        total: chosen.length,
        page,
        pageSize,
        services: chosen.slice((page - 1) * pageSize, page * pageSize).map(briefOf),
      },
      200,
    )
  })

  const presented = new Map(all.map((service) => [service.id, { ...service, laws: lawStatesOf(service, catalogue) }]))
  app.openapi(oneRoute, (c) => {
    const service = presented.get(c.req.param('id'))
    if (!service) throw serviceNotFound(c.req.param('id'))
    return c.json(service, 200)
  })

  const home = presentHome(catalogue)
  app.openapi(homeRoute, (c) => c.json(home, 200))
}

export const serviceNotFound = (id: string) =>
  new Refusal({
    kind: 'not_found',
    code: 'catalogue.not_found',
    detail: `没有编号为“${id.slice(0, 60)}”的事项，请回到首页重新查找`,
  })

const briefOf = ({ id, name, department, theme, kind, audience, summary }: ServiceDocument) => ({
  id,
  name,
  department,
  theme,
  kind,
  audience,
  summary,
})

const lawStatesOf = (service: ServiceDocument, { laws }: Catalogue) =>
  service.legalBasis.map(({ law, article }) => {
    const known = laws.find(law)
    return {
      law,
      ...(article && { article }),
      state: known?.state ?? '未登记',
      number: known?.number ?? null,
      effective: known?.effective ?? null,
      replacedBy: known?.replacedBy ?? null,
      verified: known?.verified ?? false,
      note: known?.note ?? null,
    }
  })

const SHOWN_PER_THEME = 3

function presentHome(catalogue: Catalogue): HomeResponse {
  const named = (id: string) => ({ id, name: catalogue.services.get(id)?.name ?? id })
  return {
    hot: catalogue.home.hot.map(({ text, service }) => ({ text, ...(service && { serviceId: service }) })),
    themes: presentThemes(catalogue),
    lifeEvents: catalogue.home.lifeEvents.map(({ title, services }) => ({ title, services: services.map(named) })),
    services: catalogue.services.size,
    version: catalogue.version,
  }
}

/** The themes that `home.yaml` puts in order, with what it shows first, then the others, the fullest first. */
function presentThemes({ services, home }: Catalogue): HomeResponse['themes'] {
  const groups = Map.groupBy(services.values(), ({ theme }) => theme)
  const ordered = home.themes.flatMap(({ name, services: first = [] }) => {
    const all = groups.get(name)
    return all ? [{ name, all: [...first.flatMap((id) => services.get(id) ?? []), ...all] }] : []
  })
  const others = [...groups]
    .filter(([name]) => !home.themes.some((theme) => theme.name === name))
    .map(([name, all]) => ({ name, all }))
    .sort((a, b) => b.all.length - a.all.length)
  return [...ordered, ...others].map(({ name, all }) => ({
    name,
    count: groups.get(name)?.length ?? 0,
    services: [...new Set(all)].slice(0, SHOWN_PER_THEME).map(({ id, name }) => ({ id, name })),
  }))
}
