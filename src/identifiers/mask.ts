/** Kinds of personal numbers that are taken out of questions before anything is stored, logged or sent out. */
type Kind = { kind: string; pattern: RegExp; label: string }
const IDENTITY: Kind = {
  kind: 'id',
  pattern:
    /(?<![0-9A-Za-z])[1-9]\d{5}[ -]?(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[0-9Xx](?![0-9A-Za-z])/g,
  label: '［身份证号］',
}
const OTHERS: Kind[] = [
  {
    kind: 'mobile',
    pattern: /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d|元(?![旦月宵]))/g,
    label: '［手机号］',
  },
  {
    kind: 'bankCard',
    pattern: /(?<!\d)(?:62|4\d|5[1-5])\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/g,
    label: '［银行卡号］',
  },
  {
    kind: 'oldId',
    pattern: /(?<![0-9A-Za-z])[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![0-9A-Za-z])/g,
    label: '［身份证号］',
  },
  { kind: 'longNumber', pattern: /(?<!\d)\d{15,19}[Xx]?(?!\d)/g, label: '［证件号码］' },
  { kind: 'landline', pattern: /(?<!\d)\(?0(?:10|2\d|[3-9]\d{2})\)?[- ]?\d{7,8}(?!\d)/g, label: '［电话］' },
  {
    kind: 'passport',
    pattern: /(?<![0-9A-Za-z])[EeGg](?:\d{8}|[A-HJ-NP-Za-hj-np-z]\d{7})(?![0-9A-Za-z])/g,
    label: '［护照号］',
  },
  { kind: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, label: '［邮箱］' },
]

const CREDIT_CODE = /(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])/g
const CODE_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * Whether this is the 统一社会信用代码 of a body, which is open to everyone: its check sign is right (GB 32100-2015), and
 * it holds letters or belongs to the market register, so that no mistyped identity number passes for one.
 */
function isCreditCode(code: string): boolean {
  if (!/^9[123]/.test(code) && /^\d{17}[\dX]$/.test(code)) return false
  let sum = 0
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31)
    sum += CODE_SIGNS.indexOf(code.charAt(i)) * weight
  return CODE_SIGNS[(31 - (sum % 31)) % 31] === code.charAt(17)
}

/** The text in pieces, those at odd places being credit codes. */
function splitAtCreditCodes(text: string): string[] {
  const pieces: string[] = []
  let at = 0
  for (const { 0: code, index } of text.matchAll(CREDIT_CODE)) {
    if (!isCreditCode(code)) continue
    pieces.push(text.slice(at, index), code)
    at = index + code.length
  }
  return [...pieces, text.slice(at)]
}

/** Replaces personal numbers (GB 11643 identity numbers, telephones, bank cards, passports, e-mail) by their kind. */
export function maskPersonal(text: string): { text: string; masked: string[] } {
  const masked: string[] = []
  const mask = (piece: string, { kind, pattern, label }: Kind): string =>
    piece.replace(pattern, () => {
      masked.push(kind)
      return label
    })
  const pieces = splitAtCreditCodes(mask(text.normalize('NFKC'), IDENTITY))
  const result = pieces.map((piece, i) => (i % 2 === 0 ? OTHERS.reduce(mask, piece) : piece)).join('')
  return masked.length === 0 ? { text, masked } : { text: result, masked }
}
