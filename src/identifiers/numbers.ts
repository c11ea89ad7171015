/** Signs that people put between the figures of a number. */
const SPACERS = /[\s\-–—·.()（）]/g
/** Identity, telephone, passport and account numbers: at least 7 figures, with a letter or two around them. */
const NUMBER = /^[A-Z]{0,3}\d{7,19}[A-Z]?$/

/** A personal number as it is compared: without spaces, full-width figures and small letters; null for any other text. */
export function comparableNumber(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(SPACERS, '')
    .replace(/^\+?86(?=1[3-9]\d{9}$)/, '')
    .toUpperCase()
  return NUMBER.test(plain) ? plain : null
}
