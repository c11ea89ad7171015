export { createFactReader } from './reader.ts'
