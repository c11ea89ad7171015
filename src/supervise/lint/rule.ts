import type { LawTable } from '../../catalogue/index.ts'
import type { LintChange, LintWords } from '../../contract/index.ts'
import type { Doc } from './document.ts'
import type { Groups } from './groups.ts'

/** A fault as a rule sees it; the sentence `say` of the rule table is filled in `with` the values. */
export type Fault = {
  path: string
  say: string
  with?: Record<string, string | number>
  /** Lighter or heavier than the rule is as a whole. */
  colour?: '红' | '橙' | '黄' | '提'
  basis?: string
  change?: LintChange
}

/** What a rule may look at beside the document. */
export type LintContext = {
  today: string
  laws: LawTable
  words: LintWords
  /** The documents of this run, grouped for rules that compare them. */
  groups: Groups
  /** Names of the base list by 基本编码; null where no list was given. */
  baseList: Map<string, string> | null
}

/** One check: pure, never throws, says nothing where it cannot know. */
export type LintRule = (doc: Doc, context: LintContext) => Fault[]

/** An element that only the adopting body can fill in was left open: a notice, whatever the rule weighs. */
export const unfilled = (path: string, element: string): Fault => ({
  path,
  say: 'unfilled',
  with: { element },
  colour: '提',
})
