export type PersonalKind = 'idCard' | 'mobile' | 'bankCard'

/** Longest first, so that a bank card is not taken for an identity number. */
const PATTERNS: [PersonalKind, RegExp][] = [
  [
    'idCard',
    /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx](?![0-9A-Za-z])/g,
  ],
  ['bankCard', /(?<!\d)(?:62|4\d|5[1-5])\d{2}(?:[ -]?\d{4}){2,3}(?:[ -]?\d{1,3})?(?!\d)/g],
  ['mobile', /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g],
]

/** Takes identity numbers, bank cards and mobile numbers out of what is typed; says which kinds were there. */
export function removePersonal(text: string): { text: string; removed: PersonalKind[] } {
  const removed: PersonalKind[] = []
  let clean = text
  for (const [kind, pattern] of PATTERNS)
    clean = clean.replace(pattern, () => {
      if (!removed.includes(kind)) removed.push(kind)
      return ''
    })
  return { text: clean, removed }
}
