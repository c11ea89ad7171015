import { AUTOMATIC, act, lookAtCase } from '../cases/index.ts'
import type { AutoSetting, Person } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'
import type { ReviewDeps } from './deps.ts'
import { readHints } from './hints.usecase.ts'

/** The first decisions of a service all go to a person afterwards, then one in twenty (domain 5.3 i: at least 1 to 5 %). */
const FIRST = 20
const SHARE = 0.05
const MOST = 50

/**
 * Approves what may be approved by itself (秒批), for services whose switch is on and cases for which all conditions of domain 5.3
 * hold; never refuses. A case for which one does not hold is left to people as it is. Gives how many were decided.
 */
export async function decideAutomatically(deps: ReviewDeps): Promise<number> {
  let decided = 0
  for (const { serviceId, enabled } of await deps.settings.list()) {
    if (!enabled) continue
    const { records } = await deps.cases.cases.listWaiting({
      ...{ states: ['accepted', 'in_review'], reach: null, serviceId, claimedBy: null, page: 1, pageSize: MOST },
    })
    for (const { id } of records) {
      const isDecided = await decideOne(id, deps).catch((error) => {
        deps.cases.logger.warn(
          { err: error, caseId: id },
          'A case could not be decided by itself and is left to people',
        )
        return false
      })
      if (isDecided) decided++
    }
  }
  return decided
}

async function decideOne(id: string, deps: ReviewDeps): Promise<boolean> {
  const { cases, settings, catalogue } = deps
  const name = catalogue.review.words.automatic.name
  const watching: Person = { id: AUTOMATIC, name, role: 'supervisor', office: null }
  const { look, number } = await lookAtCase(id, { person: watching, deps: cases })
  const setting = await settings.find(look.service.id)
  if (!look.office || !setting) return false
  const person: Person = { ...watching, role: 'approver', office: look.office.id }
  const hints = await readHints(id, { person }, deps)
  if (!hints.autoApprovable) return false
  const { content, opinion } = catalogue.review.words.automatic
  const { rules, serviceVersion, at } = hints.basedOn
  const input = {
    decision: 'approve',
    opinion: fillIn(opinion, { rules: `${serviceVersion}/${rules}`, at, count: hints.points.length }),
    content: fillIn(content, { service: look.service.name, result: look.service.list.result.name }),
  }
  await act('decide', { id, input, on: look.record.version }, { person, deps: cases })
  await sample({ id, number: number ?? id, office: look.office.id, name: look.service.name }, setting, deps)
  return true
}

async function sample(
  { id, number, office, name }: { id: string; number: string; office: string; name: string },
  { serviceId, decided }: AutoSetting,
  { openTask, settings, chance }: ReviewDeps,
): Promise<void> {
  const isSampled = decided < FIRST || chance() < SHARE
  await settings.count(serviceId, isSampled)
  if (!isSampled) return
  await openTask({
    ...{ source: 'auto_sample', detail: `${name}，办件编号${number}`, caseId: id, key: id },
    owner: { role: 'approver', office, person: null },
  })
}
