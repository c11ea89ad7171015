export { registerDeadline } from './deadline.routes.ts'
