/** A stretch of a text that says one thing: where it starts, who it speaks of, and whether it states anything at all. */
export type Clause = { text: string; at: number; person: string; states: boolean }

export type PeopleWords = { person: string; words: string[] }[]
type Markers = { supposing: RegExp; asking: RegExp }

const BREAK = /[，,。；;！!？?\n、：:～~]|\s{1,}/
/** A person named behind these words is not whom the clause is about (跟我住, 给我妈办). */
const BESIDE = /(跟|和|同|与|随|给|帮|替|为|让|叫|请|陪|带|找|靠|投靠|问|由|被|把|比|像|是)$/

/** Cuts a text into clauses; a clause without a person of its own speaks of the one before. */
export function clausesOf(text: string, people: PeopleWords, { supposing, asking }: Markers): Clause[] {
  const clauses: Clause[] = []
  let person = 'self'
  let supposed = false
  let at = 0
  for (const piece of pieces(text)) {
    if (piece.text.trim() !== '') {
      person = spokenOf(piece.text, people) ?? person
      supposed = supposing.test(piece.text) || (supposed && !piece.afterStop)
      clauses.push({ text: piece.text, at, person, states: !supposed && !isQuestion(piece.text, piece.end, asking) })
    }
    at += piece.text.length + piece.end.length
  }
  return clauses
}

function* pieces(text: string): Generator<{ text: string; end: string; afterStop: boolean }> {
  let from = 0
  let afterStop = true
  for (let at = 0; at <= text.length; at++) {
    const char = text[at] ?? ''
    if (char !== '' && !BREAK.test(char)) continue
    yield { text: text.slice(from, at), end: char, afterStop }
    afterStop = /[。！!？?\n；;]/.test(char)
    from = at + 1
  }
}

const isQuestion = (text: string, end: string, asking: RegExp): boolean =>
  asking.test(text) || ((end === '？' || end === '?') && /[吗么嘛不没]$/.test(text))

function spokenOf(text: string, people: PeopleWords): string | null {
  let found: { person: string; at: number; length: number } | null = null
  for (const { person, words } of people)
    for (const word of words) {
      const at = text.indexOf(word)
      if (at < 0 || BESIDE.test(text.slice(0, at))) continue
      if (!found || at < found.at || (at === found.at && word.length > found.length))
        found = { person, at, length: word.length }
    }
  return found?.person ?? null
}

/** For whom something is to be done: who is named as such (给我妈办, 我妈想办), else whom the story tells of, else the speaker. */
export function applicantOf(text: string, clauses: Clause[], people: PeopleWords): string {
  for (const { person, words } of people)
    for (const word of words) {
      const wanted = new RegExp(
        `(?:(?:给|帮|替|为)(?:我|咱|我们|俺)?(?:的)?${word}|${word}(?:自己)?(?:就|也|现在|今年)?(?:想|要|打算|准备|需要))[^，。？！]{0,8}?(?:办|申请|弄|领|报|补|换|迁|登记|查|开|交|落|买|租|取|拿|认定|评|鉴定|退休)`,
      )
      if (person !== 'self' && wanted.test(text)) return person
    }
  if (/(?:我|本人|自己)(?:自己)?(?:就|也|现在|今年)?(?:想|要|打算|准备|需要)/.test(text)) return 'self'
  const told = clauses.filter(({ states }) => states).map(({ person }) => person)
  const others = new Set(told.filter((person) => person !== 'self'))
  const aboutMe = clauses.some(
    ({ person, text: words }) =>
      person === 'self' && /我(?!妈|爸|老|儿|女|爷|奶|外|家|们|孩|哥|姐|弟|妹|公|婆|岳)/.test(words),
  )
  return others.size === 1 && !aboutMe ? ([...others][0] ?? 'self') : 'self'
}
