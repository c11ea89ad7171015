import type { Line } from '../page.ts'
import type { Picture } from './picture.ts'

/** Reads the printed lines of an upright picture; boxes are fractions of that picture. */
export type ReadText = (picture: Picture) => Promise<Line[]>
