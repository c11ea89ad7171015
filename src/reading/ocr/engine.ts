import type { Ocr } from './ocr.ts'

/**
 * The engine that was chosen by measurement, see docs/adr/0015: PP-OCRv4; Tesseract where ONNX Runtime has no build for the
 * machine (Alpine Linux, Macs with Intel processors). Each is loaded only where it is used.
 */
export async function loadOcr(): Promise<Ocr> {
  try {
    const { loadPaddle } = await import('./paddle.ts')
    return await loadPaddle()
  } catch {
    const { loadTesseract } = await import('./tesseract.ts')
    return loadTesseract()
  }
}
