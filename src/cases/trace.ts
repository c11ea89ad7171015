import type { Trace } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'
import type { Context } from './deps.ts'
import { caseNotFound } from './errors.ts'
import { brokenAt } from './events.ts'
import { readOffices } from './scene.ts'
import { whoDid } from './who.ts'

/** Every entry of the trail of a case, checked against the chain; the first that is not as it was written is named. */
export async function traceCase(id: string, context: Context): Promise<Trace> {
  const { person, deps } = context
  const record = await deps.cases.find(id)
  const mayLook =
    record !== null &&
    record.state !== 'draft' &&
    (person.role === 'supervisor' || (await readOffices(deps)).mayHandle(person, record))
  if (!record || !mayLook) throw caseNotFound()
  const { events, head } = await deps.cases.trailOf(id)
  const broken = brokenAt(events, head ?? '')
  const { progress } = deps.catalogue.handling
  const shown = await Promise.all(
    events.map(async (entry) => {
      const { sealed: _sealed, ...data } = entry.data
      return {
        ...{ seq: entry.seq, at: entry.at, type: entry.type, title: progress.events[entry.type] ?? entry.type },
        by: { id: entry.by, role: entry.role, ...(await whoDid(entry, record, person, deps)) },
        ...{ data, kept: entry.kept, hash: entry.hash },
        intact: broken === null || entry.seq < broken,
      }
    }),
  )
  const receipt = await deps.cases.receiptOf(id)
  const at = events.find(({ seq }) => seq === broken)
  const { trace } = progress
  return {
    caseId: id,
    number: receipt?.number ?? null,
    intact: broken === null,
    brokenAt: broken,
    message:
      broken === null
        ? fillIn(trace.intact, { count: events.length })
        : fillIn(at ? trace.broken : trace.cut, {
            seq: broken,
            title: at ? (progress.events[at.type] ?? at.type) : '',
          }),
    events: shown,
  }
}
