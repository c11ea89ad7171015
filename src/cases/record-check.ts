import type { KeptCheck, Severity } from '../contract/index.ts'
import { actorOf, type Context } from './deps.ts'
import { caseNotFound } from './errors.ts'
import { ensureSeen, readOffices } from './scene.ts'

/** How much a finding weighs in the order of the queue. */
const WEIGHT: Record<Severity, number> = { block: 10, supplement: 3, remind: 1 }

/** Keeps what the check of the papers found, for the desk and the order of the queue; the case itself stays where it is. */
export async function recordCheck(caseId: string, result: Omit<KeptCheck, 'at'>, context: Context): Promise<void> {
  const { person, deps } = context
  const book = await readOffices(deps)
  const actor = actorOf(context)
  const done = await deps.cases.change(caseId, actor, async (before, tx) => {
    const record = ensureSeen(before, person, book)
    await tx.notices.saveCheck(record.id, result, actor.at)
    const risk = result.defects.reduce((sum, { severity }) => sum + WEIGHT[severity], 0)
    return {
      set: { risk },
      event: {
        type: 'check',
        data: {
          defects: result.defects.map(({ code }) => code),
          /** Those that ask the applicant for something; a reminder only asks the window to look. */
          toMend: result.defects.filter(({ severity }) => severity !== 'remind').map(({ code }) => code),
          advice: result.advice.decision,
        },
      },
      result: true,
    }
  })
  if (!done) throw caseNotFound()
}
