const PHONE =
  /^(?:(?:\+?86[- ]?)?\(?0\d{2,3}\)?[- ]?\d{7,8}(?:(?:转|-|ext\.?)\d{1,6})?|\d{8}(?:转\d{1,6})?|[48]00[- ]?\d{3}[- ]?\d{4}|(?:0\d{2,3}-)?(?:1\d{2}|1\d{4}|9\d{4,5}))$/
const MOBILE = /^(?:\+?86)?1[3-9]\d{9}$/
/** Where the area code has three digits, the number has eight. */
const BIG_CITY = /^(?:\+?86[- ]?)?\(?0(?:10|2\d)\)?[- ]?(\d+)/
const ALTERNATIVES = /[、，,;；/\n]|或者?/

/** Whether a number can be dialled: with an area code, eight digits, a service number, a hot line or a mobile. */
export function isDialled(number: string): boolean {
  if (MOBILE.test(number)) return true
  const inBigCity = BIG_CITY.exec(number)?.[1]
  return PHONE.test(number) && (inBigCity === undefined || inBigCity.length === 8 || isShort(inBigCity))
}
/** A hot line may be dialled with the area code of its city (021-12345). */
const isShort = (digits: string): boolean => /^(?:1\d{2}|1\d{4}|9\d{4,5})$/.test(digits)

/** The numbers of a contact; words, addresses for mail or the web beside them are contacts of another kind. */
export function phonesAt(value: unknown): string[] {
  const said = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.normalize('NFKC') : ''
  return said
    .split(ALTERNATIVES)
    .map((one) =>
      one
        .replace(/^[^\d+(]*(?=[\d+(])/, '')
        .replace(/\s*[(][^)\d]*[)]$/, '')
        .trim(),
    )
    .filter((one) => one !== '' && !/[@]|https?:|\.(cn|com)/.test(one))
}

/** What is really dialled within the city, so that one number is one however it is written. */
export const digitsOf = (phone: string): string =>
  phone
    .replace(/\D/g, '')
    .replace(/^021(?=\d{8}$)/, '')
    .replace(/^86/, '')
