import { randomBytes } from 'node:crypto'

/** An unguessable identifier with a prefix that says what it names (`conv_…`). */
export const newId = (prefix: string): string => `${prefix}_${randomBytes(16).toString('base64url')}`
