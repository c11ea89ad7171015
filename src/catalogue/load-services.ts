import { basename } from 'node:path'
import { ServiceDocument } from '../contract/index.ts'
import { checkService } from './check-service.ts'
import type { LawTable } from './laws.ts'
import { type KnowledgeFault, parseSource, readFolder, type YamlSource } from './yaml-source.ts'

type Loaded = { services: Map<string, ServiceDocument>; serviceIds: Set<string>; faults: KnowledgeFault[] }

/** Reads and checks every service. */
export async function loadServices(dir: string, laws: LawTable): Promise<Loaded> {
  const sources = await readFolder(dir, 'services')
  const serviceIds = new Set(sources.map(({ file }) => basename(file, '.yaml')))
  return { ...checkAll(sources, serviceIds, laws), serviceIds }
}

function checkAll(sources: YamlSource[], serviceIds: Set<string>, laws: LawTable): Omit<Loaded, 'serviceIds'> {
  const faults: KnowledgeFault[] = []
  const services = new Map<string, ServiceDocument>()
  for (const source of sources) {
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
