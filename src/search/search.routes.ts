import { createRoute } from '@hono/zod-openapi'
import { SearchQuery, SearchResponse, SuggestQuery, SuggestResponse } from '../contract/index.ts'
import type { HttpApp } from '../http/index.ts'
import { Refusal } from '../shared/index.ts'
import { type SearchDeps, search } from './search.usecase.ts'
import type { Suggester } from './suggest.ts'

const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  request: { query: SearchQuery },
  responses: { 200: { description: '找事项和政策', content: { 'application/json': { schema: SearchResponse } } } },
})
const suggestRoute = createRoute({
  method: 'get',
  path: '/api/search/suggest',
  request: { query: SuggestQuery },
  responses: { 200: { description: '边输入边提示', content: { 'application/json': { schema: SuggestResponse } } } },
})

/** Longest query in characters. */
const MAX_QUERY = 2000

export function registerSearch({ app, suggest, ...deps }: SearchDeps & { app: HttpApp; suggest: Suggester }) {
  app.openapi(searchRoute, async (c) => {
    const query = c.req.valid('query')
    if (query.q.length > MAX_QUERY)
      throw new Refusal({
        kind: 'unprocessable',
        code: 'search.too_long',
        detail: `要找的话太长，请控制在${MAX_QUERY}个字以内`,
        errors: [{ path: 'q', message: `最多${MAX_QUERY}个字` }],
      })
    const result = await search(query, deps)
    c.set('line', { hits: result.total, searchMs: result.tookMs })
    return c.json(result, 200)
  })
  app.openapi(suggestRoute, (c) => {
    const { q, limit } = c.req.valid('query')
    return c.json(suggest(q.slice(0, 100), limit), 200)
  })
}
