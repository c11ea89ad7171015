const MOBILE = /^1[3-9]\d{9}$/
/** With area code; eight digits alone are a Shanghai number. */
const LAND_LINE = /^(?:0(?:10|2\d)[2-9]\d{7}|0[3-9]\d{2}[2-9]\d{6,7}|[2-9]\d{7})(?:\d{1,5})?$/
const OTHER = /^(?:[48]00\d{7}|(?:12|96)\d{3,4}|\+?(?:852|853|886)\d{8,10}|00\d{8,14})$/

/** Whether one of the contact numbers written down reaches somebody (domain 2.7): service lines and numbers of Hong Kong, Macao and Taiwan do. */
export const reaches = (text: string): boolean => text.split(/[、,，;；/]|\s{2,}/).some(oneReaches)

function oneReaches(text: string): boolean {
  const number = text
    .normalize('NFKC')
    .replace(/(转|分机|-)(?=\d{1,5}$)/, '')
    .replace(/[\s\-–—()]/g, '')
    .replace(/^\+?86(?=[10])/, '')
  return number.includes('*') || MOBILE.test(number) || LAND_LINE.test(number) || OTHER.test(number)
}
