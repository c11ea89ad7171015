export { openStore } from './open.ts'
export { createReplies } from './replies.ts'
export * as tables from './tables.ts'
export type { Database, Store } from './types.ts'
