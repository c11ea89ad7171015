import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Law, ServiceDocument } from '../../contract/index.ts'
import { newId } from '../../shared/index.ts'
import type { WatchKnowledgeDeps } from './deps.ts'
import type { Loaded } from './known.repository.ts'
import { type Change, changeOfLaw, changeOfService } from './see-change.ts'
import { tasksOfChange } from './tasks-of-change.ts'

/** So many documents are read before others have their turn. */
const AT_ONCE = 100

/**
 * Compares what is loaded with what the product knew when it last looked. What is new is noted; of what changed everything kept
 * that stands on it becomes a task, and only then the change is noted, so that a crash between loses no task and doubles none.
 */
export async function watchKnowledge(deps: WatchKnowledgeDeps): Promise<{ changes: number; tasks: number }> {
  const known = await deps.known.digests()
  const loaded = await readLoaded(deps.catalogue)
  const present = new Set(loaded.map(({ kind, id }) => `${kind} ${id}`))
  await deps.known.addNew(loaded.filter(({ kind, id }) => !known.has(`${kind} ${id}`)))
  const changed = loaded.filter(
    ({ kind, id, digest }) => known.has(`${kind} ${id}`) && known.get(`${kind} ${id}`) !== digest,
  )
  const gone = [...known.keys()].filter((key) => !present.has(key))
  const done = { changes: 0, tasks: 0 }
  for (const after of changed) await takeIn({ kind: after.kind, id: after.id }, after)
  for (const key of gone) {
    const [kind, ...id] = key.split(' ')
    await takeIn({ kind: kind as Loaded['kind'], id: id.join(' ') }, null)
  }
  return done

  async function takeIn(which: Pick<Loaded, 'kind' | 'id'>, after: Loaded | null) {
    const before = { ...which, digest: known.get(`${which.kind} ${which.id}`) ?? '' }
    const content = await deps.known.contentOf(which.kind, which.id)
    if (!content) return
    const seen =
      which.kind === 'service'
        ? await changeOfService(content as ServiceDocument, (after?.content as ServiceDocument) ?? null, deps)
        : await changeOfLaw(content as Law, (after?.content as Law) ?? null, deps)
    if (seen) done.tasks += await openTasks(seen, `${before.digest} ${after?.digest}`)
    const change = seen && { ...seen.change, id: newId('change'), at: deps.clock.now() }
    if ((await deps.known.change(before, after, change)) && seen) done.changes++
  }

  async function openTasks({ change, things }: Change, digests: string): Promise<number> {
    const digest = createHash('sha256').update(digests).digest('hex').slice(0, 12)
    let opened = 0
    for (const task of tasksOfChange(things, { ...change, digest }, deps.catalogue.process.changes))
      if (await deps.openTask(task)) opened++
    return opened
  }
}

async function readLoaded({ services, laws }: WatchKnowledgeDeps['catalogue']): Promise<Loaded[]> {
  const found: Loaded[] = []
  const add = (kind: Loaded['kind'], id: string, content: ServiceDocument | Law) =>
    found.push({ kind, id, content, digest: createHash('sha256').update(JSON.stringify(content)).digest('hex') })
  for (const service of services.values()) {
    add('service', service.id, service)
    if (found.length % AT_ONCE === 0) await setImmediate()
  }
  for (const law of laws.all) add('law', law.title, law)
  return found
}
