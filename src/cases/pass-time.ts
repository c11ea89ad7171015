import type { Person } from '../contract/index.ts'
import { dayOf } from '../shared/index.ts'
import { nextDueOf } from './clocks.ts'
import { type CaseDeps, systemActor } from './deps.ts'
import { follow } from './effects/follow.ts'
import { historyOf } from './history.ts'
import { issueNotice } from './notices/issue.ts'
import { lookAt, readOffices } from './scene.ts'
import { type OpenTask, taskOpener } from './tasks/open-task.ts'
import { acceptance, deemedOf } from './verbs/accept.ts'
import { clockWith } from './verbs/verb.ts'
import { ownerNameOf } from './who.ts'

/** What happens to cases by the passing of time alone: acceptance by law (视为受理), tasks for what is overdue or did not come. */
export async function passTime(deps: CaseDeps): Promise<{ deemed: number; tasks: number }> {
  const today = dayOf(deps.clock.now())
  const done = { deemed: 0, tasks: 0 }
  for (const { id } of await deps.cases.listOverdue(['received'], today)) if (await acceptByLaw(id, deps)) done.deemed++
  const openTask = taskOpener({
    tasks: deps.cases.tasks,
    words: deps.catalogue.handling.progress.tasks,
    calendars: deps.catalogue.calendars,
    now: deps.clock.now,
  })
  const late = ['received', 'supplement', 'accepted', 'in_review', 'suspended', 'approved', 'refused'] as const
  for (const { id } of await deps.cases.listOverdue([...late], today))
    if (await askAfter(id, deps, openTask)) done.tasks++
  for (const id of await deps.cases.listUnderWay()) if (await askForPromised(id, deps, openTask)) done.tasks++
  return done
}

/** The one who acts where nobody does. */
const nobody: Person = { id: 'system', name: 'system', role: 'supervisor', office: null }

/** Accepts by law a permit that nobody answered in five working days (行政许可法 第三十二条第一款第四项), back-dated to the receipt. */
export async function acceptByLaw(id: string, deps: CaseDeps): Promise<boolean> {
  const book = await readOffices(deps)
  const actor = systemActor(deps)
  const ownerName = await ownerNameOf(id, deps)
  const done = await deps.cases.change(id, actor, async (record, tx) => {
    const { events } = await tx.trailOf(id)
    const look = lookAt(record, { events, papers: await tx.papersOf(id), person: nobody, book, at: actor.at }, deps)
    const since = deemedOf(look)
    if (!since) return { result: false }
    const scene = { ...look, tx, deps, book, ownerName }
    const { event: accepted, notice } = acceptance(scene)
    const issued = notice ? await issueNotice(notice, scene, actor.at).catch(() => null) : null
    const event = { ...accepted, data: { ...accepted.data, ...(issued && { noticeNo: issued.number }) } }
    await follow(event, scene, actor.at)
    const history = { ...historyOf(events), acceptedOn: since, deemed: true }
    return {
      set: {
        state: 'accepted' as const,
        version: record.version + 1,
        nextDue: nextDueOf(clockWith(look, 'accepted', history)),
      },
      event,
      result: true,
    }
  })
  if (done === true) deps.outbox.soon(id)
  return done === true
}

async function askAfter(id: string, deps: CaseDeps, openTask: OpenTask): Promise<boolean> {
  const found = await lookFor(id, deps)
  if (!found) return false
  const { record, number, service, office, clock } = found
  const isWindow = clock.stage !== 'decision'
  return openTask({
    source: 'overdue',
    detail: `${service.name}，办件编号${number}，${clock.words}`,
    caseId: id,
    owner: { role: isWindow ? 'clerk' : 'approver', office: office?.id ?? null, person: null },
    key: `${id}:${record.state}`,
  })
}

async function askForPromised(id: string, deps: CaseDeps, openTask: OpenTask): Promise<boolean> {
  const found = await lookFor(id, deps)
  const promised = found?.history.tolerated
  if (!found || !promised || promised.open.length === 0 || promised.by >= found.today) return false
  return openTask({
    source: 'missed_promise',
    detail: `${found.service.name}，办件编号${found.number}，应在${promised.by}前补交`,
    caseId: id,
    owner: { role: 'clerk', office: found.office?.id ?? null, person: null },
    key: id,
  })
}

async function lookFor(id: string, deps: CaseDeps) {
  const record = await deps.cases.find(id)
  if (!record) return null
  const book = await readOffices(deps)
  const { events } = await deps.cases.trailOf(id)
  const look = lookAt(record, { events, papers: [], person: nobody, book, at: deps.clock.now() }, deps)
  return { ...look, number: (await deps.cases.receiptOf(id))?.number ?? id }
}
