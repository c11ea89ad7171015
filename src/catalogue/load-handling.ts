import type { z } from 'zod'
import {
  GroundFile,
  type HandlingKnowledge,
  type NoticeFile,
  NoticeKind,
  NoticeFile as NoticeSchema,
  OfficeFile,
  OutboxFile,
  ProgressFile,
} from '../contract/index.ts'
import { type KnowledgeFault, missing, parseSource, readFolder, readYamlFile } from './yaml-source.ts'

/** What handling a case needs: documents, grounds of the law, words of progress, offices; null where a file has faults. */
export async function loadHandling(dir: string, faults: KnowledgeFault[]): Promise<HandlingKnowledge | null> {
  const read = async <T>(name: string, schema: z.ZodType<T>): Promise<T | null> => {
    const { value, faults: found } = parseSource(await readYamlFile(dir, `cases/${name}.yaml`), schema)
    faults.push(...found)
    return value
  }
  const grounds = await read('grounds', GroundFile)
  const progress = await read('progress', ProgressFile)
  const offices = await read('offices', OfficeFile)
  const outbox = await read('outbox', OutboxFile)
  const notices = await loadNotices(dir, faults)
  return grounds && progress && offices && outbox ? { grounds, progress, offices, outbox, notices } : null
}

async function loadNotices(dir: string, faults: KnowledgeFault[]): Promise<NoticeFile[]> {
  const notices = (await readFolder(dir, 'notices')).flatMap((source) => {
    const { value, faults: found } = parseSource(source, NoticeSchema)
    faults.push(...found)
    return value ? [value] : []
  })
  const known = new Set(notices.map(({ id }) => id))
  for (const kind of NoticeKind.options) if (!known.has(kind)) faults.push(missing(`notices/${kind}.yaml`))
  return notices
}
