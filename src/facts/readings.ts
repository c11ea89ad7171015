import type { Catalogue } from '../catalogue/index.ts'
import type { Fact, FactAnswer, FactSayings, ServiceDocument } from '../contract/index.ts'
import type { Segmenter } from '../retrieval/index.ts'
import type { Clause } from './clauses.ts'
import { dayIn, daysBetween } from './days.ts'
import { figuresIn, inUnit } from './numerals.ts'
import { coverage, createKeyWords } from './words.ts'

/** How one fact of a service is read from a clause; `people` are those it is about, empty for the applicant. */
export type Reading = { fact: Fact; people: string[]; read: (clause: Clause, today: string) => FactAnswer | null }

/** A clause that holds this much of what a fact's own statement says is about that fact. */
const ABOUT = 0.72
const ABOUT_FIGURE = 0.45
const MARGIN = 0.15

const matches = (patterns: RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text))
const compile = (patterns: string[]): RegExp[] => patterns.map((pattern) => new RegExp(pattern, 'u'))

/** Makes the readings of a service's facts, once per service. */
export function createReadings({ sayings, services, vocabulary }: Catalogue, segmenter: Pick<Segmenter, 'cut'>) {
  const all = [...services.values()].flatMap(({ facts }) => facts)
  const words = createKeyWords(
    segmenter,
    all.flatMap(({ ask, yes = '', no = '' }) => [`${ask}${yes}${no}`]),
    new Set(sayings.empty),
    vocabulary.synonyms ?? [],
  )
  const negation = new RegExp(sayings.negations.toSorted((a, b) => b.length - a.length).join('|'), 'g')
  const isNegated = (text: string): boolean => (text.match(negation)?.length ?? 0) % 2 === 1
  const known = compileSayings(sayings)
  const made = new WeakMap<ServiceDocument, Reading[]>()

  function readBoolean(fact: Fact): Reading['read'] {
    const about = `${fact.ask}${fact.yes ?? ''}`
    const said = known.booleans.filter((saying) => saying.about.test(about) && !saying.not?.test(about))
    const yes = words.keyWords(fact.yes ?? fact.ask)
    const yesNegated = isNegated(fact.yes ?? '')
    return ({ text, states }) => {
      if (!states) return null
      if (said.some((saying) => matches(saying.no, text))) return false
      if (said.some((saying) => matches(saying.yes, text))) return true
      if (yes.size < 2 || coverage(yes, words.wordsOf(text)) < ABOUT || WISH.test(text)) return null
      return isNegated(text) === yesNegated
    }
  }

  function readChoice(fact: Fact): Reading['read'] {
    const options = (fact.options ?? []).map((option) => ({
      option,
      plain: option.replace(/[（(].*?[)）]/g, ''),
      keys: words.keyWords(option),
      say: known.options.filter(({ about, not }) => about.test(option) && !not?.test(option)).flatMap(({ say }) => say),
    }))
    return ({ text, states }) => {
      const named = options.filter(({ plain }) => plain.length > 1 && text.includes(plain))
      const longest = named.filter(
        ({ plain }) => !named.some((other) => other.plain !== plain && other.plain.includes(plain)),
      )
      if (longest.length === 1 && states && !isNegated(text)) return longest[0]?.option ?? null
      const spoken = options.filter(({ say }) => matches(say, text))
      if (spoken.length === 1 && !isDenied(text, spoken[0]?.say ?? [])) return spoken[0]?.option ?? null
      if (spoken.length > 1 || !states || isNegated(text)) return null
      const said = words.wordsOf(text)
      const [best, next] = options
        .map(({ option, keys }) => ({ option, score: coverage(keys, said) }))
        .toSorted((a, b) => b.score - a.score)
      return best && best.score >= ABOUT && best.score - (next?.score ?? 0) >= MARGIN ? best.option : null
    }
  }

  function readNumber(fact: Fact): Reading['read'] {
    const unit = fact.unit ?? ''
    const isAge = /岁/.test(unit) && !/相差|最大/.test(fact.ask)
    const cues = known.numbers.filter(({ about }) => about.test(`${fact.ask}${unit}`)).flatMap(({ say }) => say)
    const keys = words.keyWords(fact.noun ?? fact.ask)
    const untilExpiry = /到期|期满|届满/.test(fact.ask) && /^(天|日)$/.test(unit)
    return ({ text, states }, today) => {
      if (!states) return null
      if (untilExpiry) {
        const day = /到期|过期|期满|有效期/.test(text) ? dayIn(text, today) : null
        return day ? daysBetween(today, day) : null
      }
      const figures = figuresIn(text)
      if (isAge) {
        const ages = figures.flatMap((figure) =>
          figure.unit === '岁' || figure.unit === '周岁' || (figure.unit === '' && BARE_AGE.test(text))
            ? [figure.value]
            : [],
        )
        return ages.length === 1 && Number.isInteger(ages[0]) ? (ages[0] ?? null) : null
      }
      if (!matches(cues, text) && coverage(keys, words.wordsOf(text)) < ABOUT_FIGURE) return null
      const values = figures.flatMap((figure) => inUnit(figure, unit) ?? [])
      return values.length === 1 ? (values[0] ?? null) : null
    }
  }

  function readDate(fact: Fact): Reading['read'] {
    const keys = words.keyWords(fact.noun ?? fact.ask)
    const cue = /出生/.test(fact.ask)
      ? /生|出生/
      : /到期|期限|哪一天/.test(fact.ask)
        ? /到期|过期|期满|有效期|到/
        : null
    return ({ text, states }, today) =>
      states && (cue?.test(text) || coverage(keys, words.wordsOf(text)) >= ABOUT_FIGURE) ? dayIn(text, today) : null
  }

  const readers: Partial<Record<Fact['type'], (fact: Fact) => Reading['read']>> = {
    boolean: readBoolean,
    choice: readChoice,
    number: readNumber,
    date: readDate,
  }

  return (service: ServiceDocument): Reading[] => {
    const existing = made.get(service)
    if (existing) return existing
    const readings = service.facts.flatMap((fact) => {
      const read = readers[fact.type]?.(fact)
      if (!read) return []
      const people = known.roles.filter(({ about }) => about.test(fact.ask)).flatMap(({ people: who }) => who)
      return [{ fact, people, read }]
    })
    made.set(service, readings)
    return readings
  }
}

