import type { FieldRule, ReadingCommonFile, ValueType } from '../../contract/index.ts'

type Words = Pick<ReadingCommonFile, 'types' | 'nouns' | 'roles'>

/** How like a label has to be to a known one, by the characters they share in order. */
const ALIKE = 0.66
/** Behind a whole known label these only add to it: 经营范围及方式. */
const ADDS = /^[及和与或、/（(]|^(类别|类型|种类|情况|内容|信息|状况|说明)$/u

/**
 * The rules that a label nobody listed is for, by the label it is most like: Chinese compounds carry their meaning at the end
 * (检测报告编号 is a 报告编号). Null where it promises another kind of value or names another person. `isCell`: no colon shows it to be one.
 */
export function nearestRules(
  label: string,
  known: ReadonlyMap<string, FieldRule[]>,
  words: Words,
  isCell = false,
): FieldRule[] | null {
  const promised = typeOf(label, words)
  const roles = new RegExp(words.roles, 'gu')
  const people = label.match(roles) ?? []
  let best: { rules: FieldRule[]; score: number } | null = null
  for (const [alias, all] of known) {
    if (alias.length < 2 || (!label.includes(alias) && label.at(-1) !== alias.at(-1))) continue
    const score = likeness(label, alias, isCell)
    if (score < ALIKE || score <= (best?.score ?? 0)) continue
    if (people.some((role) => !alias.includes(role))) continue
    const rules = all.filter(({ type }) => promised === null || goesWith(type, promised))
    if (rules.length > 0) best = { rules, score }
  }
  return best?.rules ?? null
}

/**
 * 0 to 1; the ends have to agree, or the whole known label stands at the end or before an addition. A cell may be a value as well
 * (餐饮服务经营者): most of it has to be the known label.
 */
function likeness(label: string, alias: string, isCell: boolean): number {
  const share = (2 * sharedInOrder(label, alias)) / (label.length + alias.length)
  if (isCell && share < ALIKE) return 0
  if (TURNS.test(label.slice(0, -alias.length)) && label.endsWith(alias)) return 0
  if (label.endsWith(alias)) return Math.max(share, ALIKE) + 0.2
  if (label.startsWith(alias) && ADDS.test(label.slice(alias.length))) return Math.max(share, ALIKE) + 0.1
  return label.at(-1) === alias.at(-1) && label.length > 2 ? share : 0
}

/** Words that make something else of what follows: 获授权人 is no 授权人, 非流动资产 no 流动资产. */
const TURNS = /[被受获非未无不]$/u

/**
 * The label of a known form that a longer one says with other words in it: 招牌文字内容 is the 招牌内容 of a form, 事故发生时间 the
 * 事故时间. Undefined where these words name another person or another time.
 */
export function formLabelIn(
  label: string,
  formLabels: readonly string[],
  { roles }: Pick<Words, 'roles'>,
): string | undefined {
  const likely = formLabels.filter(
    (one) =>
      one.length >= LEAST_FORM_LABEL &&
      one.length < label.length &&
      label.length <= one.length + MOST_ADDED &&
      (label.startsWith(one.slice(0, 2)) || label.endsWith(one.slice(-2))) &&
      sharedInOrder(alike(label), alike(one)) === one.length,
  )
  const longest = likely.toSorted((a, b) => b.length - a.length)[0]
  if (longest === undefined || new RegExp(`${OTHER_TIME}|${roles}`, 'u').test(addedTo(alike(longest), alike(label))))
    return undefined
  return longest
}
/** 形式及材质 is 形式和材质. */
const alike = (label: string): string => label.replace(/[及与、]/gu, '和')
const LEAST_FORM_LABEL = 4
const MOST_ADDED = 4
/** What was before or is to be, and what is somebody's else. */
const OTHER_TIME = '[前后原现旧新拟曾另其非不无上下]'

/** What a label says beyond another. */
function addedTo(known: string, label: string): string {
  let rest = known
  let added = ''
  for (const char of label)
    if (rest.startsWith(char)) rest = rest.slice(char.length)
    else added += char
  return added
}

function sharedInOrder(a: string, b: string): number {
  let before = new Array<number>(b.length + 1).fill(0)
  for (const char of a) {
    const row = [0]
    for (let k = 0; k < b.length; k++)
      row.push(b[k] === char ? (before[k] ?? 0) + 1 : Math.max(row[k] ?? 0, before[k + 1] ?? 0))
    before = row
  }
  return before.at(-1) ?? 0
}

const compiled = new Map<string, RegExp>()
const regex = (source: string): RegExp => {
  const known = compiled.get(source) ?? new RegExp(source, 'u')
  compiled.set(source, known)
  return known
}

const typeOf = (label: string, { types, nouns }: Words): ValueType | null =>
  [...types, ...nouns].find(({ pattern }) => regex(pattern).test(label))?.type ?? null

const FAMILIES: ValueType[][] = [
  ['identity', 'credit-code', 'party-number', 'code', 'bank-card', 'plate', 'vin', 'count'],
  ['date', 'month', 'period', 'count'],
  ['amount', 'capitals', 'count'],
  ['name', 'text'],
  ['address', 'text'],
  ['area', 'count'],
]
const goesWith = (type: ValueType, promised: ValueType): boolean =>
  type === promised || type === 'text' || FAMILIES.some((family) => family.includes(type) && family.includes(promised))
