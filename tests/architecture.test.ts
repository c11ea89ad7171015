import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** The picture of the house, top to bottom: a folder may import from the floors below it, its own floor only where `BESIDE` says. */
const FLOORS: { floor: string; folders: string[]; instead: string }[] = [
  { floor: 'ways in', folders: ['main.ts', 'cli.ts'], instead: 'nothing imports a way in' },
  { floor: 'app', folders: ['app'], instead: 'take what you need as an argument; app hands it in' },
  {
    floor: 'features',
    folders: ['search', 'ask', 'apply', 'intake', 'review', 'supervise'],
    instead: 'let app hand in a function, or move what both need down',
  },
  {
    floor: 'domain',
    folders: ['policies', 'facts', 'retrieval', 'reading', 'writing', 'accounts', 'cases', 'catalogue'],
    instead: 'turn the call round: the upper part asks, the lower one answers',
  },
  {
    floor: 'pure',
    folders: ['rules', 'calendar', 'identifiers', 'claims'],
    instead: 'pass plain values in; pure folders know no one',
  },
  {
    floor: 'adapters',
    folders: ['http', 'model', 'store', 'jobs', 'files', 'vault', 'config'],
    instead: 'an adapter takes a function or a value; it knows nothing of the product',
  },
  { floor: 'ground', folders: ['shared', 'contract'], instead: 'move it up: the ground knows nothing of the product' },
]

/** Within a floor: left may use right. Each edge with its reason. */
const BESIDE: Record<string, string> = {
  'cli.ts -> main.ts': '`zhengtong serve` is `npm start`',
  'retrieval -> catalogue': 'the index is built from the services and the vocabulary',
  'facts -> retrieval': 'words are cut and cleaned as in the search',
  'facts -> catalogue': 'the sayings and the facts of the services',
  'policies -> retrieval': 'passages are read with the words and the cleaning of the search',
  'cases -> writing': 'documents of a case are written as sheets',
  'cases -> catalogue': 'a case follows its service, and says what knowledge/apply lets it say',
  'files -> config': 'an adapter owns its slice of the configuration',
  'files -> vault': 'contents are sealed before they touch the disk',
  'jobs -> config': 'an adapter owns its slice of the configuration',
  'http -> config': 'an adapter owns its slice of the configuration',
  'model -> config': 'an adapter owns its slice of the configuration',
}

type File = { path: string; folder: string; text: string; imports: { target: string; folder: string; bare: boolean }[] }
const IMPORT = /(?:from|import\(|import)\s*'([^']+)'/g

let src: File[]
let others: File[]
beforeAll(async () => {
  src = await filesOf('src')
  others = (await Promise.all(['web/src', 'tests', 'evals', 'scripts', 'bench'].map(filesOf))).flat()
})

async function filesOf(dir: string): Promise<File[]> {
  const entries = await readdir(join(root, dir), { recursive: true })
  const names = entries.filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  return Promise.all(names.map((name) => readSource(`${dir}/${name.replaceAll('\\', '/')}`)))
}

async function readSource(path: string): Promise<File> {
  const text = await readFile(join(root, path), 'utf8')
  const imports = [...text.matchAll(IMPORT)].map(([, name = '']) => {
    const bare = !name.startsWith('.')
    const target = bare ? name : normalize(join(dirname(path), name)).replaceAll('\\', '/')
    return { target, bare, folder: bare ? name : folderOf(target) }
  })
  return { path, folder: folderOf(path), text, imports }
}
/** `src/ask/steps/route.ts` → `ask`, `src/cli.ts` → `cli.ts`, `web/src/app/App.tsx` → `web`. */
const folderOf = (path: string): string => {
  const [top = '', next = ''] = path.split('/')
  return top === 'src' ? next : top
}
const floorOf = (folder: string): number => FLOORS.findIndex(({ folders }) => folders.includes(folder))
const product = () => src.filter(({ path }) => !path.includes('.test.'))
const within = ({ imports }: File) => imports.filter(({ target }) => target.startsWith('src/'))

test('every folder of src has its floor in the picture', () => {
  const unknown = [...new Set(src.map(({ folder }) => folder))].filter((folder) => floorOf(folder) < 0)
  expect(unknown, 'put the folder on a floor of FLOORS').toEqual([])
})

test('imports point downwards', () => {
  const wrong = product().flatMap((file) =>
    within(file).flatMap(({ target, folder }) => {
      if (folder === file.folder) return []
      const from = floorOf(file.folder)
      const to = floorOf(folder)
      if (to > from || (to === from && `${file.folder} -> ${folder}` in BESIDE)) return []
      return [`${file.path} imports ${target}: ${FLOORS[to]?.instead}`]
    }),
  )
  expect(wrong).toEqual([])
})

test('an edge beside that nobody uses any more is taken out of the list', () => {
  const used = new Set(product().flatMap((file) => within(file).map(({ folder }) => `${file.folder} -> ${folder}`)))
  expect(Object.keys(BESIDE).filter((edge) => !used.has(edge))).toEqual([])
})

