import type { Catalogue } from '../src/catalogue/index.ts'
import type { ServiceDocument } from '../src/contract/index.ts'

const DISTRICTS =
  '黄浦区 徐汇区 长宁区 静安区 普陀区 虹口区 杨浦区 闵行区 宝山区 嘉定区 浦东新区 金山区 松江区 青浦区 奉贤区 崇明区'.split(
    ' ',
  )
const TRADES =
  '餐饮业 零售业 美发业 洗衣业 家政业 印刷业 建材业 物流业 养殖业 花木业 旅馆业 电子业 软件业 纺织业 机械业 汽修业 培训业 文创业 医药业 食品业'.split(
    ' ',
  )
const SEPARATOR = '--'
const SEED = 20261101

/** The service that a synthetic one was made from; a real one is its own. */
export const familyOf = (id: string): string => id.split(SEPARATOR)[0] ?? id

/**
 * A catalogue of `size` services: the real ones, then shorter ones made of their names, aliases and utterances with districts,
 * trades and numbers put before and behind them. The same size always gives the same catalogue.
 */
export function synthesize(real: Catalogue, size: number): Catalogue {
  const random = createRandom(SEED)
  const services = new Map(real.services)
  const utterances = new Map(real.vocabulary.utterances)
  const bases = [...real.services.values()]
  for (let n = 1; services.size < size; n++) {
    const base = bases[n % bases.length] as ServiceDocument
    const id = `${base.id}${SEPARATOR}${n}`
    const some = <T>(list: readonly T[], count: number): T[] =>
      Array.from({ length: Math.min(count, list.length) }, () => list[Math.floor(random() * list.length)] as T)
    const place = some(DISTRICTS, 1).join('')
    const trade = some(TRADES, 1).join('')
    services.set(id, {
      ...base,
      id,
      name: `${place}${trade}${base.name}第${n}号`,
      aliases: some(base.aliases, 2).map((alias) => `${trade}${alias}`),
      conditions: [],
      materials: some(base.materials, 2),
      faqs: [],
      legalBasis: base.legalBasis.slice(0, 1),
      changes: [],
      variants: [],
    })
    utterances.set(
      id,
      some(real.vocabulary.utterances.get(base.id) ?? [], 3).map((text) => `${place}${text}`),
    )
  }
  return { ...real, services, vocabulary: { ...real.vocabulary, utterances }, digest: `${real.digest}-${size}` }
}

/** Evenly spread numbers in 0..1 from a seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
