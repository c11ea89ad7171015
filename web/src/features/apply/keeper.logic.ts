import type { Case, Difference, Draft } from '../../../../src/contract/index.ts'

/** Where what was typed is: on the server, on its way, or so far on this device only. */
export type SaveState =
  | { kind: 'unchanged' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  /** No connection; sent again by itself. */
  | { kind: 'offline' }
  /** The server is in trouble; sent again by itself. */
  | { kind: 'waiting' }
  /** What is written cannot be taken like this; the next change is tried again. */
  | { kind: 'refused'; message: string }
  | { kind: 'signed-out' }
  /** Handed in or removed elsewhere. */
  | { kind: 'closed'; message: string }
  /** Changed elsewhere as well: both are kept until the person has chosen. */
  | { kind: 'conflict'; current: Case; differs: Difference[] }

export type Trouble = { status: number; message: string; current?: Case; differs?: Difference[] }
type Copy = { tab: string; version: number; draft: Draft; at: number }

export type KeeperDeps = {
  opened: Case
  /** Tells the windows of one browser apart. */
  tab: string
  copies: { read: () => Copy[]; write: (copies: Copy[]) => void }
  save: (version: number, draft: Draft, leaving: boolean) => Promise<Case>
  troubleOf: (error: unknown) => Trouble
  now?: () => Date
}

export const TYPING_MS = 800
const RETRY_MS = 10_000

export type Snapshot = { draft: Draft; server: Case; state: SaveState; isSaved: boolean }
export type Keeper = ReturnType<typeof createKeeper>

/**
 * Keeps what is typed until the server has it. Every change is first written to this device, then sent after a moment, in order,
 * over the version it was written on; where somebody saved meanwhile, nothing is overwritten and the person chooses.
 */
export function createKeeper({ opened, tab, copies, save, troubleOf, now = () => new Date() }: KeeperDeps) {
  const left = newestOf(copies.read())
  const hasLeft = left !== undefined && !isSame(left.draft, draftOf(opened))
  let server = opened
  let version = hasLeft ? left.version : opened.version
  let draft = hasLeft ? left.draft : draftOf(opened)
  let state: SaveState = { kind: 'unchanged' }
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | null = null
  let snapshot = take()
  const listeners = new Set<() => void>()
  if (left && !hasLeft) forget(left.draft)

  function take(): Snapshot {
    return { draft, server, state, isSaved: isSame(draft, draftOf(server)) }
  }
  function tell(next: SaveState = state) {
    state = next
    snapshot = take()
    for (const listener of listeners) listener()
  }
  function remember() {
    const others = copies.read().filter((copy) => copy.tab !== tab)
    copies.write([...others, { tab, version, draft, at: now().getTime() }])
  }
  /** Copies that say what the server has now are not needed any more, whichever window wrote them. */
  function forget(saved: Draft) {
    copies.write(copies.read().filter((copy) => !isSame(copy.draft, saved)))
  }

  function change(edit: (draft: Draft) => Draft) {
    draft = edit(draft)
    if (isSame(draft, draftOf(server)) && state.kind !== 'saving') forget(draft)
    else remember()
    if (state.kind === 'refused') state = { kind: 'unchanged' }
    tell()
    if (isStuck(state)) return
    clearTimeout(timer)
    timer = setTimeout(flush, TYPING_MS)
  }

  /** Sends what is not saved yet; true once the server has everything. */
  function flush({ leaving = false } = {}): Promise<boolean> {
    clearTimeout(timer)
    running ??= send(leaving).finally(() => {
      running = null
    })
    return running
  }

  async function send(leaving: boolean): Promise<boolean> {
    while (!isSame(draft, draftOf(server))) {
      if (isStuck(state)) return false
      const sent = draft
      tell({ kind: 'saving' })
      try {
        const saved = await save(version, sent, leaving)
        server = newer(server, saved)
        version = saved.version
        forget(sent)
        tell({ kind: 'saved', at: now() })
      } catch (error) {
        tell(stateOf(troubleOf(error)))
        if (state.kind === 'offline' || state.kind === 'waiting') timer = setTimeout(flush, RETRY_MS)
        return false
      }
    }
    return true
  }

  /** What another request answered: the newest papers, and, where nothing here waits, what another window saved. */
  function receive(found: Case) {
    const mine = isSame(draft, draftOf(server))
    if (found.version < server.version) return
    server = found
    if (mine) {
      version = found.version
      draft = draftOf(found)
    }
    tell(state.kind === 'conflict' && isSame(draft, draftOf(found)) ? { kind: 'unchanged' } : state)
  }

  /** Goes on with what the person chose, written over what is there now. */
  function resolve(chosen: Draft) {
    if (state.kind !== 'conflict') return
    server = state.current
    version = state.current.version
    draft = chosen
    remember()
    tell({ kind: 'unchanged' })
    if (isSame(draft, draftOf(server))) forget(draft)
    return flush()
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => snapshot,
    change,
    flush,
    receive,
    resolve,
    stop: () => clearTimeout(timer),
  }
}

export const draftOf = ({ facts, applicant, origins }: Draft): Draft => ({ facts, applicant, origins })

const isStuck = ({ kind }: SaveState) => kind === 'conflict' || kind === 'closed' || kind === 'signed-out'

function stateOf({ status, message, current, differs }: Trouble): SaveState {
  if (status === 0) return { kind: 'offline' }
  if (status === 401) return { kind: 'signed-out' }
  if (status === 404 || status === 409) return { kind: 'closed', message }
  if (status === 412 && current) return { kind: 'conflict', current, differs: differs ?? [] }
  if (status === 429 || status >= 500) return { kind: 'waiting' }
  return { kind: 'refused', message }
}

const newer = (a: Case, b: Case): Case => (b.version >= a.version ? b : a)
const newestOf = (copies: Copy[]): Copy | undefined => copies.toSorted((a, b) => b.at - a.at)[0]

/** Whether two drafts say the same, whatever the order of their cells. */
export const isSame = (a: Draft, b: Draft): boolean => canonical(draftOf(a)) === canonical(draftOf(b))

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** The current draft with the chosen side of every cell in which the two differ. */
export function chooseCells(
  { current, differs }: { current: Draft; differs: Difference[] },
  mine: Draft,
  choice: Record<string, 'yours' | 'current'>,
): Draft {
  const merged = structuredClone(draftOf(current))
  for (const { path } of differs) {
    if (choice[path] !== 'yours') continue
    const [part, key] = cellOf(path)
    const value = mine[part][key]
    if (value === undefined) delete merged[part][key]
    else Object.assign(merged[part], { [key]: value })
    const origin = mine.origins[key]
    if (origin) merged.origins[key] = origin
    else delete merged.origins[key]
  }
  return merged
}

/** `applicant.联系电话` → where the cell is. */
export const cellOf = (path: string): ['facts' | 'applicant', string] => {
  const dot = path.indexOf('.')
  return [path.slice(0, dot) === 'facts' ? 'facts' : 'applicant', path.slice(dot + 1)]
}
