import type { Ocr } from '../../../src/reading/ocr/ocr.ts'

/** An engine that sees every page blank, for tests of everything around it. */
export const loadOcr = async (): Promise<Ocr> => ({
  name: 'blank',
  read: async () => [],
  readAgain: async () => '',
  close: async () => undefined,
})
