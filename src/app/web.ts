import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { HttpApp } from '../http/index.ts'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'web/dist')
const stampFile = join(dist, '.built')

/** Builds the pages where they are missing or their sources changed. Returns whether it had to. */
export async function ensureWebBuilt(): Promise<boolean> {
  const stamp = await sourceStamp()
  const built = await readFile(stampFile, 'utf8').catch(() => null)
  if (built === stamp) return false
  const { build } = await import('vite')
  await build({ configFile: join(root, 'web/vite.config.ts'), logLevel: 'error' })
  await writeFile(stampFile, stamp)
  return true
}

/** Digest over path, size and time of everything the pages are built from. */
async function sourceStamp(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of ['web', 'src/contract', 'src/rules']) {
    const names = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    for (const file of files.filter((one) => !one.startsWith(dist)).sort()) {
      const { size, mtimeMs } = await stat(file)
      hash.update(`${relative(root, file)}|${size}|${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

/** Pages: hashed assets are kept for a year, everything else asks again; unknown paths get the page shell. */
export function serveWeb(app: HttpApp): void {
  const path = relative(process.cwd(), dist) || '.'
  app.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable')
  })
  app.use('/*', async (c, next) => (c.req.path.startsWith('/api/') ? next() : serveStatic({ root: path })(c, next)))
  app.get('/*', async (c, next) => {
    if (c.req.path.startsWith('/api/')) return next()
    const shell = await readFile(join(dist, 'index.html'), 'utf8').catch(() => null)
    if (shell === null) return c.text('页面还没有构建，请运行 npm start', 503)
    return c.html(shell)
  })
}
