import type { ComparingFile } from '../../contract/index.ts'
import { syllablesOf } from '../../retrieval/index.ts'
import { confusable, editDistance, type Likeness, plainName } from './text.ts'

/** A unit, by its ending; everything else that is short is taken for a person. */
export const isUnitName = (name: string, { unitEndings }: ComparingFile): boolean => {
  const plain = name.replace(/[（(][^）)]*[）)]$/, '')
  return [...plain].length >= 4 && unitEndings.some((ending) => plain.endsWith(ending) || name.endsWith(ending))
}

/** People of one cell: 张三、李四; a name with a dot stays whole. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[、,，;；/\n]|\s{2,}|(?<=[\u4e00-\u9fff]{2})和(?=[\u4e00-\u9fff]{2})/)
    .map((name) => name.replace(/[（(][^）)]*[）)]$/, '').trim())
    .filter((name) => name !== '')

/** Names of two people as printed on two papers. A foreign name (with ·) written in other characters of the same sound is doubtful. */
export function comparePersonNames(a: string, b: string, comparing: ComparingFile): Likeness {
  const [left, right] = [bare(plainName(a, comparing)), bare(plainName(b, comparing))]
  if (left === right || left.replaceAll('·', '') === right.replaceAll('·', '')) return 'same'
  if (confusable(left, right, comparing)) return 'doubtful'
  const dotted = left.includes('·') && right.includes('·')
  return dotted && sound(left) === sound(right) ? 'doubtful' : 'different'
}

/** 先生, 女士 and what stands in brackets behind a name are not part of it. */
const bare = (name: string): string => name.replace(/\([^)]*\)$/, '').replace(/(先生|女士|小姐)$/, '')
const sound = (name: string): string => syllablesOf(name.replaceAll('·', '')).join(' ')

/** `short`: the same unit, not under its full registered name (企业名称登记管理规定 第四条: one name, as registered). */
export type UnitLikeness = Likeness | 'short'

export function compareUnitNames(a: string, b: string, comparing: ComparingFile): UnitLikeness {
  const [left, right] = [plainName(a, comparing), plainName(b, comparing)]
  if (left === right || left.replace(/[()]/g, '') === right.replace(/[()]/g, '')) return 'same'
  if (confusable(left, right, comparing)) return 'doubtful'
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  if (isCutShort(short, long, comparing)) return 'doubtful'
  const core = coreOf(short, comparing)
  if (core.length >= 2 && isWithin(core, long) && coreOf(long, comparing).startsWith(core.slice(0, 2))) return 'short'
  return 'different'
}

/** 某某餐饮有限: the end of its form wrapped into the next line. */
function isCutShort(short: string, long: string, { unitEndings }: ComparingFile): boolean {
  const form = unitEndings.map((word) => word.normalize('NFKC')).find((word) => long.endsWith(word)) ?? ''
  return long.startsWith(short) && short.length < long.length && short.length > long.length - form.length
}

/** The name without its place in front and its form behind (上海某某餐饮有限公司 → 某某餐饮). */
function coreOf(name: string, { unitPlaces, unitEndings }: ComparingFile): string {
  const place = unitPlaces.find((word) => name.startsWith(word)) ?? ''
  const rest = name.slice(place.length).replace(/^\((上海|中国)\)/, '')
  const ending = unitEndings.find((word) => rest.endsWith(word.normalize('NFKC'))) ?? ''
  return rest.slice(0, rest.length - ending.length).replace(/\((上海|中国)\)/, '')
}

/** Whether the signs of `part` stand in `whole` in this order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (const sign of part) {
    at = whole.indexOf(sign, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Share of signs two names have in common in their order, 0 to 1: for texts read from seals. */
export const nameNearness = (a: string, b: string, comparing: ComparingFile): number => {
  const [left, right] = [plainName(a, comparing).replace(/[()]/g, ''), plainName(b, comparing).replace(/[()]/g, '')]
  return 1 - editDistance(left, right) / Math.max(left.length, right.length, 1)
}
