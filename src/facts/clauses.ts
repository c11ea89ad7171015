/** A stretch of a text that says one thing: where it starts, who it speaks of (`names`: by name), and whether it states anything at all. */
export type Clause = { text: string; at: number; person: string; names: boolean; states: boolean }

export type PeopleWords = { person: string; words: string[] }[]
type Markers = { supposing: RegExp; asking: RegExp; howTo: RegExp }

const BREAK = /[，,。；;！!？?\n、：:～~]|\s/
const STOP = /[。！!？?\n；;]/
/** A person named behind these words is not whom the clause is about (跟我住, 给我妈办). */
const BESIDE =
  /(跟|和|同|与|随|给|帮|替|为|让|叫|请|陪|带|找|靠|投靠|问|由|被|把|比|像|是|住|在|落|到|卖|送|归|判)(?:[^，。]{1,4}的)?$/
/** Someone spoken of before. */
const PRONOUN = /^(?:那|然后|但|不过|现在|就是)?(?:他|她|伊|它)(?!爸|妈|们|老|爷|奶|外|的)/

/** Cuts a text into clauses; a clause without a person of its own speaks of the one before. */
export function clausesOf(text: string, people: PeopleWords, { supposing, asking, howTo }: Markers): Clause[] {
  const clauses: Clause[] = []
  let person = 'self'
  let other: string | null = null
  let supposed = false
  let at = 0
  for (const piece of pieces(text)) {
    if (piece.text.trim() !== '') {
      const named = spokenOf(piece.text, people)
      person = named ?? (PRONOUN.test(piece.text.trim()) ? (other ?? person) : person)
      const beside = person === 'self' || person === 'company' ? besideOf(piece.text, people) : person
      other = beside ?? other
      supposed = supposing.test(piece.text) || (supposed && !piece.afterStop)
      const told = toldBefore(piece.text, howTo)
      const states = !supposed && (told !== null || !isQuestion(piece.text, piece.end, asking))
      clauses.push({ text: told ?? piece.text, at, person, names: named !== null, states })
    }
    at += piece.text.length + piece.end.length
  }
  return clauses
}

/** 丢了怎么补 tells that it is lost and asks only how: what stands before is told. */
function toldBefore(text: string, howTo: RegExp): string | null {
  const match = howTo.exec(text)
  const before = match ? text.slice(0, match.index) : ''
  return /[了过]/.test(before) ? before : null
}

function* pieces(text: string): Generator<{ text: string; end: string; afterStop: boolean }> {
  let from = 0
  let afterStop = true
  for (let at = 0; at <= text.length; at++) {
    const char = text[at] ?? ''
    if (char !== '' && !BREAK.test(char)) continue
    yield { text: text.slice(from, at), end: char, afterStop }
    afterStop = STOP.test(char)
    from = at + 1
  }
}

const isQuestion = (text: string, end: string, asking: RegExp): boolean =>
  asking.test(text) || ((end === '？' || end === '?') && /[吗么嘛不没]$/.test(text))

/** Somebody else who is named, in whatever part: whom 她 means later on. */
function besideOf(text: string, people: PeopleWords): string | null {
  const named = people.filter(({ person, words }) => !OURS.has(person) && words.some((word) => text.includes(word)))
  return named[0]?.person ?? null
}

const OURS = new Set(['self', 'company', 'friend', 'landlord'])

/** 房子是我买的 is about what is mine. */
const isBeside = (before: string, person: string): boolean =>
  BESIDE.test(before) && !(person === 'self' && before.endsWith('是'))

/** 阿拉老头子 speaks of him. */
const ownsSomebody = (behind: string, people: PeopleWords): boolean =>
  people.some(({ person, words }) => person !== 'self' && words.some((word) => behind.startsWith(word)))

function spokenOf(text: string, people: PeopleWords): string | null {
  let found: { person: string; at: number; length: number } | null = null
  for (const { person, words } of people)
    for (const word of words) {
      const at = text.indexOf(word)
      if (at < 0 || isBeside(text.slice(0, at), person)) continue
      if (person === 'self' && ownsSomebody(text.slice(at + word.length), people)) continue
      if (!found || at < found.at || (at === found.at && word.length > found.length))
        found = { person, at, length: word.length }
    }
  return found?.person ?? null
}
