import { later, TODAY, yearsBetween } from './days.ts'
import { bankCardNumber, creditCode, identityNumber, mobile } from './numbers.ts'
import type { Random } from './random.ts'

export type Sex = '男' | '女'
export type Place = { district: string; code: string; area: string; road: string; number: string; room: string }
export type Person = {
  name: string
  sex: Sex
  nation: string
  birth: string
  id: string
  home: string
  phone: string
  bankCard: string
  /** The district whose police issued the identity card. */
  district: string
  cardFrom: string
  cardUntil: string
}
export type Company = {
  name: string
  kind: string
  code: string
  legal: Person
  address: string
  district: string
  founded: string
  capital: number
  scope: string
  phone: string
}

const DISTRICTS: [string, string, string[]][] = [
  ['黄浦区', '310101', ['青竹路', '兰亭路', '云岭街']],
  ['徐汇区', '310104', ['梧桐里路', '望湖路', '澄江支路']],
  ['静安区', '310106', ['白鹭路', '紫荆路', '永和里街']],
  ['虹口区', '310109', ['海棠路', '晴川路', '鹤鸣街']],
  ['杨浦区', '310110', ['松涛路', '学苑路', '流云路']],
  ['闵行区', '310112', ['春和路', '银杏大道', '莲溪路']],
  ['浦东新区', '310115', ['锦绣里路', '东明湖路', '秋实路']],
  ['松江区', '310117', ['云间路', '沐雨路', '稻香路']],
]
const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段',
]
const GIVEN: Record<Sex, string[]> = {
  男: [
    '志远',
    '文博',
    '建国',
    '浩然',
    '子轩',
    '明哲',
    '国梁',
    '学勤',
    '一鸣',
    '景行',
    '云帆',
    '德厚',
    '鹏程',
    '伟',
    '磊',
    '毅',
    '家栋',
    '思源',
    '立新',
    '少华',
    '振宇',
    '晨曦',
  ],
  女: [
    '雅琴',
    '慧敏',
    '淑珍',
    '静怡',
    '梦洁',
    '婉清',
    '晓燕',
    '丽娟',
    '思琪',
    '若兰',
    '佳宁',
    '秀英',
    '敏',
    '婷',
    '颖',
    '秋月',
    '锦绣',
    '素梅',
    '雨桐',
    '诗涵',
    '海霞',
    '玉华',
  ],
}
const NATIONS = ['汉', '汉', '汉', '汉', '汉', '汉', '回', '满', '壮', '土家']
const BRANDS = [
  '启航',
  '云帆',
  '澄光',
  '禾穗',
  '青禾',
  '博远',
  '朗月',
  '瑞霖',
  '星桥',
  '恒澜',
  '拓野',
  '听泉',
  '嘉木',
  '鼎沐',
  '万象新',
  '竹里',
]
const TRADES: [string, string][] = [
  ['餐饮管理', '餐饮服务；食品销售；餐饮管理；会议及展览服务。'],
  ['广告传媒', '广告设计、制作、代理、发布；图文设计；会议服务。'],
  ['建筑工程', '各类工程建设活动；建筑劳务分包；土石方工程施工；建筑材料销售。'],
  ['环境科技', '城市生活垃圾经营性服务；环境卫生公共设施管理；技术服务、技术开发。'],
  ['商贸', '日用百货销售；服装服饰零售；针纺织品销售；食品销售（仅销售预包装食品）。'],
  ['物流', '道路货物运输；国内货物运输代理；装卸搬运；普通货物仓储服务。'],
  ['文化传播', '组织文化艺术交流活动；出版物零售；文艺创作；图文设计制作。'],
]

export function makePlace(random: Random, district?: string): Place {
  const [name, code, roads] = district
    ? (DISTRICTS.find(([one]) => one === district) ?? random.pick(DISTRICTS))
    : random.pick(DISTRICTS)
  const lane = random.chance(0.45) ? `${random.int(12, 1880)}弄${random.int(1, 60)}号` : `${random.int(8, 2600)}号`
  return {
    district: name,
    code,
    area: `上海市${name}`,
    road: random.pick(roads),
    number: lane,
    room: `${random.int(1, 18)}0${random.int(1, 6)}室`,
  }
}
export const inWords = ({ area, road, number, room }: Place): string => `${area}${road}${number}${room}`

export type PersonWish = { sex?: Sex; age?: number; surname?: string; district?: string; home?: string }

/** A person who does not exist, with a valid identity card of the right term (居民身份证法 第五条). */
export function makePerson(random: Random, wish: PersonWish = {}): Person {
  const sex = wish.sex ?? random.pick(['男', '女'] as const)
  const birth = later(TODAY, { years: -(wish.age ?? random.int(24, 66)), days: -random.int(1, 330) })
  const place = makePlace(random, wish.district)
  const age = yearsBetween(birth, TODAY)
  // The card was issued some years ago, and its term hangs on the age at that time.
  const held = age < 16 ? random.int(0, Math.min(age, 3)) : random.int(1, 4)
  const cardFrom = later(TODAY, { years: -held, days: -random.int(10, 200) })
  const ageThen = yearsBetween(birth, cardFrom)
  const term = ageThen < 16 ? 5 : ageThen < 26 ? 10 : ageThen < 46 ? 20 : null
  return {
    name: (wish.surname ?? random.pick(SURNAMES)) + random.pick(GIVEN[sex]),
    sex,
    nation: random.pick(NATIONS),
    birth,
    id: identityNumber(random, place.code, birth, sex),
    home: wish.home ?? inWords(place),
    phone: mobile(random),
    bankCard: bankCardNumber(random),
    district: place.district,
    cardFrom,
    cardUntil: term === null ? '长期' : later(cardFrom, { years: term }),
  }
}

export function makeCompany(
  random: Random,
  wish: { district?: string; trade?: string; kind?: 'company' | 'individual' } = {},
): Company {
  const place = makePlace(random, wish.district)
  const [trade, scope] = TRADES.find(([name]) => name === wish.trade) ?? random.pick(TRADES)
  const individual = wish.kind === 'individual'
  const brand = random.pick(BRANDS)
  const founded = later(TODAY, { years: -random.int(1, 12), days: -random.int(1, 360) })
  return {
    name: individual
      ? `上海市${place.district}${brand}${trade === '商贸' ? '百货店' : '小吃店'}`
      : `上海${brand}${trade}有限公司`,
    kind: individual ? '个体工商户' : '有限责任公司（自然人投资或控股）',
    code: creditCode(random, place.code, individual ? '92' : '91'),
    legal: makePerson(random),
    address: inWords(place),
    district: place.district,
    founded,
    capital: random.pick([50, 100, 200, 300, 500, 1000]) * 10_000,
    scope,
    phone: mobile(random),
  }
}
