export { creditCodeFault } from './credit-code.ts'
export {
  identityFault,
  identityPaperFault,
  isDay,
  type NumberFault,
  normalizeNumber,
  readIdentity,
} from './identity-number.ts'
export { maskPersonal } from './mask.ts'
export { comparableNumber } from './numbers.ts'
