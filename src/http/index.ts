export { createHttpApp, type HttpApp, invalid } from './app.ts'
export { limitByAddress, limitJsonBody, limitsConfig } from './limits.ts'
export { problemResponse, toProblem } from './problem.ts'
