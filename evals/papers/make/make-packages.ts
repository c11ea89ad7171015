/** `node evals/papers/make/make-packages.ts`: writes the packages of both halves; the same seed always gives the same lines. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCatalogue } from '../../../src/catalogue/index.ts'
import type { ServiceDocument } from '../../../src/contract/index.ts'
import type { Half } from '../../cases.ts'
import { decisionFor, PackageSpec } from '../package.ts'
import { createRandom } from '../random.ts'
import { createDraft } from './draft.ts'
import { PLANTERS } from './faults/index.ts'
import { SCENARIOS } from './scenarios/index.ts'
import { createWriter } from './write-papers.ts'

/** Packages with one fault for every code, beside those with two and three and the faultless ones. */
const PER_CODE = 3
const SEVERAL = 24
const TRIES = 60

const cacheDir = await mkdtemp(join(tmpdir(), 'zhengtong-papers-'))
const { services } = await loadCatalogue({ dir: join(import.meta.dirname, '../../../knowledge'), cacheDir })
await rm(cacheDir, { recursive: true })

for (const half of ['tune', 'held'] as const) {
  const packages = packagesOf(half, services)
  const file = join(import.meta.dirname, '..', `packages.${half}.jsonl`)
  await writeFile(file, `${packages.map((one) => JSON.stringify(PackageSpec.parse(one))).join('\n')}\n`)
  const codes = new Set(packages.flatMap(({ truth }) => truth.defects.map(({ code }) => code)))
  const clean = packages.filter(({ truth }) => truth.defects.length === 0).length
  const rare = Object.keys(PLANTERS).filter(
    (code) => packages.filter(({ truth }) => truth.defects.some((one) => one.code === code)).length < PER_CODE,
  )
  console.log(
    `${half}: ${packages.length} packages, ${clean} clean, ${new Set(packages.map(({ service }) => service)).size} services, ${codes.size} codes; fewer than ${PER_CODE}: ${rare.join(' ') || 'none'}`,
  )
}

function packagesOf(half: Half, catalogue: Map<string, ServiceDocument>): PackageSpec[] {
  const made: PackageSpec[] = []
  const keep = (one: PackageSpec | null) => {
    if (one) made.push({ ...one, id: `${half}-${String(made.length + 1).padStart(3, '0')}` })
    return one !== null
  }
  for (const code of Object.keys(PLANTERS))
    for (let i = 0, tries = 0; i < PER_CODE && tries < TRIES * 4; tries++)
      if (keep(faulty(half, catalogue, [code], `${half} ${code} ${tries}`))) i++
  const codes = Object.keys(PLANTERS).filter((code) => !/^[BC]|H[36]/.test(code))
  const random = createRandom(`${half} several`)
  for (let i = 0, tries = 0; i < SEVERAL && tries < TRIES * 20; tries++)
    if (keep(faulty(half, catalogue, random.shuffle(codes).slice(0, random.int(2, 3)), `${half} several ${tries}`))) i++
  const clean = Math.ceil(made.length / 2)
  for (let i = 0; i < clean; i++) keep(faulty(half, catalogue, [], `${half} clean ${i}`, i))
  return made
}

/** A package of some matter with these faults, or null where the matter drawn has no place for one of them. */
function faulty(
  half: Half,
  catalogue: Map<string, ServiceDocument>,
  codes: string[],
  seed: string,
  nth?: number,
): PackageSpec | null {
  const random = createRandom(seed)
  const scenario = nth === undefined ? random.pick(SCENARIOS) : SCENARIOS[nth % SCENARIOS.length]
  const service = scenario && catalogue.get(scenario.service)
  if (!scenario || !service) throw new Error(`No service ${scenario?.service}`)
  const draft = createDraft(service, scenario.make(createWriter(half, random), random), half, random)
  if (!codes.every((code) => PLANTERS[code]?.(draft))) return null
  const { matter, files, defects, allowed, missing } = draft
  return {
    id: '',
    service: service.id,
    ...matter,
    files,
    truth: {
      defects,
      allowed: [...allowed].filter((code) => !defects.some((one) => one.code === code)).sort(),
      missing: [...missing],
      decision: decisionFor(defects.map(({ code }) => code)),
    },
  }
}
