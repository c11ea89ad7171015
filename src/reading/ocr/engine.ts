import type { Ocr } from './ocr.ts'
import { loadPaddle } from './paddle.ts'

/** The engine that was chosen by measurement, see docs/adr/0015. */
export const loadOcr = (): Promise<Ocr> => loadPaddle()
