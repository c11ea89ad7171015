/** A kind of personal number: how it is written (in half-width form), the check it has to pass, and what is shown instead. */
export type Kind = { kind: string; pattern: RegExp; label: string; passes?: (number: string) => boolean }

const DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])'
/** Not inside a longer number or word. */
const alone = (pattern: string): RegExp => new RegExp(`(?<![0-9A-Za-z])(?:${pattern})(?![0-9A-Za-z])`, 'gi')
/** Right after a word that says what it is: another number in the same sentence is another thing (护照咨询962525). */
const after = (words: string, pattern: string): RegExp =>
  new RegExp(`(?<=(?:${words})(?:号码?|编号|证|是|为|的|[\\s:(])*)(?:${pattern})(?![0-9A-Za-z])`, 'gi')

/** Numbers of goods and papers that are written as permits are: 国药准字H20053001, 订单号M12345678. */
const OF_A_THING = /(?:准字|文号|订单号?|单号|型号|批号|流水号|货号)\s*(?:是|为|:)?\s*$/
export const isOfAThing = (before: string): boolean => OF_A_THING.test(before)

const isDay = (number: string): boolean => new RegExp(`^(?:19|20)\\d{2}${DAY}$`).test(number)

/** Whether the last digit is the check digit of the ones before it (ISO/IEC 7812, 银行卡). */
function passesLuhn(number: string): boolean {
  const digits = [...number.replace(/\D/g, '')].reverse().map(Number)
  const sum = digits.reduce(
    (total, digit, i) => total + (i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2),
    0,
  )
  return sum % 10 === 0
}
const isCard = (number: string): boolean => /^(?:62|4|5[1-5])/.test(number) || passesLuhn(number)

/** The identity number, looked for before anything else; a foreigner's permanent residence has the same form and begins with 9. */
export const IDENTITY: Kind = {
  kind: 'id',
  pattern: alone(`[1-9]\\d{5}[ -]?(?:18|19|20)\\d{2}${DAY}[ -]?\\d{3}[0-9X]`),
  label: '［身份证号］',
}

export const OTHERS: Kind[] = [
  {
    kind: 'mobile',
    pattern: /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d|元(?![旦月宵]))/g,
    label: '［手机号］',
  },
  {
    kind: 'bankCard',
    pattern: /(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d|[Xx])/g,
    label: '［银行卡号］',
    passes: isCard,
  },
  { kind: 'oldId', pattern: alone(`[1-9]\\d{5}\\d{2}${DAY}\\d{3}`), label: '［身份证号］' },
  { kind: 'longNumber', pattern: /(?<!\d)\d{15,19}[Xx]?(?!\d)/g, label: '［证件号码］' },
  { kind: 'landline', pattern: /(?<!\d)\(?0(?:10|2\d|[3-9]\d{2})\)?[- ]?\d{7,8}(?!\d)/g, label: '［电话］' },
  { kind: 'residence', pattern: alone(`[A-Z]{3}[1-8]\\d{5}${DAY}\\d{2}`), label: '［永久居留证号］' },
  { kind: 'homeReturn', pattern: alone('[HM]\\d{8}(?:\\d{2})?'), label: '［通行证号］' },
  {
    kind: 'taiwanPermit',
    pattern: after('台胞证|来往大陆通行证', '\\d{8}'),
    label: '［通行证号］',
    passes: (number) => !isDay(number),
  },
  { kind: 'permit', pattern: after('通行证', '[A-Z]{1,2}\\d{7,8}'), label: '［通行证号］' },
  { kind: 'passport', pattern: alone('[EG](?:\\d{8}|[A-HJ-NP-Z]\\d{7})|[DSP]E\\d{7}'), label: '［护照号］' },
  {
    kind: 'passport',
    pattern: after('护照|passport', '[A-Z]{0,2}\\d{6,9}'),
    label: '［护照号］',
    passes: (number) => !isDay(number),
  },
  { kind: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, label: '［邮箱］' },
]
