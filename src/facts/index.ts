export { createEvidenceCheck } from './evidence.ts'
export { numeralValue } from './numerals.ts'
export { createFactReader } from './reader.ts'
