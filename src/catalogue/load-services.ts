import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ServiceDocument } from '../contract/index.ts'
import { checkService } from './check-service.ts'
import type { LawTable } from './laws.ts'
import { type KnowledgeFault, parseSource, readYaml } from './yaml-source.ts'

type Loaded = { services: Map<string, ServiceDocument>; serviceIds: Set<string>; faults: KnowledgeFault[] }

/** Raised when the schema or the checks of services change, so that what was found right is read anew. */
const FORMAT = 1

/**
 * Reads and checks every service. What was found right is kept in `cacheDir` under the digest of all service files and laws:
 * reading 167 YAML files with their line numbers takes seconds, and nothing changed since.
 */
export async function loadServices({
  dir,
  laws,
  cacheDir,
}: {
  dir: string
  laws: LawTable
  cacheDir?: string | undefined
}): Promise<Loaded> {
  const folder = join(dir, 'services')
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort()
  const files = await Promise.all(
    names.map(async (name) => ({
      file: `services/${name.replaceAll('\\', '/')}`,
      text: await readFile(join(folder, name), 'utf8'),
    })),
  )
  const serviceIds = new Set(files.map(({ file }) => basename(file, '.yaml')))
  const digest = createHash('sha256')
    .update(JSON.stringify([FORMAT, files, laws.all]))
    .digest('hex')
    .slice(0, 32)
  const kept = cacheDir && join(cacheDir, `services-${digest}.json`)
  const known = kept ? await readFile(kept, 'utf8').catch(() => null) : null
  if (known !== null)
    return { services: new Map(JSON.parse(known) as [string, ServiceDocument][]), serviceIds, faults: [] }
  const { services, faults } = checkAll(files, serviceIds, laws)
  if (kept && faults.length === 0) await keep(kept, [...services])
  return { services, serviceIds, faults }
}

async function keep(file: string, services: [string, ServiceDocument][]): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(draft, JSON.stringify(services))
  await rename(draft, file)
}

function checkAll(
  files: { file: string; text: string }[],
  serviceIds: Set<string>,
  laws: LawTable,
): Omit<Loaded, 'serviceIds'> {
  const faults: KnowledgeFault[] = []
  const services = new Map<string, ServiceDocument>()
  for (const { file, text } of files) {
    const source = readYaml(file, text)
    const { value: service, faults: found } = parseSource(source, ServiceDocument)
    faults.push(...found)
    if (!service) continue
    faults.push(...checkService(service, source, { serviceIds, knowsLaw: (title) => laws.find(title) !== undefined }))
    if (service.id !== basename(source.file, '.yaml'))
      faults.push({
        file: source.file,
        line: 1,
        path: 'id',
        message: `编号“${service.id}”与文件名不一致`,
        remedy: '文件名就是编号',
      })
    if (services.has(service.id))
      faults.push({
        file: source.file,
        line: source.lineOf(['id']),
        path: 'id',
        message: `编号“${service.id}”已经有别的事项用了`,
        remedy: '换一个编号，文件名也跟着改',
      })
    services.set(service.id, service)
  }
  return { services, faults }
}
