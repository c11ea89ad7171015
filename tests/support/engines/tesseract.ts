export { loadTesseract as loadOcr } from '../../../src/reading/ocr/tesseract.ts'
