import type { VerbName } from '../contract/index.ts'
import type { Sheet } from '../writing/index.ts'
import { ensureTurn } from './act.ts'
import { actorOf, type Context } from './deps.ts'
import { caseNotFound, wrongInput, wrongRole } from './errors.ts'
import { sheetOf } from './notices/issue.ts'
import { ensureSeen, lookAt, readOffices } from './scene.ts'
import { VERBS } from './verbs/list.ts'
import { withNames } from './who.ts'

/**
 * The document that a verb would issue, whole, as it would be sent. Refused where the verb would be; nothing is changed and no
 * number is taken.
 */
export async function previewNotice(
  name: VerbName,
  request: { id: string; input: unknown },
  given: Context,
): Promise<Sheet> {
  const verb = VERBS[name]
  if (!verb.roles.includes(given.person.role)) throw wrongRole()
  const input = verb.input.parse(request.input)
  const context = await withNames(request.id, given)
  const { person, deps } = context
  const book = await readOffices(deps)
  const { at } = actorOf(context)
  const sheet = await deps.cases.change(request.id, actorOf(context), async (before, tx) => {
    const record = ensureSeen(before, person, book)
    const { events } = await tx.trailOf(record.id)
    const look = lookAt(record, { events, papers: await tx.papersOf(record.id), person, book, at }, deps)
    await ensureTurn(verb, look, undefined, context)
    const scene = { ...look, tx, deps, book }
    const { notice } = await verb.does(input, scene)
    if (!notice) throw wrongInput('verb', '这一步不开文书，不用先看')
    return { result: await sheetOf(notice, scene, look.words.progress.unissued) }
  })
  if (!sheet) throw caseNotFound()
  return sheet
}
