export { type Database, openStore, type Store } from './open.ts'
export { createReplies } from './replies.ts'
export * as tables from './tables.ts'
