/** Below this a reading is not relied on: the finding asks a person to look (domain handbook C8). */
export const SURE = 0.9

/** Confidence from which a kind is trusted against what the uploader says it is. */
export const SURE_KIND = 0.8

/** Share of dark pixels below which a page is empty; specks of a scanner stay under it (handbook B2: 0.3 %). */
export const BLANK_INK = 0.003

/** Sharpness of text edges, 0 to 1, below which a person strains to read. */
export const BLURRED = 0.3
/** Share of the text area under saturated light from which words are lost. */
export const GLARE = 0.008
/** Mean brightness outside of which print does not stand out any more. */
export const DARK = 0.25
export const BLEACHED = 0.985
/** Share of the page behind a finger or another thing. */
export const COVERED = 0.02
/** Dots per inch of a legible A4 scan (handbook C5), with 5 % for the rounding of scanners. */
export const MIN_DPI = 150 * 0.95
/** Height of a line of text in pixels (handbook C5). */
export const MIN_TEXT_PX = 12
/** With letters this high the size of the sheet does not matter. */
export const AMPLE_TEXT_PX = 16
/** Share of a field behind a seal from which it may be hidden. */
export const HIDDEN_SHARE = 0.5
