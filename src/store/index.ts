export { type Database, openStore, type Store } from './open.ts'
export * as tables from './tables.ts'
