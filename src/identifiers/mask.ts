/** Kinds of personal numbers that are taken out of questions before anything is stored, logged or sent out. */
const PATTERNS: { kind: string; pattern: RegExp; label: string }[] = [
  {
    kind: 'id',
    pattern:
      /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx](?![0-9A-Za-z])/g,
    label: '［身份证号］',
  },
  { kind: 'mobile', pattern: /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g, label: '［手机号］' },
  {
    kind: 'bankCard',
    pattern: /(?<!\d)(?:62|4\d|5[1-5])\d{2}(?:[ -]?\d{4}){2,3}(?:[ -]?\d{1,3})?(?!\d)/g,
    label: '［银行卡号］',
  },
  {
    kind: 'oldId',
    pattern: /(?<![0-9A-Za-z])[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![0-9A-Za-z])/g,
    label: '［身份证号］',
  },
  { kind: 'longNumber', pattern: /(?<!\d)\d{15,19}[Xx]?(?!\d)/g, label: '［证件号码］' },
  { kind: 'landline', pattern: /(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)/g, label: '［电话］' },
  {
    kind: 'passport',
    pattern: /(?<![0-9A-Za-z])[EeGg](?:\d{8}|[A-HJ-NP-Za-hj-np-z]\d{7})(?![0-9A-Za-z])/g,
    label: '［护照号］',
  },
  { kind: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, label: '［邮箱］' },
]

/** Replaces personal numbers (GB 11643 identity numbers, telephones, bank cards, passports, e-mail) by their kind. */
export function maskPersonal(text: string): { text: string; masked: string[] } {
  const masked: string[] = []
  let result = text.normalize('NFKC')
  for (const { kind, pattern, label } of PATTERNS) {
    result = result.replace(pattern, () => {
      masked.push(kind)
      return label
    })
  }
  return masked.length === 0 ? { text, masked } : { text: result, masked }
}
