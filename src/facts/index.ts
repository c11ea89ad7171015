export { createFactReader, type FactReader } from './reader.ts'