/** A wish or an intention is not yet so. */
const WISH = /(想|要|打算|准备|怎么|如何|需要|去)(办|申请|领|弄|开|买|做|补|换)/
const BARE_AGE = /(今年|都|已经|刚|才|也|快|岁数|年纪|年龄)?[^\d]{0,3}(\d{1,3}|[一二三四五六七八九十]{2,3})(了|啦|$|整)/

/** Denied right before (没丢, 不是丢了). */
const isDenied = (text: string, say: RegExp[]): boolean =>
  say.some((pattern) => {
    const match = pattern.exec(text)
    return match !== null && /(没|没有|不是|不|未|并非)$/.test(text.slice(0, match.index))
  })

const compileSayings = ({ booleans, options, numbers, roles }: FactSayings) => ({
  booleans: booleans.map(({ about, not, yes, no }) => ({
    about: new RegExp(about, 'u'),
    not: not ? new RegExp(not, 'u') : undefined,
    yes: compile(yes),
    no: compile(no),
  })),
  options: options.map(({ about, not, say }) => ({
    about: new RegExp(about, 'u'),
    not: not ? new RegExp(not, 'u') : undefined,
    say: compile(say),
  })),
  numbers: numbers.map(({ about, say }) => ({ about: new RegExp(about, 'u'), say: compile(say) })),
  roles: roles.map(({ about, people }) => ({ about: new RegExp(about, 'u'), people })),
})
