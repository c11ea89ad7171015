import type { VerbName } from '../contract/index.ts'
import type { Sheet } from '../writing/index.ts'
import { ensureFree, isLate, tooLate } from './act.ts'
import { actorOf, type Context } from './deps.ts'
import { caseNotFound, wrongInput, wrongRole } from './errors.ts'
import { sheetOf } from './notices/issue.ts'
import { ensureSeen, lookAt, readOffices } from './scene.ts'
import { VERBS } from './verbs/list.ts'
import type { Look } from './verbs/verb.ts'
import { ownerNameOf } from './who.ts'

/**
 * The document that a verb would issue, whole, as it would be sent. Refused where the verb would be; nothing is changed and no
 * number is taken.
 */
export async function previewNotice(
  name: VerbName,
  request: { id: string; input: unknown },
  context: Context,
): Promise<Sheet> {
  const verb = VERBS[name]
  if (!verb.roles.includes(context.person.role)) throw wrongRole()
  const input = verb.input.parse(request.input)
  const { person, deps } = context
  const book = await readOffices(deps)
  const { at } = actorOf(context)
  const ownerName = await ownerNameOf(request.id, deps)
  const done = await deps.cases.change<{ sheet: Sheet } | { late: Look }>(
    request.id,
    actorOf(context),
    async (before, tx) => {
      const record = ensureSeen(before, person, book)
      const { events } = await tx.trailOf(record.id)
      const look = lookAt(record, { events, papers: await tx.papersOf(record.id), person, book, at }, deps)
      if (isLate(verb, look, undefined)) return { result: { late: look } }
      ensureFree(verb, look)
      const scene = { ...look, tx, deps, book, ownerName }
      const { notice } = await verb.does(input, scene)
      if (!notice) throw wrongInput('verb', '这一步不开文书，不用先看')
      return { result: { sheet: await sheetOf(notice, scene, look.words.progress.unissued) } }
    },
  )
  if (!done) throw caseNotFound()
  if ('late' in done) throw await tooLate(verb, done.late, context)
  return done.sheet
}
