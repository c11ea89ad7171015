import type { Line } from '../page.ts'
import type { Picture } from '../picture/picture.ts'

/** One engine that reads print. It is used by one page at a time. */
export type Ocr = {
  name: string
  /** The lines of an upright picture in reading order, with boxes as fractions of it and one word for each character or number. */
  read(picture: Picture, signal?: AbortSignal): Promise<Line[]>
  close(): Promise<void>
}
