import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { readYaml, type YamlSource } from '../../catalogue/index.ts'
import type { LintFinding } from '../../contract/index.ts'
import { isObject } from './document.ts'

/** Where a document stands: its file, and the way to it inside. */
type Place = { source: YamlSource; way: (string | number)[]; value: unknown }

/** Service documents read from files: a file is one document, a list of them, or `{ services: [...] }`, in YAML or JSON. */
export type ReadLists = {
  services: unknown[]
  /** Files that are neither YAML nor JSON, with the line. */
  broken: { file: string; line: number; message: string }[]
  /** Adds file and line to findings; ids and places are those of `services`. */
  locate: (findings: LintFinding[]) => LintFinding[]
}

const LIST = /\.(?:ya?ml|json)$/i

/** Reads files and, below folders, every YAML and JSON file by name; throws ENOENT where one is missing. */
export async function readLists(paths: string[], base = process.cwd()): Promise<ReadLists> {
  const files = (await Promise.all(paths.map(filesBelow))).flat()
  const sources = await Promise.all(
    files.map(async (file) =>
      readYaml(relative(base, file).replaceAll('\\', '/') || file, await readFile(file, 'utf8')),
    ),
  )
  const broken = sources.flatMap(({ syntax }) => syntax.map(({ file, line, message }) => ({ file, line, message })))
  const places = sources.flatMap((source) => (source.syntax.length > 0 ? [] : placesIn(source)))
  const byName = new Map<string, Place>()
  for (const [i, place] of places.entries()) {
    byName.set(`第${i + 1}份`, place)
    const id = isObject(place.value) && typeof place.value.id === 'string' ? place.value.id.trim() : ''
    if (id !== '' && !byName.has(id)) byName.set(id, place)
  }
  return {
    services: places.map(({ value }) => value),
    broken,
    locate: (findings) =>
      findings.map((finding) => {
        const place = byName.get(finding.serviceId)
        return place ? { ...finding, file: place.source.file, line: lineOf(place, finding.path) } : finding
      }),
  }
}

async function filesBelow(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = await readdir(path, { recursive: true })
  return names
    .filter((name) => LIST.test(name))
    .toSorted()
    .map((name) => join(path, name))
}

function placesIn(source: YamlSource): Place[] {
  const { value } = source
  const several = (items: unknown[], way: string[]): Place[] =>
    items.map((item, i) => ({ source, way: [...way, i], value: item }))
  if (Array.isArray(value)) return several(value, [])
  if (isObject(value) && Array.isArray(value.services)) return several(value.services, ['services'])
  return [{ source, way: [], value }]
}

/** The line of an element named as findings name it, by ids in lists; that of the nearest part there is. */
function lineOf({ source, way, value }: Place, path: string): number {
  const steps: (string | number)[] = []
  let part = value
  for (const name of path.split('.')) {
    const step = Array.isArray(part) ? placeIn(part, name) : name
    if (Array.isArray(part) && part[step as number] === undefined) break
    steps.push(step)
    part = Array.isArray(part) ? part[step as number] : isObject(part) ? part[name] : undefined
  }
  return source.lineOf([...way, ...steps])
}

function placeIn(list: unknown[], name: string): number {
  const at = list.findIndex((item) => isObject(item) && item.id === name)
  return at >= 0 ? at : Number(name)
}
