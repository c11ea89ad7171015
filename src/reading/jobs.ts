import type { PaperType } from '../files/index.ts'
import type { ReadingLimits } from './limits.ts'
import type { Metadata, Problem } from './open.ts'
import type { Line, PageReading } from './page.ts'

/** What the server and its reading processes say to each other. */

/** A file by its digest; the bytes go along the first time, and again to a process that says it does not have it open. */
export type JobFile = { digest: string; type: PaperType; bytes?: Uint8Array | undefined }

/** A paper or card of a page: page 1-based, part 0-based in the order of the readings of the page. */
export type Place = { page: number; part: number }

export type Job =
  | { kind: 'open'; file: JobFile }
  | { kind: 'page'; file: JobFile; page: number }
  | { kind: 'picture'; file: JobFile; at: Place }
  | { kind: 'again'; file: JobFile; at: Place; boxes: Line['box'][] }

export type Results = {
  open: { pages: number; metadata: Metadata }
  page: PageReading[]
  /** WEBP; null for a page that has no looks. */
  picture: Uint8Array | null
  again: string[]
}

/** `fault`: the engine could not be loaded, which is no file's doing. `lacksFile`: send the job again, with the bytes. */
export type Answer<Kind extends Job['kind']> = (
  | { result: Results[Kind] }
  | { problem: Problem }
  | { fault: string }
  | { lacksFile: true }
) & {
  workedMs: number
}

/** What a process is started with; `engine` is the module whose `loadOcr` gives it its engine. */
export type ReaderData = { limits: ReadingLimits; engine: string }
