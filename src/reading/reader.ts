import { createHash } from 'node:crypto'
import type { ReadingLimits } from './limits.ts'
import type { Ocr } from './ocr/ocr.ts'
import { Unreadable } from './open.ts'
import { openFile, typeOf } from './open-file.ts'
import type { FileReading, PageReading } from './page.ts'
import { readPage } from './read-page.ts'

export type Reader = {
  /**
   * Reads a file wholly: its pages with lines, seals, signatures and measures. What cannot be read is said in `problem`;
   * throws only where `signal` stops it.
   */
  read(
    file: { name: string; bytes: Uint8Array },
    options?: { signal?: AbortSignal; onPage?: (done: number, of: number) => void },
  ): Promise<FileReading>
  close(): Promise<void>
}

export function createReader({ ocr, limits }: { ocr: Ocr; limits: ReadingLimits }): Reader {
  return {
    async read({ name, bytes }, { signal, onPage } = {}) {
      const reading: FileReading = {
        file: name,
        digest: createHash('sha256').update(bytes).digest('hex'),
        type: 'unknown',
        pages: [],
        metadata: {},
      }
      try {
        const type = await typeOf(bytes, name, limits)
        reading.type = type
        const file = await openFile(type, bytes, limits)
        reading.metadata = file.metadata
        const pages: PageReading[] = []
        for (let number = 1; number <= file.pages; number++) {
          signal?.throwIfAborted()
          pages.push(...(await readPage(await file.page(number), number, ocr, signal)))
          onPage?.(number, file.pages)
        }
        await file.close()
        return { ...reading, pages }
      } catch (error) {
        signal?.throwIfAborted()
        return { ...reading, problem: error instanceof Unreadable ? error.problem : 'damaged' }
      }
    },
    close: () => ocr.close(),
  }
}