test('another folder is entered by its index.ts', () => {
  const wrong = product().flatMap((file) =>
    within(file)
      .filter(
        ({ target, folder }) => folder !== file.folder && floorOf(folder) > 0 && target !== `src/${folder}/index.ts`,
      )
      .map(({ target, folder }) => `${file.path} imports ${target}: export it from src/${folder}/index.ts`),
  )
  expect(wrong).toEqual([])
})

test('only the routes of a part know http, only its repository and its wiring know the store', () => {
  const HTTP = /\.routes\.ts$|^src\/app\/|^src\/http\//
  /** Each with its reason. */
  const HTTP_TOO: Record<string, string> = {}
  const STORE = /\.repository\.ts$|^src\/app\/|^src\/store\//
  const STORE_TOO: Record<string, string> = {
    'src/ask/deps.ts': 'builds the repository of ask from the store',
    'src/jobs/jobs.ts': 'the queue is kept by pg-boss in the same database',
  }
  const wrong = product().flatMap((file) =>
    file.imports.flatMap(({ target, folder }) => {
      const http = folder === 'http' || /^hono\b|^@hono\//.test(target)
      if (http && !HTTP.test(file.path) && !(file.path in HTTP_TOO))
        return [`${file.path} imports ${target}: plain values in, plain values out; let a *.routes.ts present them`]
      const store = folder === 'store' || /^(drizzle-orm|pg|@electric-sql)\b/.test(target)
      if (store && !STORE.test(file.path) && !(file.path in STORE_TOO))
        return [`${file.path} imports ${target}: ask a *.repository.ts of the same folder`]
      return []
    }),
  )
  expect(wrong).toEqual([])
})

test('ONNX Runtime is entered by the file that turns its telemetry off', () => {
  const wrong = [...src, ...others]
    .filter(
      ({ path, imports }) =>
        path !== 'src/reading/ocr/onnx.ts' && imports.some(({ target }) => /^onnxruntime/.test(target)),
    )
    .map(({ path }) => `${path} imports onnxruntime: take it from src/reading/ocr/onnx.ts`)
  expect(wrong).toEqual([])
})

test('the contract imports zod and nothing else', () => {
  const wrong = product()
    .filter(({ folder }) => folder === 'contract')
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target, folder }) => target !== 'zod' && folder !== 'contract')
        .map(
          ({ target }) => `${path} imports ${target}: shapes are pure zod, move what computes to the part that owns it`,
        ),
    )
  expect(wrong).toEqual([])
})

test('pure folders import no package and nothing of Node', () => {
  const wrong = product()
    .filter(({ folder }) => ['rules', 'calendar', 'identifiers'].includes(folder))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ bare }) => bare)
        .map(({ target }) => `${path} imports ${target}: let the caller read and hand in values`),
    )
  expect(wrong).toEqual([])
})

test('the pages see the contract and the pure rules of situations, nothing else of src', () => {
  const wrong = others
    .filter(({ folder }) => folder === 'web')
    .flatMap((file) =>
      within(file)
        .filter(({ target }) => !['src/contract/index.ts', 'src/rules/index.ts'].includes(target))
        .map(({ target }) => `${file.path} imports ${target}: ask the interface, its shapes are in src/contract`),
    )
  expect(wrong).toEqual([])
})

test('features of the pages never import each other, and what they share imports no feature', () => {
  const featureOf = (path: string) => /^web\/src\/features\/([^/]+)/.exec(path)?.[1]
  const wrong = others
    .filter(
      ({ path }) => path.startsWith('web/src/') && !path.startsWith('web/src/app/') && path !== 'web/src/main.tsx',
    )
    .flatMap((file) =>
      file.imports
        .filter(({ target }) => {
          const feature = featureOf(target)
          return (feature && feature !== featureOf(file.path)) || target.startsWith('web/src/app/')
        })
        .map(({ target }) => `${file.path} imports ${target}: move what both need to web/src/ui or web/src/lib`),
    )
  expect(wrong).toEqual([])
})

test('no file of src reaches itself again by its imports', () => {
  const next = new Map(product().map((file) => [file.path, within(file).map(({ target }) => target)] as const))
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, way: string[]) => {
    if (way.includes(path)) {
      cycles.push([...way.slice(way.indexOf(path)), path].join(' -> '))
      return
    }
    if (done.has(path)) return
    for (const target of next.get(path) ?? []) visit(target, [...way, path])
    done.add(path)
  }
  for (const path of next.keys()) visit(path, [])
  expect(cycles, 'let a third file hold what both need').toEqual([])
})

test('a source file has under 300 lines', () => {
  /** Files that are better whole, each with its reason. */
  const LONGER: Record<string, string> = {}
  const long = [...src, ...others]
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ path, lines }) => lines >= 300 && !(path in LONGER))
    .map(({ path, lines }) => `${path} has ${lines} lines: split it by what it does`)
  expect(long).toEqual([])
})
