import type { NewTask } from '../../cases/index.ts'
import type { ChangeWordFile, ElementChange, Role, StaleKind } from '../../contract/index.ts'
import { fillIn } from '../../shared/index.ts'

/** One thing that is stale, and who sees to it. */
export type StaleThing = {
  kind: StaleKind
  id: string
  /** What it is called in a task: number of a case, place of a FAQ, name of a service. */
  label: string
  role: Role
  office: string | null
  caseId?: string
}
/** Things that are nobody's single work: whoever asked or fills in is not the one who mends. */
const TOGETHER: StaleKind[] = ['answer', 'draft']
const SHOWN = 3

/** A task for each stale thing; where one owner would get more than `most` of a kind, one task for all of them. */
export function tasksOfChange(
  things: readonly StaleThing[],
  change: { subject: string; name: string; elements: readonly ElementChange[]; digest: string },
  words: ChangeWordFile,
): NewTask[] {
  const { subject, name, digest } = change
  const elements = namesOf(change.elements)
  const groups = Map.groupBy(things, ({ kind, role, office }) => `${kind} ${role} ${office}`)
  return [...groups.values()].flatMap((group): NewTask[] => {
    const [first] = group
    if (!first) return []
    const { kind, role, office } = first
    const says = words.tasks[kind]
    const owner = { role, office, person: null }
    if (!TOGETHER.includes(kind) && group.length <= words.most)
      return group.map(({ id, label, caseId = null }) => ({
        source: 'stale_knowledge',
        detail: fillIn(says.one, { name, elements, id: label }),
        caseId,
        about: subject,
        owner,
        key: `${kind}:${id}:${digest}`,
      }))
    const said = group.length === 1 ? says.one : says.many
    const detail = fillIn(said, { name, elements, count: `${group.length}` })
    return [
      {
        source: 'stale_knowledge',
        detail,
        about: subject,
        owner,
        key: `${kind}:${subject}:${role}:${office}:${digest}`,
      },
    ]
  })
}

function namesOf(elements: readonly ElementChange[]): string {
  const names = elements.slice(0, SHOWN).map(({ name }) => name)
  return elements.length > SHOWN ? `${names.join('、')}等${elements.length}处` : names.join('、')
}
