import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../shared/index.ts'

/** Folders that this process has claimed. */
const held = new Set<string>()

/**
 * Claims a data folder for this process: the embedded database is damaged where two processes write it at once. A claim left
 * by a process that is gone is taken over. Returns how to give it back; throws a Refusal where another process holds it.
 */
export async function lockFolder(dataDir: string): Promise<() => Promise<void>> {
  const file = join(dataDir, 'pglite.lock')
  for (;;) {
    const claim = await open(file, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
      return null
    })
    if (claim) {
      await claim.writeFile(String(process.pid))
      await claim.close()
      held.add(file)
      return async () => {
        held.delete(file)
        await rm(file, { force: true })
      }
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''))
    if (held.has(file) || (holder !== process.pid && isAlive(holder)))
      throw new Refusal({
        kind: 'conflict',
        code: 'store.locked',
        detail: `数据目录 ${dataDir} 正被另一个政通进程（${holder}）使用。请先停掉它，或用 DATA_DIR 换一个目录`,
      })
    await rm(file, { force: true })
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
