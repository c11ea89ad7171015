import type { TurnCues } from '../contract/index.ts'
import { stripPunctuation } from '../retrieval/index.ts'
import type { AskContext } from './context.ts'

/** How a further turn stands to the conversation. */
export type Turn = {
  /** What is meant, without what is only denied (是补不是换 → 是补). */
  meant: string
  corrects: boolean
  turnsAway: boolean
  leans: boolean
  recalls: boolean
  /** Whether something is asked or wished; else the turn only tells more. */
  asks: boolean
  alternatives: boolean
  first: boolean
  /** Asks whether something else is needed or harms: what it names is a condition of the matter, not a new one. */
  tests: boolean
  /** Asks whether the person may (那我行吗). */
  verdict: boolean
  /** Speaks of somebody else than before. */
  another: boolean
}

const CLAUSE_END = /[，,。？！?!；;、\n（()）]+/
const hits = (patterns: RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text))

/** Reads a turn by its cues, clause by clause as it was typed. */
export function readTurn({ question, text, facets, deps }: AskContext): Turn {
  const { turns } = deps.catalogue.dialogue
  const clauses = question.split(CLAUSE_END).map((clause) => deps.reader.understand(clause).normalized)
  const spoken = clauses
    .map((clause) => stripPunctuation(clause).replaceAll(' ', ''))
    .filter(Boolean)
    .join(' ')
  const corrects = hits(turns.corrects, spoken)
  return {
    meant: corrects ? meantBy(spoken, turns) || text : text,
    corrects,
    turnsAway: hits(turns.turnsAway, spoken),
    leans: hits(turns.leans, spoken),
    recalls: hits(turns.recalls, spoken),
    asks: facets.length > 0 || hits(turns.asks, spoken),
    alternatives: hits(turns.alternatives, spoken),
    first: hits(turns.first, spoken),
    tests: hits(turns.tests, spoken),
    verdict: hits(turns.verdict, spoken),
    another: hits(turns.another, spoken),
  }
}

/** A correction without the words that announce it and those it takes back. */
export function meantBy(spoken: string, { denied }: Pick<TurnCues, 'denied'>): string {
  return denied
    .reduce((left, pattern) => left.replace(new RegExp(pattern.source, 'gu'), ' '), spoken)
    .replace(/ +/g, ' ')
    .trim()
}
