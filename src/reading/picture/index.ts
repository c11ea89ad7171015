export { measure } from './measure.ts'
export type { Picture } from './picture.ts'
export { type Part, prepare } from './prepare.ts'
export type { ReadText } from './read-text.ts'
