import type { PaperType } from '../files/index.ts'
import type { ReadingLimits } from './limits.ts'
import type { Metadata, Problem } from './open.ts'
import type { Line, PageReading } from './page.ts'

/** What the server and its reading threads say to each other. */

/** A file in memory that all threads see. */
export type SharedFile = { digest: string; type: PaperType; bytes: SharedArrayBuffer }

/** A paper or card of a page: page 1-based, part 0-based in the order of the readings of the page. */
export type Place = { page: number; part: number }

export type Job =
  | { kind: 'open'; file: SharedFile }
  | { kind: 'page'; file: SharedFile; page: number }
  | { kind: 'picture'; file: SharedFile; at: Place }
  | { kind: 'again'; file: SharedFile; at: Place; boxes: Line['box'][] }

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

/** What a thread is started with; `engine` is the module whose `loadOcr` gives it its engine. */
export type ThreadData = { limits: ReadingLimits; engine: string }
