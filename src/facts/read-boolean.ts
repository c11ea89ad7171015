import type { Fact, ServiceDocument } from '../contract/index.ts'
import { isMeant, type Sayings } from './compile-sayings.ts'
import { yearIn } from './days.ts'
import { HARMLESS, isDeniedAt, saidOf } from './polarity.ts'
import type { Read } from './read.ts'
import type { createStatements } from './statements.ts'

type Statements = ReturnType<typeof createStatements>

/** A clause is about the fact it shares most with, if it shares this much and clearly more than with any other. */
const ENOUGH_OF_FACT = 0.4
const ENOUGH_OF_CLAUSE = 0.4
const TOGETHER = 1.1
const LEAD = 0.25
/** Words without which a clause only names something. */
const SAYS = /[了没不有过已是无]/
/** A clause that only names the matter states nothing of it. */
const TITLE = 0.8
/** A question about this city: what is elsewhere is no yes to it. */
const OF_HERE = /上海|本市|在沪/
/** A question about this year: what was last year is no answer. */
const OF_THIS_YEAR = /本年度|今年/
const LAST_YEAR = /去年|前年|往年/
/** A wish or an intention is not yet so. */
const WISH = /(想|要|打算|准备|怎么|如何|需要|去|来|先)(办|申请|领|弄|开|买|做|补|换|交|签|考)/
const NEGATIONS = /没有|没|不|未|无|尚未|呒没|勿|非/g

/** Yes or no: by the sayings for what is asked, else by the statement of the fact sheet that the clause repeats or denies. */
export function createBooleanReader({ booleans, places }: Sayings, statements: Statements) {
  const sheets = new WeakMap<ServiceDocument, { id: string; pairs: Set<string> }[]>()
  const sheetOf = (service: ServiceDocument) => {
    const sheet =
      sheets.get(service) ?? service.facts.map(({ id, yes, ask }) => ({ id, pairs: statements.pairsOf(yes ?? ask) }))
    sheets.set(service, sheet)
    return sheet
  }

  return (fact: Fact, service: ServiceDocument): Read => {
    const about = `${fact.ask}${fact.yes ?? ''}`
    const said = booleans.filter((saying) => saying.about.test(about) && !saying.not?.test(about))
    const isNegative = isNegated(fact.yes ?? '')
    const since = /(\d{4})年1月1日(以后|以前)/.exec(fact.ask)
    const title = statements.pairsOf(service.name)
    const isHere = OF_HERE.test(fact.ask)
    const isThisYear = OF_THIS_YEAR.test(fact.ask)
    return (clause, given) => {
      if (isThisYear && LAST_YEAR.test(clause.text) && !OF_THIS_YEAR.test(clause.text)) return null
      const answer = answerOf(clause, given)
      const isElsewhere = isHere && places.there.test(clause.text) && !places.here.test(clause.text)
      return answer === true && isElsewhere ? null : answer
    }

    function answerOf({ text }: Parameters<Read>[0], { today }: Parameters<Read>[1]): boolean | null {
      if (!SAYS.test(text) && statements.overlap(title, statements.pairsOf(text)).ofClause > TITLE) return null
      if (since) {
        const year = /生/.test(text) ? yearIn(text, today) : null
        return year === null ? null : year >= Number(since[1]) === (since[2] === '以后')
      }
      if (said.some(({ no }) => no.some((pattern) => isMeant(text, pattern)))) return false
      if (said.some(({ yes }) => yes.some((pattern) => isSaid(text, pattern)))) return true
      for (const thing of said.flatMap(({ things }) => things)) {
        const there = WISH.test(text) ? null : saidOf(text, thing)
        if (there !== null) return there
      }
      if (WISH.test(text) || !isMostAbout(fact.id, sheetOf(service), text)) return null
      return isNegated(text) === isNegative
    }
  }

  function isMostAbout(id: string, sheet: { id: string; pairs: Set<string> }[], text: string): boolean {
    const clause = statements.pairsOf(text)
    let own = 0
    let others = 0
    for (const one of sheet) {
      const { ofFact, ofClause } = statements.overlap(one.pairs, clause)
      const score = ofFact + ofClause
      if (one.id !== id) others = Math.max(others, score)
      else if (ofFact >= ENOUGH_OF_FACT && ofClause >= ENOUGH_OF_CLAUSE) own = score
    }
    return own >= TOGETHER && own - others >= LEAD
  }
}

const isSaid = (text: string, pattern: RegExp): boolean => {
  const match = pattern.exec(text)
  if (match === null) return false
  const deniesItself = /没|不|未|无/.test(match[0])
  return deniesItself ? isMeant(text, pattern) : !isDeniedAt(text, match.index, match.index + match[0].length)
}

const isNegated = (text: string): boolean => (text.replace(HARMLESS, '').match(NEGATIONS) ?? []).length % 2 === 1
