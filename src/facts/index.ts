export { createEvidenceCheck } from './evidence.ts'
export { createFactReader } from './reader.ts'
