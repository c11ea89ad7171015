import type { Line } from '../page.ts'
import type { Picture } from '../picture/picture.ts'

/** One engine that reads print. It reads one picture at a time. */
export type Ocr = {
  name: string
  /** The lines of an upright picture in reading order, with boxes as fractions of it and one word for each character or number. */
  read(picture: Picture): Promise<Line[]>
  /** Reads one line once more, enlarged and by itself; '' where nothing is read. `box` as fractions of the picture. */
  readAgain(picture: Picture, box: Line['box']): Promise<string>
  close(): Promise<void>
}
