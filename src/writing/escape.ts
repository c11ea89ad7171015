import { printable } from './sheet.ts'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Text as it may stand in HTML, without characters that HTML cannot hold. */
export const safe = (text: string): string => printable(text).replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char)
