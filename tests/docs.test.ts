import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { readDocuments } from '../scripts/write-docs.ts'
import { loadCatalogue } from '../src/catalogue/index.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFile(join(root, file), 'utf8')

test('the environment table of the README and .env.example are current (npm run docs)', async () => {
  for (const { file, stored, current } of await readDocuments()) expect(stored, file).toBe(current)
})

/** Paths in backticks under a folder of the repository, and targets of links and pictures. */
function pathsIn(text: string): { path: string; linked: boolean }[] {
  const quoted = [
    ...text.matchAll(/`((?:src|web|knowledge|prompts|evals|bench|tests|scripts|docs|bin|\.ci)\/[\w./-]*)`/g),
  ]
  const linked = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
  return [
    ...quoted.map(([, path = '']) => ({ path, linked: false })),
    ...linked.map(([, path = '']) => ({ path, linked: true })),
  ]
}

test('every path that the documents name exists', async () => {
  const records = (await readdir(join(root, 'docs/adr'))).filter((name) => name.endsWith('.md'))
  const files = ['README.md', 'knowledge/README.md', 'evals/README.md', ...records.map((name) => `docs/adr/${name}`)]
  const missing: string[] = []
  for (const file of files)
    for (const { path, linked } of pathsIn(await read(file))) {
      const place = linked ? join(root, file, '..', path) : join(root, path)
      if (!(await stat(place).catch(() => null))) missing.push(`${file}: ${path}`)
    }
  expect(missing).toEqual([])
})

type Tree = unknown[] | Record<string, unknown>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** What a person would do who adds the fragment to the file: entries to lists, keys to maps. */
function merge(known: unknown, added: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(added)) return [...known, ...added]
  if (!isTree(known) || !isTree(added) || Array.isArray(known) || Array.isArray(added)) return added
  const merged: Record<string, unknown> = { ...known }
  for (const [key, value] of Object.entries(added)) merged[key] = key in known ? merge(known[key], value) : value
  return merged
}

test('every example of knowledge/README.md loads', async () => {
  const guide = await read('knowledge/README.md')
  const examples = [...guide.matchAll(/```(?:yaml|text)\n# (knowledge\/\S+)[^\n]*\n([\s\S]*?)```/g)]
  expect(examples.length).toBeGreaterThan(10)
  const temporary = await mkdtemp(join(tmpdir(), 'zhengtong-docs-'))
  try {
    await cp(join(root, 'knowledge'), join(temporary, 'knowledge'), { recursive: true })
    for (const [, path = '', body = ''] of examples) {
      const file = join(temporary, path)
      const known = await readFile(file, 'utf8').catch(() => null)
      const text = path.endsWith('.yaml') ? stringify(merge(known && parse(known), parse(body))) : (known ?? '') + body
      await writeFile(file, text)
    }
    const { services } = await loadCatalogue({ dir: join(temporary, 'knowledge') })
    expect(services.has('library-card')).toBe(true)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}, 120_000)
