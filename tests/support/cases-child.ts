import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { openCases } from './cases.ts'

/** Cases over HTTP in a process of its own, to be killed; says where it listens. */
const { app } = await openCases(process.env)
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
)
