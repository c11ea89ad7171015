import type { Box, FieldReading, PaperKind } from '../contract/index.ts'

/** One character, or the letters and digits that stand together. */
export type Word = {
  text: string
  box: Box
  confidence: number
  /** What a second reading of an unsure number says, enlarged and by itself, where it says something else. */
  again?: string
}

/** One printed or written line, upright; `confidence` 1 where it comes from a text layer. */
export type Line = {
  text: string
  box: Box
  confidence: number
  words?: Word[]
}

/** A stamp found by colour and shape, with the text read from its ring. */
export type Seal = {
  box: Box
  shape: 'round' | 'oval' | 'square'
  colour: 'red' | 'blue' | 'black'
  /** Ring text and middle line, '' where it cannot be read. */
  text: string
  /** The line below the star or within the ring: 合同专用章, 财务专用章 … */
  middle?: string
  confidence: number
  /** A part of a seal at the edge of the sheet (骑缝章). */
  partial: boolean
  /** How much points to a pasted picture: flat colour, hard rectangle, the very pixels of another seal; 0 to 1. */
  pasted: number
}

/** Ink that is not print: a signature, handwriting, a correction. */
export type Ink = { box: Box; kind: 'signature' | 'handwriting' | 'correction'; confidence: number }

/** Measures of one page; a measure that could not be taken is left out. */
export type Quality = {
  widthPx: number
  heightPx: number
  /** Dots per inch where the real size is known or can be told from the paper. */
  dpi?: number
  /** Height of a usual line of text in pixels. */
  textHeightPx?: number
  /** Sharpness of edges on text, 0 unreadable to 1 crisp. */
  sharpness?: number
  /** Share of text area under saturated light, 0 to 1. */
  glare?: number
  /** Where the lights over text are. */
  glareAt?: Box[]
  /** Mean brightness 0 to 1. */
  brightness?: number
  /** Share of dark pixels, 0 to 1; an empty page has next to none. */
  ink?: number
  /** Corners of the paper or card that are outside of the picture, 0 to 4. */
  cutCorners?: number
  /** Share of the page hidden by a finger or another thing, 0 to 1. */
  covered?: number
  /** Where fingers or other things lie over the page. */
  coveredAt?: Box[]
  /** Strength of a screen's pattern, 0 to 1. */
  moire?: number
  /** 1 where the page has no colour at all. */
  grey?: number
}

export type PageReading = {
  /** 1-based, in its file. */
  page: number
  source: 'text' | 'ocr' | 'blank'
  /** Clockwise degrees by which the page had to be turned to stand upright. */
  turned: 0 | 90 | 180 | 270
  /** Degrees by which it was askew before it was straightened. */
  skew: number
  lines: Line[]
  seals: Seal[]
  ink: Ink[]
  /** Where something of the size of signs stands that was not read. */
  unread?: Box[]
  /** Named marks: CMA, CNAS, 附加证明书, AIGC标识, 二维码 … */
  marks: { name: string; box: Box; confidence: number }[]
  quality: Quality
  /** Measures of a portrait (证件照), only where the page is one. */
  portrait?: {
    widthPx: number
    heightPx: number
    background: 'white' | 'blue' | 'red' | 'other'
    faces: number
    headShare: number
  }
}

/** What is known of a file as such, before its pages. */
export type FileReading = {
  file: string
  /** SHA-256 of the content, lower case hex. */
  digest: string
  /** By the content: pdf, jpg, docx …; unknown where it could not be told. */
  type: string
  /** Why it could not be read wholly; the pages are those that could be, mostly none. */
  problem?: 'type' | 'damaged' | 'encrypted' | 'empty' | 'too_large' | 'too_many_pages' | 'time'
  pages: PageReading[]
  /** Editor, dates and generation marks of the file's metadata. */
  metadata: { producer?: string; createdAt?: string; modifiedAt?: string; generated?: string }
}

/** One paper: some pages of a file, or one card of a photo, with what it is and what it says. */
export type Paper = {
  file: string
  digest: string
  pages: PageReading[]
  kind: PaperKind
  confidence: number
  fields: Record<string, FieldReading>
  /** Rows of people or amounts (household register members, shareholders, invoice lines), each a set of fields. */
  rows: Record<string, Record<string, FieldReading>[]>
  /** Labels whose slot is empty: the label is printed, nothing is written behind it; `doubtful` where the slot itself was not seen. */
  blanks: { label: string; page: number; box: Box; doubtful?: true }[]
  /** Boxes to tick, by the label in front of them ('' where there is none). */
  ticks: { group: string; options: { text: string; ticked: boolean; box: Box; page: number }[] }[]
}
