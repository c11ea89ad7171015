/** RGB, three bytes a pixel, rows from the top. */
export type Picture = { data: Uint8Array; width: number; height: number }
