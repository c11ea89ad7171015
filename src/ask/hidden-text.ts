const BASE64 = /[A-Za-z0-9+/]{16,}={0,2}/g

/** Texts that a question carries in disguise (Base64), so that they are screened like the rest. */
export function hiddenTexts(question: string): string[] {
  return (question.match(BASE64) ?? []).flatMap((code) => {
    const text = Buffer.from(code, 'base64').toString('utf8')
    return /^[\p{L}\p{N}\p{P}\p{Z}\s]+$/u.test(text) ? [text.toLowerCase()] : []
  })
}
