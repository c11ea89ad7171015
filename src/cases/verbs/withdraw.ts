import type { Case } from '../../contract/index.ts'
import { actorOf, type Context } from '../deps.ts'
import { cannotWithdraw, caseNotFound } from '../errors.ts'
import { ensureOwn, showCase } from '../read.ts'

/** States in which the applicant may still take a case back. */
const BEFORE_DECISION = new Set(['received', 'supplement', 'accepted', 'in_review', 'suspended'])

/** Takes back what was handed in (撤回申请); withdrawing twice is withdrawing once. */
export async function withdrawCase(id: string, context: Context): Promise<Case> {
  const withdrawn = await context.deps.cases.change(id, actorOf(context), async (before, tx) => {
    const record = ensureOwn(before, context)
    if (record.state === 'withdrawn') return { result: await showCase(record, tx, context) }
    if (!BEFORE_DECISION.has(record.state)) throw cannotWithdraw()
    return {
      set: { state: 'withdrawn' as const },
      event: { type: 'withdraw', data: { from: record.state } },
      result: await showCase({ ...record, state: 'withdrawn' }, tx, context),
    }
  })
  if (!withdrawn) throw caseNotFound()
  return withdrawn
}
