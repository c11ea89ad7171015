/** What a file may ask of the machine; checked before the work is done. */
export type ReadingLimits = {
  maxBytes: number
  /** Pages of one file. */
  maxPages: number
  /** Pixels of one picture, as its header says. */
  maxPixels: number
  secondsPerPage: number
  secondsPerFile: number
}
