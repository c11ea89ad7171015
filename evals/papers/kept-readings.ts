import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileReading, READER_VERSION, type Reader } from '../../src/reading/index.ts'

const FOLDER = join(import.meta.dirname, '../../.cache/readings')

/** Takes a file's pages as an earlier run read them, so that only rules and checks are measured. Empty `.cache/readings` when the reading of pages has changed. */
export const keepReadings = (reader: Pick<Reader, 'read'>): Pick<Reader, 'read'> => ({
  async read(file, options) {
    const digest = createHash('sha256').update(file.bytes).digest('hex')
    const kept = join(FOLDER, `${digest}-${READER_VERSION}.json`)
    const known = await readFile(kept, 'utf8').catch(() => null)
    if (known !== null) return { ...(JSON.parse(known) as FileReading), file: file.name }
    const reading = await reader.read(file, options)
    await mkdir(FOLDER, { recursive: true })
    await writeFile(kept, JSON.stringify(reading))
    return reading
  },
})
