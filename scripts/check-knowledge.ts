/**
 * Checks service files one by one while they are being written: `npm run check:knowledge -- [id …]`.
 * Without ids everything under `knowledge/` is loaded as the server would.
 */
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { checkService } from '../src/catalogue/check-service.ts'
import { loadCatalogue } from '../src/catalogue/index.ts'
import { parseSource, readYaml } from '../src/catalogue/yaml-source.ts'
import { ServiceDocument } from '../src/contract/index.ts'

const dir = join(import.meta.dirname, '../knowledge')
const ids = process.argv.slice(2)
if (ids.length === 0) {
  const catalogue = await loadCatalogue({ dir })
  console.log(`知识库没有问题：${catalogue.services.size} 个事项，${catalogue.laws.all.length} 部法规`)
} else {
  const files = (await readdir(join(dir, 'services'), { recursive: true })).filter((file) => file.endsWith('.yaml'))
  const serviceIds = new Set(files.map((file) => basename(file, '.yaml')))
  let faults = 0
  for (const file of files.filter((name) => ids.includes(basename(name, '.yaml')))) {
    const source = readYaml(file, await readFile(join(dir, 'services', file), 'utf8'))
    const parsed = parseSource(source, ServiceDocument)
    const found = parsed.value
      ? checkService(parsed.value, source, { serviceIds, knowsLaw: () => true })
      : parsed.faults
    for (const fault of found)
      console.log(`${fault.file}:${fault.line} ${fault.path} ${fault.message}。${fault.remedy}`)
    faults += found.length
  }
  console.log(faults === 0 ? `${ids.length} 个事项没有问题` : `共 ${faults} 处要改`)
  process.exitCode = faults === 0 ? 0 : 1
}
