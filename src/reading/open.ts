import type { FileReading, Line } from './page.ts'
import type { Picture } from './picture/picture.ts'

export type Problem = NonNullable<FileReading['problem']>
export type Metadata = FileReading['metadata']

/** One page as its file gives it, before anything is looked at. */
export type PageSource = {
  /** The lines of a text layer that can be seen, upright; none for a picture. */
  lines: Line[]
  /** Whether the lines are all that is written on the page, so that nothing has to be read from its picture. */
  isWhole: boolean
  /** What the page looks like; null for a type that has no looks of its own (docx). */
  picture: Picture | null
  /** Dots per inch of the picture, where the file says the size of its paper. */
  dpi?: number
  /** Clockwise degrees by which the text layer had to be turned. */
  turned: 0 | 90 | 180 | 270
}

/** A file whose pages can be asked for one by one. */
export type OpenedFile = {
  pages: number
  metadata: Metadata
  /** The page of a number, 1-based. */
  page(number: number): Promise<PageSource>
  close(): Promise<void>
}

/** A file that cannot be read, and why. */
export class Unreadable extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem)
    this.problem = problem
  }
}
