import type { Fact, ServiceDocument } from '../contract/index.ts'
import type { Clause } from './clauses.ts'
import { matches, type Sayings } from './compile-sayings.ts'
import { dayIn, daysBetween } from './days.ts'
import { type Figure, figuresIn, inUnit } from './numerals.ts'
import type { Read } from './read.ts'
import type { createStatements } from './statements.ts'

/** Units that say by themselves what is counted, where a service asks only once in such a unit. */
const TELLING = /毫米|厘米|米|吨|平方米|公顷|立方米|夜|座|级|工作日|小时|公里|%|百分比|株|只|辆|岁|周岁|套/
/** Units of counting: 两次 is no answer to 几起. */
const COUNTING = /人|起|只|株|辆|套|分|座|级/
/** 上个月满六个月 says how much it was then. */
const THEN = /(上个?月|去年|前年|上周|上个?星期)[^，。]{0,4}(满|到|刚|就)/
/** What is striven for is not there yet. */
const AIM = /凑够|凑满|想要|达到|目标|攒/
/** What was missing and made up for says nothing of the whole. */
const LACKING = /(断|补|欠|拖欠?|漏|少|缺|停)(了|掉|的|上|缴|交|那|这|过){0,3}[^，。\d]{0,2}$/
const ABOUT = 0.5
const BARE_AGE =
  /^(?:(?:我|他|她|伊|人|本人|今年|都|已经|刚|才|也|岁数|年纪|年龄|是|了|现在|[^，\d]{0,6}?))?(\d{1,3}|[一二三四五六七八九十]{2,3})(?:(?:了|啦|整)?$|(?:了|啦)(?!\d))/
const DIFFERENCE = /相差/
const UNTIL = /到期|期满|届满|有效期满/
const SINCE = /到现在|至今|到今天|已经多少天|多少天了|几天了|距.*多少天/
const PAST = /过期|逾期|超期|超了/

/** Figures: those in the unit asked for, where the clause names what is counted or the unit says it. */
export function createNumberReader({ numbers }: Sayings, statements: ReturnType<typeof createStatements>) {
  return (fact: Fact, service: ServiceDocument): Read => {
    const unit = fact.unit ?? ''
    const about = `${fact.ask}${unit}`
    const said = numbers.filter(({ about: which }) => which.test(about))
    const cues = said.flatMap(({ say }) => say)
    const values = said.flatMap(({ values: words }) => words)
    const pairs = statements.pairsOf(fact.noun ?? fact.ask)
    const isOnly = service.facts.filter((one) => one.type === 'number' && one.unit === fact.unit).length === 1
    const tells = isOnly && TELLING.test(unit)
    const isAge = /岁/.test(unit) && !/相差|最大/.test(fact.ask)
    const sex = /男方|男性/.test(fact.ask) ? /男/ : /女方/.test(fact.ask) ? /女/ : null
    const isNamed = (text: string): boolean =>
      matches(cues, text) || statements.overlap(pairs, statements.pairsOf(text)).ofFact >= ABOUT

    return ({ text }, { today }) => {
      if (THEN.test(text) || AIM.test(text)) return null
      for (const { say, value } of values) if (say.test(text)) return value
      if (isAge) return sex && !sex.test(text) ? null : ageIn(text)
      if (UNTIL.test(fact.ask)) return untilIn(text, unit, today)
      if (SINCE.test(fact.ask) && /^(天|日)$/.test(unit) && isNamed(text)) {
        const day = /\d{1,3}天|[一二两三四五六七八九十百]+天/.test(text) ? null : dayIn(text, today)
        if (day && day <= today) return daysBetween(day, today)
      }
      if (!tells && !isNamed(text)) return null
      if (DIFFERENCE.test(fact.ask) && !/差|大|小/.test(text)) return null
      return theOne(
        figuresIn(text, { ordinals: /第几/.test(fact.ask) }).flatMap((figure) =>
          isLacking(text, figure, fact)
            ? []
            : isNamed(text) || figure.unit === unit || !COUNTING.test(unit)
              ? wantedOf(figure, unit, fact)
              : [],
        ),
      )
    }
  }
}

const isLacking = (text: string, { at }: Figure, { ask }: Fact): boolean => {
  const word = LACKING.exec(text.slice(0, at))?.[1]
  return word !== undefined && !ask.includes(word.slice(0, 1))
}

const COUNTED_TOGETHER = /累计|合计|一共|总共|缴|工龄|年限/
const ADDS = /(之前|以前|早先|原来|另外|加上|再加|还有|老家|外地|别的)/

const LASTS = /^(年|个月|月)$/
const BROKEN = /(?<!没|没有|从没|未|不)(断(缴|交|保)?(过|了)|离(过|了))|复婚/

/**
 * Whether other clauses leave open how much it is altogether: they name more of what is counted together (之前在别的公司还有两年),
 * or say that the time was broken (中间断过一年, 去年离了).
 */
export function isOnlyPart({ ask, unit = '' }: Fact, at: number, clauses: Clause[]): boolean {
  const others = clauses.filter((clause) => clause.at > at)
  if (LASTS.test(unit) && others.some(({ text }) => BROKEN.test(text))) return true
  if (!COUNTED_TOGETHER.test(ask)) return false
  const more = clauses.filter((clause) => clause.at !== at && ADDS.test(clause.text))
  return more.some(({ text }) => figuresIn(text).some((figure) => figure.unit !== '' && inUnit(figure, unit) !== null))
}

const theOne = (values: number[]): number | null => (values.length === 1 ? (values[0] ?? null) : null)

const wantedOf = (figure: Figure, unit: string, { ask }: Fact): number[] => {
  if (figure.unit === '岁' && unit === '个月') return /多大|犬龄/.test(ask) ? [figure.value * 12] : []
  const value = inUnit(figure, unit)
  return value === null ? [] : [value]
}

function ageIn(text: string): number | null {
  const figures = figuresIn(text)
  const ages = figures.filter(
    ({ unit, at }) => (unit === '岁' || unit === '周岁') && !/[大小差比]$/.test(text.slice(0, at)),
  )
  const meant = ages.length > 0 ? ages : BARE_AGE.test(text.trim()) ? figures.filter(({ unit }) => unit === '') : []
  const value = theOne(meant.map(({ value: age }) => age))
  return value !== null && Number.isInteger(value) && value < 120 ? value : null
}

/** Time left, in the unit asked for; what has expired is below zero. */
function untilIn(text: string, unit: string, today: string): number | null {
  if (!/到期|过期|期满|有效期|逾期|到日子|满期/.test(text)) return null
  const sign = PAST.test(text) && !/(没|不|未|还有|快|就)/.test(text) ? -1 : 1
  const value = theOne(figuresIn(text).flatMap((figure) => inUnit(figure, unit) ?? []))
  if (value !== null && (sign < 0 || /还有|还剩|剩|再过|差|后|离|距|就/.test(text))) return sign * value
  const day = /^(天|日)$/.test(unit) ? dayIn(text, today) : null
  return day ? daysBetween(today, day) : null
}

/** A day: where the clause speaks of what the fact asks for. */
export function readDate(fact: Fact): Read {
  const cue = /出生/.test(fact.ask)
    ? /生(?!活|效|意)|出生/
    : /到期|期限|哪一天/.test(fact.ask)
      ? /到期|过期|期满|有效期|到/
      : null
  return ({ text }, { today }) => (cue?.test(text) ? dayIn(text, today) : null)
}
