export type { FileReading, Ink, Line, PageReading, Paper, Quality, Seal } from './page.ts'
