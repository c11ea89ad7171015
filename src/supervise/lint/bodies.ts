import { bare } from './document.ts'

const DISTRICT = /^(?:上海市)?((?:浦东新|[一-龥]{2})区|区)(?=.)/

/** The district a body belongs to, 区 where none is named, or null for a body of the city or the state. */
export function districtOf(body: string): string | null {
  return DISTRICT.exec(bare(body))?.[1] ?? null
}

/** A body without its place, so that peers of two districts are the same (黄浦区民政局, 区民政局 → 民政局). */
export const withoutPlace = (body: string): string =>
  bare(body)
    .replace(DISTRICT, '')
    .replace(/^上海市?/, '')

/** Levels (行使层级) that fit a body by its name; null where the name does not tell. Cities under the State count as 2 or 3. */
export function levelsOf(body: string): string[] | null {
  const name = bare(body)
  if (/(居民|村民)委员会/.test(name)) return ['6']
  const street = /街道办事处|[镇乡]人民政府/.test(name)
  const district = DISTRICT.test(name)
  if (street) return district || /区.{2,}(局|部门|机构)/.test(name) ? null : ['5']
  if (district) return ['4']
  if (/^(上海)?市|^上海/.test(name)) return ['2', '3']
  return /^(国务院|国家|中华人民共和国)/.test(name) ? ['1'] : null
}
