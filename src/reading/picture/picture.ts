export type Picture = { data: Uint8Array; width: number; height: number }
