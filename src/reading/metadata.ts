import type { Metadata } from './open.ts'

/** A date of a PDF (`D:20240301093000+08'00'`) or of EXIF (`2024:03:01 09:30:00`) as RFC 3339; what is no date is left out. */
export function dateOf<Name extends 'createdAt' | 'modifiedAt'>(name: Name, value: unknown): Partial<Metadata> {
  const digits = /^(?:D:)?(\d{4})[:-]?(\d\d)?[:-]?(\d\d)?[ T]?(\d\d)?:?(\d\d)?:?(\d\d)?(?:([+-]\d\d)'?(\d\d)?|Z)?/
  const found = typeof value === 'string' ? digits.exec(value) : null
  if (!found) return {}
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', zone, zoneMinutes = '00'] = found
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}${zone ? `${zone}:${zoneMinutes}` : '+08:00'}`
  return Number.isNaN(Date.parse(text)) ? {} : { [name]: text }
}

/** The mark of generated content in a text of metadata (GB 45438-2025, key `AIGC`): its value, `{"Label":"1",…}`. */
export function generatedIn(text: string): Partial<Metadata> {
  const plain = text.replaceAll('&quot;', '"')
  const found = /AIGC\W{0,20}(\{[^{}]{0,2000}\})/.exec(plain) ?? /(\{\s*"Label"[^{}]{0,2000}\})/.exec(plain)
  return found?.[1] ? { generated: found[1] } : {}
}
