import { besideOf, type CaseDeps } from '../cases/index.ts'
import { fillIn } from '../shared/index.ts'
import type { WeighDeps } from './deps.ts'
import { fileOf, toOpen } from './file-of.ts'
import { factsText } from './precedents.ts'
import { weigh } from './weigh.ts'

/**
 * What the hints say to a decision that is about to be made, for the verb that decides. Weighed anew at that moment, inside of its
 * transaction and with its store alone: nobody's word counts for what was seen, and precedents are those read before.
 */
export const createAdvise =
  (deps: WeighDeps): CaseDeps['advise'] =>
  async (decision, scene) => {
    const { record, service, person, tx, book } = scene
    const hand = await besideOf(scene, tx)
    const registers = await deps.registers(record, service)
    const file = fileOf(hand, { registers, nameOf: (id) => id, at: new Date(0).toISOString() }, deps)
    const wanted = { caseId: record.id, service, facts: file.facts, text: factsText(service, file.facts) }
    const precedents = await deps.precedents.findKnown(wanted, (one) => book.mayHandle(person, one))
    const hints = weigh(file, { precedents, setting: null, calendars: deps.catalogue.calendars })
    const { words } = deps.catalogue.review
    return {
      suggestion: hints.suggestion,
      tier: hints.risk.tier,
      needsSecond: hints.needsSecond[decision],
      unopened: toOpen(hints).filter((id) => !file.opened.has(id)),
      against: fillIn(words.refusals.against, { suggestion: words.refusals.suggestions[hints.suggestion] ?? '' }),
    }
  }
