import { type CaseAtHand, type Context, lookAtCase, mayHandleWith, noteOpened } from '../cases/index.ts'
import type { Hints, Opened, OpenedInput } from '../contract/index.ts'
import { Refusal } from '../shared/index.ts'
import type { ReviewDeps } from './deps.ts'
import { fileOf, toOpen } from './file-of.ts'
import { factsText } from './precedents.ts'
import type { ReviewFile } from './review-file.ts'
import { weigh } from './weigh.ts'

type Asker = Pick<Context, 'person'>

/** The approver's page of a case, for approvers of its office and for supervisors. */
export const readHints = async (id: string, asker: Asker, deps: ReviewDeps): Promise<Hints> =>
  (await readFile(id, asker, deps)).hints

/** The same with the file it was weighed from. */
export async function readFile(
  id: string,
  { person }: Asker,
  deps: ReviewDeps,
): Promise<{ hints: Hints; file: ReviewFile }> {
  const context = { person, deps: deps.cases }
  const hand = await lookAtCase(id, context)
  const { service, record } = hand.look
  const registers = await deps.registers(record, service)
  const names = await namesIn(hand, deps)
  const at = deps.cases.clock.now().toISOString()
  const file = fileOf(hand, { registers, nameOf: (by) => names.get(by)?.name ?? by, at }, deps)
  const wanted = {
    caseId: id,
    service,
    facts: file.facts,
    text: factsText(service, file.facts, deps.catalogue.review.words.contradiction),
  }
  const precedents = await deps.precedents.find(wanted, await mayHandleWith(context))
  const setting = await deps.settings.find(service.id)
  const weighed = weigh(file, { precedents, setting, calendars: deps.catalogue.calendars })
  return { file, hints: { ...weighed, opinions: opinionsIn(hand, names) } }
}

/** Records that the evidence of a point was opened; what is still unopened comes back. */
export async function openEvidence(id: string, input: OpenedInput, asker: Asker, deps: ReviewDeps): Promise<Opened> {
  const hints = await readHints(id, asker, deps)
  const known = [...hints.points, ...hints.contradictions].map((one) => one.id)
  if (!known.includes(input.point)) {
    const message = deps.catalogue.review.words.refusals.unknownPoint
    throw new Refusal({
      kind: 'unprocessable',
      code: 'review.unknown_point',
      detail: message,
      errors: [{ path: 'point', message }],
    })
  }
  await noteOpened(id, input, { person: asker.person, deps: deps.cases })
  const hand = await lookAtCase(id, { person: asker.person, deps: deps.cases })
  const opened = hand.events.flatMap(({ type, by, data }) =>
    type === 'open_evidence' && by === asker.person.id ? [String(data.point)] : [],
  )
  return {
    caseId: id,
    opened: [...new Set(opened)],
    unopened: toOpen(hints).filter((point) => !opened.includes(point)),
  }
}

type Names = Map<string, { name: string; office: string | null }>

async function namesIn({ events }: CaseAtHand, { cases }: ReviewDeps): Promise<Names> {
  const ids = [...new Set(events.filter(({ role }) => role !== 'citizen').map(({ by }) => by))]
  const found = await Promise.all(ids.map(async (id) => [id, await cases.nameOf(id)] as const))
  return new Map(found.flatMap(([id, who]) => (who ? [[id, { name: who.name, office: who.officeName }]] : [])))
}

/** Steps in which staff said what they think of the matter. */
const WITH_OPINION = new Set([
  'accept',
  'return',
  'propose_decision',
  'decide',
  'suspend',
  'resume',
  'extend',
  'transfer',
])

function opinionsIn({ look, events }: CaseAtHand, names: Names): Hints['opinions'] {
  const { events: titles } = look.words.progress
  return events.flatMap(({ type, at, by, kept }) => {
    const words = [kept?.opinion, kept?.words, kept?.reason, kept?.note].find(
      (one) => typeof one === 'string' && one !== '',
    )
    if (!WITH_OPINION.has(type) || typeof words !== 'string') return []
    return [{ at, by: names.get(by) ?? { name: by, office: null }, step: titles[type] ?? type, words }]
  })
}
