import type { PaperType } from '../files/index.ts'
import type { ReadingLimits } from './limits.ts'
import type { Metadata, Problem } from './open.ts'
import type { Line, PageReading } from './page.ts'

/** What the server and its reading processes say to each other. */

/** A file as it is handed over; whoever has it open already, by its digest, reads on there. */
export type JobFile = { digest: string; type: PaperType; bytes: Uint8Array }

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

/** `fault`: the engine could not be loaded, which is no file's doing. */
export type Answer<Kind extends Job['kind']> = (
  | { result: Results[Kind] }
  | { problem: Problem }
  | { fault: string }
) & {
  workedMs: number
}

/** What a process is started with; `engine` is the module whose `loadOcr` gives it its engine. */
export type ReaderData = { limits: ReadingLimits; engine: string }
