import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { PaperKind } from '../../src/contract/index.ts'

const DIR = join(import.meta.dirname, '../fixtures/papers')
const Value = z.union([z.string(), z.number()])

/** What a fixture says of itself, in YAML before its HTML; pages are parted by a comment. */
const Truth = z.strictObject({
  title: z.string(),
  size: z.tuple([z.number(), z.number()]).default([794, 1123]),
  kind: PaperKind,
  fields: z.record(z.string(), Value),
  rows: z.record(z.string(), z.array(z.record(z.string(), Value))).default({}),
  blanks: z.array(z.string()).default([]),
  ticks: z.record(z.string(), z.array(z.tuple([z.string(), z.boolean()]))).default({}),
})

export type PaperFixture = { name: string; truth: z.infer<typeof Truth>; pages: string[] }

export function paperFixture(name: string): PaperFixture {
  const [, truth = '', html = ''] =
    /^<!--\n([\s\S]*?)-->([\s\S]*)$/.exec(readFileSync(join(DIR, `${name}.html`), 'utf8')) ?? []
  return { name, truth: Truth.parse(parse(truth)), pages: html.split('<!-- page -->') }
}

/** Every printed paper with its truth. */
export const paperFixtures = (): PaperFixture[] =>
  readdirSync(DIR).map((name) => paperFixture(name.replace(/\.html$/, '')))
