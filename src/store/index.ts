export { createDataKeys } from './data-keys.ts'
export { type Database, openStore, type Store } from './open.ts'
export { createReplies, type Sealer } from './replies.ts'
export * as tables from './tables.ts'
