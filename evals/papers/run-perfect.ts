import type { CheckDeps } from '../../src/intake/index.ts'
import { caseFileOf, judgeCase } from '../../src/intake/index.ts'
import { type Half, readCases } from '../cases.ts'
import { PackageSpec } from './package.ts'
import { createMeasurer } from './package-lines.ts'
import { readPerfectly } from './package-readings.ts'
import { reprint } from './reprint.ts'
import { type Judged, judge } from './score.ts'

/**
 * Judges every package of a half as if all papers had been read without a slip, so that only the checks are measured. With `rules` the
 * kinds and fields are those that the reading finds in the perfect lines instead of the truth; with `office` every paper of the tuning
 * half is printed in the layouts of that office.
 */
export async function runPerfect(
  half: Half,
  deps: CheckDeps,
  { only, rules = false, office }: { only?: string[] | undefined; rules?: boolean; office?: string | undefined } = {},
): Promise<Judged[]> {
  const all = await readCases(`papers/packages.${half}.jsonl`, PackageSpec)
  const chosen = only
    ? all.filter(({ id, truth }) => only.includes(id) || truth.defects.some(({ code }) => only.includes(code)))
    : all
  const measurer = await createMeasurer()
  const judged: Judged[] = []
  try {
    for (const given of chosen) {
      const spec = office !== undefined && half === 'tune' ? reprint(given, office) : given
      const { readings, papers, files } = readPerfectly(spec, await measurer.measure(spec), deps.catalogue.reading)
      const service = deps.catalogue.services.get(spec.service)
      if (!service) throw new Error(`${spec.id}: no service ${spec.service}`)
      const started = performance.now()
      const file = caseFileOf(
        {
          service,
          facts: deps.checkFacts(service, spec.facts),
          applicant: spec.applicant,
          readings,
          slots: Object.fromEntries(files.flatMap(({ name, slot }) => (slot === null ? [] : [[name, slot]]))),
          ...(!rules && { papers }),
        },
        deps,
      )
      const tookMs = performance.now() - started
      judged.push(judge({ spec, files, result: { ...judgeCase(file), tookMs }, seconds: tookMs / 1000 }))
    }
  } finally {
    await measurer.close()
  }
  return judged
}
