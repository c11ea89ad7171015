import { createRoute } from '@hono/zod-openapi'
import type { OpenTask } from '../../cases/index.ts'
import {
  DistrictComparisons,
  FindingTask,
  FindingTaskOpened,
  Scores,
  ScoresQuery,
  type ServiceDocument,
} from '../../contract/index.ts'
import { type HttpApp, jsonAnswer, jsonBody, signedIn, type WhoIs } from '../../http/index.ts'
import type { Clock } from '../../shared/index.ts'
import { compareDistricts } from './districts.ts'
import { type GiveDeps, giveFinding } from './give-finding.usecase.ts'
import { lineOf, WHOLE } from './scores/record-scores.ts'
import type { ScoresRepository } from './scores/scores.repository.ts'

export type FollowDeps = GiveDeps & {
  scores: ScoresRepository
  services: ReadonlyMap<string, ServiceDocument>
  openTask: OpenTask
  clock: Clock
}

/** What is made of findings: scores over time, a finding given to somebody, districts side by side. */
export function registerFollow({ app, whoIs, deps }: { app: HttpApp; whoIs: WhoIs; deps: FollowDeps }) {
  const middleware = signedIn(whoIs, ['supervisor', 'admin'])

  const scoresRoute = createRoute({
    method: 'get',
    path: '/api/supervise/catalogue/scores',
    middleware,
    description: '得分按版本的走势：一个事项、一个部门或者全部',
    request: { query: ScoresQuery },
    responses: jsonAnswer(Scores, '每个版本的得分，早的在前'),
  })
  app.openapi(scoresRoute, async (c) => {
    const { service, department } = c.req.valid('query')
    const line = service ?? (department === undefined ? WHOLE : lineOf(department))
    return c.json({ points: await deps.scores.pointsOf(line) }, 200)
  })

  const giveRoute = createRoute({
    method: 'post',
    path: '/api/supervise/catalogue/findings/give',
    middleware,
    description: '把一处问题交给一个机构或一个人，限期改；成为待办',
    request: jsonBody(FindingTask),
    responses: jsonAnswer(FindingTaskOpened, '有没有新开任务；已经交给人还没办结的不重复开'),
  })
  app.openapi(giveRoute, async (c) => c.json({ opened: await giveFinding(c.req.valid('json'), deps) }, 200))

  const districtsRoute = createRoute({
    method: 'get',
    path: '/api/supervise/catalogue/districts',
    middleware,
    description: '同一件事各区的清单放在一起：哪些区多要材料、多设条件、更慢、结果不同',
    responses: jsonAnswer(DistrictComparisons, '有不同的事'),
  })
  app.openapi(districtsRoute, async (c) => c.json(compareDistricts(deps.services.values()), 200))
}
