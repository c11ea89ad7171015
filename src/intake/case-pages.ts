import sharp from 'sharp'
import { type CaseDeps, paperBytes, recordView } from '../cases/index.ts'
import type { PaperPages, Person } from '../contract/index.ts'
import type { FileReading, Reader } from '../reading/index.ts'
import { Refusal } from '../shared/index.ts'

export type PagesDeps = { cases: CaseDeps; reader: Pick<Reader, 'read' | 'picture'> }
type Paper = { caseId: string; documentId: string }
/** Page 1-based; `part` 0-based, where a page holds several cards; `width` in pixels. */
type Place = { page: number; part: number; width: number }

/** Pictures that were just asked for, so that going back to a page costs nothing. */
const KEPT_BYTES = 24 * 1024 * 1024

export function createCasePages({ cases, reader }: PagesDeps) {
  const kept = keepLatest(KEPT_BYTES)

  return {
    /** The pages of a paper with what is written on them. Refuses what the person may not see. */
    async list({ caseId, documentId }: Paper, person: Person, signal: AbortSignal): Promise<PaperPages> {
      const bytes = await paperBytes(caseId, documentId, { person, deps: cases })
      const reading = await reader.read({ name: documentId, bytes }, { signal, keep: true })
      return { pages: pagesOf(reading), problem: reading.problem ?? null }
    },

    /** One page as WEBP, upright and straight, so that the boxes of its reading are fractions of it. Who works here leaves a trace. */
    async picture({ caseId, documentId }: Paper, { page, part, width }: Place, person: Person): Promise<Uint8Array> {
      const context = { person, deps: cases }
      const bytes = await paperBytes(caseId, documentId, context)
      await recordView(caseId, documentId, context)
      const key = [documentId, page, part, width].join('/')
      const known = kept.find(key)
      if (known) return known
      const whole = await reader.picture({ name: documentId, bytes }, { page, part }).catch(() => null)
      if (!whole) throw noPicture()
      const picture = await sharp(whole).resize({ width, withoutEnlargement: true }).webp({ quality: 82 }).toBuffer()
      kept.put(key, picture)
      return picture
    },
  }
}
export type CasePages = ReturnType<typeof createCasePages>

function pagesOf({ pages }: FileReading): PaperPages['pages'] {
  const parts = new Map<number, number>()
  return pages.map(({ page, quality, lines }) => {
    const part = parts.get(page) ?? 0
    parts.set(page, part + 1)
    const { widthPx, heightPx } = quality
    return { page, part, widthPx, heightPx, text: lines.map((line) => line.text).join('\n') }
  })
}

/** Keeps the latest values up to a size, in bytes. */
function keepLatest(limit: number) {
  const values = new Map<string, Uint8Array>()
  let size = 0
  return {
    find(key: string): Uint8Array | undefined {
      const found = values.get(key)
      if (!found) return undefined
      values.delete(key)
      values.set(key, found)
      return found
    },
    put(key: string, value: Uint8Array): void {
      values.set(key, value)
      size += value.length
      for (const [oldest, { length }] of values) {
        if (size <= limit) return
        values.delete(oldest)
        size -= length
      }
    },
  }
}

const noPicture = () =>
  new Refusal({
    kind: 'not_found',
    code: 'intake.no_picture',
    detail: '这一页没有图像可看，请打开原文件，或看旁边读出的文字',
  })
