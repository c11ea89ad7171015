import type { FactAnswer, PrecheckPhrases, PrecheckRequest, PrecheckResponse, Question } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'
import { readAnswer } from './terminal-answer.ts'

/** Where a conversation in the terminal happens; `ask` gives null once nothing more comes. */
export type Terminal = { print: (line: string) => void; ask: (prompt: string) => Promise<string | null> }

type Asking = {
  start: PrecheckRequest
  check: (request: PrecheckRequest) => PrecheckResponse
  terminal: Terminal
  phrases: PrecheckPhrases['terminal']
}

/** Asks one question after the other until nothing can change any more or the person stops; gives the last result. */
export async function interview({ start, check, terminal, phrases }: Asking): Promise<PrecheckResponse> {
  let request = start
  let result = check(request)
  printUnderstood(result, terminal, phrases)
  for (;;) {
    if (result.mayGoOn) {
      terminal.print(result.headline)
      const reply = await terminal.ask(phrases.goOn)
      if (reply === null || readAnswer(GO_ON, reply) !== true) return result
      request = { ...request, anyway: true }
    } else {
      if (!result.next) return result
      const answered = await answer(result.next, { request, result, check, terminal, phrases })
      if (!answered) return result
      request = answered
    }
    result = check(request)
  }
}

const GO_ON: Question = { fact: '', ask: '', type: 'boolean', why: '' }

type Turn = Omit<Asking, 'start'> & { request: PrecheckRequest; result: PrecheckResponse }

/** Asks until the answer is understood; null once nothing more comes. */
async function answer(question: Question, turn: Turn): Promise<PrecheckRequest | null> {
  const { request, result, terminal, phrases } = turn
  const facts = result.facts
  terminal.print(fillIn(phrases[question.type], { ask: question.ask }))
  question.options?.forEach((option, i) => terminal.print(`  ${i + 1}. ${option}`))
  terminal.print(fillIn(phrases.why, { why: question.why }))
  for (;;) {
    const typed = await terminal.ask('> ')
    if (typed === null) return null
    const value = readAnswer(question, typed)
    if (value === 'open') return { ...request, skip: [...(request.skip ?? []), question.fact] }
    if (value !== null && isUsable({ ...facts, [question.fact]: value }, turn))
      return { ...request, text: '', facts: { ...facts, [question.fact]: value } }
    const read = turn.check({ ...request, facts, text: typed })
    if (read.understood.length > 0) {
      printUnderstood(read, terminal, phrases)
      return { ...request, text: '', facts: read.facts }
    }
    terminal.print(phrases.again)
  }
}

/** A date that does not exist is refused by the same check as everywhere. */
function isUsable(facts: Record<string, FactAnswer>, { request, check }: Turn): boolean {
  try {
    check({ ...request, text: '', facts })
    return true
  } catch {
    return false
  }
}

function printUnderstood(result: PrecheckResponse, { print }: Terminal, phrases: PrecheckPhrases['terminal']): void {
  for (const { ask, value, quote } of result.understood)
    print(fillIn(phrases.understood, { ask, value: said(value, phrases), quote }))
}

const said = (value: FactAnswer, { yes, no }: PrecheckPhrases['terminal']): string =>
  typeof value === 'boolean' ? (value ? yes : no) : String(value)
