const BASE64 = /[A-Za-z0-9+/_-]{12,}={0,2}/g
const HEX = /(?:[0-9a-f]{2}[ ,:]?){9,}/gi
const ESCAPES = /(?:\\u[0-9a-f]{4}){3,}/gi
const PERCENT = /(?:%[0-9a-f]{2}){6,}/gi
const READABLE = /^[\p{L}\p{N}\p{P}\p{Z}\p{S}\s]+$/u
/** Single characters kept apart by spaces or marks: 忽 略 以 上, i-g-n-o-r-e. */
const SPACED_HAN = /(?<!\p{Script=Han})\p{Script=Han}(?:[ \-_.·*|/~]+\p{Script=Han}(?!\p{Script=Han})){3,}/gu
const SPACED_LATIN = /(?<![A-Za-z])[A-Za-z](?:[ \-_.·*|/~][A-Za-z](?![A-Za-z])){3,}/g
const BACKWARDS = /倒(着|过来|序)|反(着|过来|向)|逆序|revers|backward/i

/** Texts that a question carries in disguise (Base64, hex, escapes, written backwards), so that they are screened like the rest. */
export function hiddenTexts(question: string): string[] {
  const found = [
    ...all(question, BASE64, (code) => Buffer.from(code, 'base64').toString('utf8')),
    ...all(question, HEX, (code) => Buffer.from(code.replaceAll(/[ ,:]/g, ''), 'hex').toString('utf8')),
    ...all(question, ESCAPES, (code) => JSON.parse(`"${code}"`) as string),
    ...all(question, PERCENT, (code) => Buffer.from(code.replaceAll('%', ''), 'hex').toString('utf8')),
  ]
  if (BACKWARDS.test(question)) found.push([...question].reverse().join(''))
  return found.filter((text) => text.length > 3 && !text.includes('\ufffd') && READABLE.test(text))
}

/** The text with letters that were spaced out put together again. */
export const withoutSpacing = (text: string): string =>
  text
    .replaceAll(SPACED_HAN, (run) => run.replaceAll(/[^\p{Script=Han}]/gu, ''))
    .replaceAll(SPACED_LATIN, (run) => run.replaceAll(/[^A-Za-z]/g, ''))

const all = (text: string, pattern: RegExp, decode: (code: string) => string): string[] =>
  (text.match(pattern) ?? []).map(decode)
