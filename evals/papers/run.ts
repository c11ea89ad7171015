import type { CheckForm, CheckResult } from '../../src/contract/index.ts'
import type { Half } from '../cases.ts'
import { type BuiltFile, createBuilder } from './build.ts'
import type { FileSpec, PackageSpec } from './package.ts'
import { type Chosen, chosenPackages } from './run-chosen.ts'
import { type Judged, judge, READABLE } from './score.ts'

/** The product's own check of papers, as `POST /api/intake/check` calls it. */
export type CheckPapers = (
  request: CheckForm & { files: { name: string; bytes: Uint8Array }[] },
) => Promise<CheckResult>

/** Packages of a half looked at by default. */
const CLEAN = 5
const FAULTY = 10

/** Builds the packages, a sample where none are chosen, hands each to the check and judges what comes back; with `text` as PDFs with a text layer. */
export async function runPapers(
  half: Half,
  check: CheckPapers,
  { text = false, ...chosen }: Chosen & { text?: boolean } = {},
): Promise<Judged[]> {
  const some = await chosenPackages(half, chosen)
  const packages = chosen.only || chosen.each !== undefined ? some : sample(some)
  const builder = await createBuilder()
  const judged: Judged[] = []
  try {
    for (const spec of text ? packages.map(asText) : packages) {
      const files = withTwins(spec, await builder.build(spec))
      const started = performance.now()
      const result = await check({
        serviceId: spec.service,
        facts: spec.facts,
        applicant: spec.applicant,
        materials: files.map(({ slot }) => slot),
        files,
      })
      judged.push(judge({ spec, files, result, seconds: (performance.now() - started) / 1000 }))
    }
  } finally {
    await builder.close()
  }
  return judged
}

/** A file handed in a second time, under another name, is the same to the last byte. */
function withTwins({ files }: PackageSpec, built: BuiltFile[]): BuiltFile[] {
  const contentOf = ({ name: _, slot: __, ...content }: FileSpec) => JSON.stringify(content)
  return built.map((file, i) => {
    const spec = files[i]
    const first = spec ? files.findIndex((one) => one.papers.length > 0 && contentOf(one) === contentOf(spec)) : i
    const twin = built[first]
    return twin && first < i ? { ...twin, name: file.name, slot: file.slot } : file
  })
}

/** The same package with every readable file as a PDF with a text layer: what is wrong then is not the picture's fault. */
const asText = (spec: PackageSpec): PackageSpec => ({
  ...spec,
  files: spec.files.map((file) =>
    file.broken || file.spot || file.metadata || file.turn || !READABLE.has(file.look) || file.look === 'photocopy'
      ? file
      : { ...file, as: 'text', look: 'clean', name: file.name.replace(/\.\w+$/, '.pdf') },
  ),
})

/** Faultless packages of different services, and faulty ones chosen so that as many codes as possible are among them. */
export function sample(all: PackageSpec[]): PackageSpec[] {
  const clean = all.filter(({ truth }) => truth.defects.length === 0)
  const step = Math.max(1, Math.floor(clean.length / CLEAN))
  const faulty = all.filter(({ truth }) => truth.defects.length > 0)
  const covered = new Set<string>()
  /** Codes not seen yet, by how much there is to read. */
  const worth = ({ truth, files }: PackageSpec) =>
    new Set(truth.defects.map(({ code }) => code).filter((code) => !covered.has(code))).size / (2 + files.length)
  const chosen: PackageSpec[] = []
  while (chosen.length < FAULTY) {
    const rest = faulty.filter((one) => !chosen.includes(one))
    const best = rest.reduce<PackageSpec | undefined>(
      (kept, one) => (!kept || worth(one) > worth(kept) ? one : kept),
      undefined,
    )
    if (!best) break
    chosen.push(best)
    for (const { code } of best.truth.defects) covered.add(code)
  }
  return [...chosen, ...clean.filter((_, i) => i % step === 0).slice(0, CLEAN)]
}
