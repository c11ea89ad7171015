export { maskPersonal } from './mask.ts'
export { comparableNumber } from './numbers.ts'
