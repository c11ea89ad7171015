type Unit = { unit: string; factor: number; weak?: boolean }

/** Measures by the unit they are compared in; a year is twelve months and a week seven days, but a working day is no day. */
const MEASURES: Record<string, [factor: number, ...words: string[]][]> = {
  元: [
    [1, '元', '块钱', '块', '圆'],
    [0.1, '角'],
    [0.01, '分钱'],
  ],
  美元: [[1, '美元']],
  欧元: [[1, '欧元']],
  港元: [[1, '港元', '港币']],
  工作日: [[1, '工作日', '工作天', '个工作日', '个工作天']],
  日: [
    [1, '日', '天', '自然日', '日历日', '个自然日', '个日历日'],
    [7, '周', '星期', '礼拜', '个星期', '个礼拜'],
  ],
  月: [
    [1, '个月'],
    [12, '年', '周年', '个年度'],
  ],
  季度: [[1, '季度', '个季度']],
  分钟: [
    [1, '分钟'],
    [60, '小时', '个小时', '钟头', '个钟头'],
  ],
  岁: [[1, '岁', '周岁']],
  '%': [
    [1, '%'],
    [0.1, '‰'],
  ],
  百分点: [[1, '个百分点', '百分点']],
  倍: [[1, '倍']],
  折: [[1, '折']],
  次: [[1, '次', '趟', '回']],
  份: [[1, '份']],
  张: [[1, '张']],
  人: [[1, '人', '名', '位', '个人']],
  页: [[1, '页']],
  平方米: [
    [1, '平方米', '平米', '㎡', 'm²', 'm2', '平方'],
    [10_000, '公顷'],
  ],
  立方米: [[1, '立方米']],
  米: [
    [1, '米'],
    [1000, '公里', '千米'],
    [0.01, '厘米', 'cm'],
    [0.001, '毫米', 'mm'],
  ],
  千克: [
    [1, '公斤', '千克', 'kg'],
    [1000, '吨'],
  ],
  层: [[1, '层', '楼']],
  学分: [[1, '分']],
  寸: [[1, '寸']],
  户: [[1, '户']],
  号: [[1, '号']],
  KB: [
    [1, 'KB', 'K'],
    [1024, 'MB', 'M'],
  ],
}
/** What counts things one by one; after a Chinese numeral it is often no figure at all (一件事, 两种情形, 一家人). */
const WEAK = '个件家套条本项类处只台辆间栋幢级期种样步点枚门'

const UNITS = new Map<string, Unit>([
  ...[...WEAK].map((word) => [word, { unit: word, factor: 1, weak: true }] as const),
  ...Object.entries(MEASURES).flatMap(([unit, words]) =>
    words.flatMap(([factor, ...names]) => names.map((name) => [name, { unit, factor }] as const)),
  ),
])
/** What only looks like the unit: 元旦, 一次性, 一年级, 一日三餐 stay whole words. */
const NOT_BEFORE: Record<string, string> = { 元: '旦件', 次: '性', 年: '级', 周: '岁', 天: '然', 位: '于', 号: '线' }

/** A pattern for every unit, the longest first. */
export const UNIT = [...UNITS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => (NOT_BEFORE[word] ? `${word}(?![${NOT_BEFORE[word]}])` : word))
  .join('|')

/** What a unit word stands for, with the factor to the unit things are compared in. */
export const unitOf = (word: string): Unit => UNITS.get(word) ?? { unit: word, factor: 1 }

/** Kinds of case that a text may count for itself while it sets out what it says (分三步, 有2种情形). */
export const isStructural = (word: string): boolean => '种样步点'.includes(word)

/** Spans of time, which may stand for the same thing in different units. */
export const isTerm = (unit: string): boolean => ['工作日', '日', '月', '季度', '分钟'].includes(unit)
