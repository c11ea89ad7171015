export type { FileReading, Ink, Line, PageReading, Paper, Quality, Seal } from './page.ts'
export { recognise } from './recognise.ts'
export { type LookDeps, lookAgain } from './vision-model.ts'
