import type { Ocr } from '../../../src/reading/ocr/ocr.ts'

/** An engine whose files are not there. */
export const loadOcr = async (): Promise<Ocr> => {
  throw new Error('no such file: model.onnx')
}
