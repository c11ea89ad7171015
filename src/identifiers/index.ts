export { maskPersonal } from './mask.ts'
