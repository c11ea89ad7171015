import type { CheckDeps } from '../../src/intake/index.ts'
import { caseFileOf, judgeCase } from '../../src/intake/index.ts'
import type { Half } from '../cases.ts'
import { createMeasurer } from './package-lines.ts'
import { readPerfectly } from './package-readings.ts'
import { type Chosen, chosenPackages } from './run-chosen.ts'
import { type Judged, judge } from './score.ts'

/**
 * Judges every package of a half as if all papers had been read without a slip, so that only the checks are measured. With `rules` the
 * kinds and fields are those that the reading finds in the perfect lines instead of the truth; with `office` every paper of the tuning
 * half is printed in the layouts of that office.
 */
export async function runPerfect(
  half: Half,
  deps: CheckDeps,
  { rules = false, ...chosen }: Chosen & { rules?: boolean } = {},
): Promise<Judged[]> {
  const measurer = await createMeasurer()
  const judged: Judged[] = []
  try {
    for (const spec of await chosenPackages(half, chosen)) {
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
