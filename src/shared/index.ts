export { type Clock, createClock } from './clock.ts'
export { newId } from './ids.ts'
export { createLogger, type Logger } from './logger.ts'
export { type FieldError, Refusal, type RefusalKind } from './refusal.ts'
