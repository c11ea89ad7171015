/** Browser storage that never throws: private windows and full disks only lose the convenience. */
function safely(kind: 'local' | 'session') {
  const store = () => (kind === 'local' ? window.localStorage : window.sessionStorage)
  const keys = (start: string): string[] => {
    try {
      return Object.keys(store())
        .filter((key) => key.startsWith(`zhengtong.${start}`))
        .map((key) => key.slice('zhengtong.'.length))
    } catch {
      return []
    }
  }
  return {
    keys,
    get<T>(key: string, fallback: T): T {
      try {
        const raw = store().getItem(`zhengtong.${key}`)
        return raw === null ? fallback : (JSON.parse(raw) as T)
      } catch {
        return fallback
      }
    },
    set(key: string, value: unknown): void {
      try {
        store().setItem(`zhengtong.${key}`, JSON.stringify(value))
      } catch {
        // the page works without it
      }
    },
    remove(key: string): void {
      try {
        store().removeItem(`zhengtong.${key}`)
      } catch {
        // the page works without it
      }
    },
    removeAll(start: string): void {
      for (const key of keys(start)) this.remove(key)
    },
  }
}

/** Kept on this device. */
export const kept = safely('local')
/** Kept until the tab is closed. */
export const draft = safely('session')

export type PastTalk = { id: string; question: string; at: string }
const PAST_MAX = 20

export const pastTalks = {
  list: (): PastTalk[] => kept.get<PastTalk[]>('talks', []),
  add(talk: PastTalk) {
    const others = pastTalks.list().filter(({ id }) => id !== talk.id)
    const first = pastTalks.list().find(({ id }) => id === talk.id)
    kept.set('talks', [{ ...talk, question: first?.question ?? talk.question }, ...others].slice(0, PAST_MAX))
  },
  clear: () => kept.remove('talks'),
}

/** What was said in this tab, for reading out to a person on the telephone. */
const SAID_MAX = 12
export const said = {
  list: (): string[] => draft.get<string[]>('said', []),
  add: (question: string) => draft.set('said', [...said.list(), question].slice(-SAID_MAX)),
}
