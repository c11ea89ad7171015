import { type Likeness, plainText } from './text.ts'

type Address = {
  province: string
  district: string
  road: string
  lane: string
  numbers: string[]
  building: string
  rooms: string[]
  rest: string
}

const DIGITS: Record<string, string> = Object.fromEntries(
  [...'零一二三四五六七八九'].map((sign, i) => [sign, String(i)]),
)
/** 二层 → 2层, 十二楼 → 12楼; road names (三门路) keep their numerals. */
const arabic = (text: string): string =>
  text.replace(/[零一二三四五六七八九十]+(?=[层楼室号弄幢栋座单])/g, (words) =>
    words
      .replace(/^十/, '一十')
      .replace(/十$/, '十零')
      .replace(/十/, '')
      .replace(/[零一二三四五六七八九]/g, (sign) => DIGITS[sign] ?? sign),
  )

const PROVINCE = /^(?:中国)?((?:上海|北京|天津|重庆)市?|.{2,7}?(?:省|自治区))/
const DISTRICT = /^((?:[\u4e00-\u9fff]{2,6}?市)?(?:浦东新区|[\u4e00-\u9fff]{1,6}?(?:区|县)))(?!公)/
const TOWN = /^[\u4e00-\u9fff]{1,7}?(?:街道|镇|乡)/
const ROAD = /^([\u4e00-\u9fff\dA-Z]{1,12}?(?:公路|大道|支路|路|街|巷|村|里)(?:[东西南北中]段)?)/

/** An address in its parts; what is not written is ''. Shanghai addresses go road, 弄, 号, 幢/号楼, 室. */
export function partsOf(text: string): Address {
  let rest = arabic(plainText(text)).replace(/\([^)]*\)/g, '')
  const take = (pattern: RegExp): string => {
    const match = pattern.exec(rest)
    if (!match) return ''
    rest = rest.slice(match[0].length)
    return match[1] ?? match[0]
  }
  const province = take(PROVINCE).replace(/市$/, '')
  const district = take(DISTRICT)
  take(TOWN)
  const road = take(ROAD)
  const lane = take(/^(\d+)弄/)
  const numbers = take(/^((?:\d+[甲乙丙丁]?号?[-、,/]?)+)号(?!楼)/)
    .split(/[-、,/号]/)
    .filter(Boolean)
  const building = take(/^[第]?([A-Z\d]+)(?:号楼|幢|栋|座)/)
  take(/^\d+单元/)
  take(/^(?:地下)?[-B\d]+(?:层|楼)/)
  const rooms = take(/^([A-Z\d]+(?:[-、,/~][A-Z\d]+)*)(?:室|铺|单元|号铺)?$/)
    .split(/[-、,/~]/)
    .filter(Boolean)
  return { province, district, road, lane, numbers, building, rooms, rest }
}

/**
 * Two ways of writing one place are the same where no part that both name differs: a paper may leave out the city, the district,
 * the floor or the room. Where one names a road and the other an estate, nobody can tell (`doubtful`).
 */
export function compareAddresses(a: string, b: string): Likeness {
  const [one, other] = [plainText(a), plainText(b)]
  if (one.startsWith(other) || other.startsWith(one)) return 'same'
  const likeness = byParts(a, b)
  const isWithin = Math.min(one.length, other.length) >= WHOLE && (one.includes(other) || other.includes(one))
  return likeness === 'different' && isWithin ? 'doubtful' : likeness
}
/** So many signs are an address of their own: what holds one and more may be two that were read as one. */
const WHOLE = 8

function byParts(a: string, b: string): Likeness {
  const [left, right] = [partsOf(a), partsOf(b)]
  const differ = (x: string, y: string) => x !== '' && y !== '' && x !== y
  if (differ(left.province, right.province)) return 'different'
  if (differ(left.district, right.district) && !nested(left.district, right.district)) return 'different'
  if (left.road === '' || right.road === '') return estate(left, right)
  if (left.road !== right.road) return 'different'
  if (differ(left.lane, right.lane) || differ(left.building, right.building)) return 'different'
  if (!overlap(left.numbers, right.numbers) || !overlap(left.rooms, right.rooms)) return 'different'
  return 'same'
}

const nested = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a)

/** 1-5号 holds 3号; a list that is not written fits any. */
function overlap(a: string[], b: string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  if (a.some((one) => b.includes(one))) return true
  const inside = (one: string, [from, to]: string[]) =>
    from !== undefined && to !== undefined && Number(from) <= Number(one) && Number(one) <= Number(to)
  return (b.length === 2 && a.every((one) => inside(one, b))) || (a.length === 2 && b.every((one) => inside(one, a)))
}

const estate = (left: Address, right: Address): Likeness =>
  left.road === right.road && left.rest !== '' && left.rest === right.rest && overlap(left.rooms, right.rooms)
    ? 'same'
    : 'doubtful'
