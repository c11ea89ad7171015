/** A piece of a policy document that can be found and cited by itself. */
export type Passage = { heading: string; text: string }

const MAX_CHARS = 700
const CHINESE_NUMBER = '[一二三四五六七八九十百千零〇两0-9０-９]+'
/** Heading forms with their depth: Markdown, 编 章 节, then 条, then 一、 and （一） in documents without articles. */
const MARKDOWN = /^(#{1,6})\s+(.+)$/
const DIVISION = new RegExp(`^第${CHINESE_NUMBER}([编章节])[\\s　]*(.*)$`)
const ARTICLE = new RegExp(`^(第${CHINESE_NUMBER}条(?:之${CHINESE_NUMBER})?)[\\s　]*(.*)$`)
const NUMBERED = new RegExp(`^(${CHINESE_NUMBER})、(.{1,40})$`)
const DIVISION_DEPTH: Record<string, number> = { 编: 11, 章: 12, 节: 13 }
const NUMBERED_DEPTH = 14

/**
 * Cuts a text by its headings and articles. `heading` is the chain from the top (`第二章 审批 > 第八条`); long pieces
 * are divided between sentences and keep their heading.
 */
export function cutPassages(text: string): Passage[] {
  const passages: Passage[] = []
  const chain: { depth: number; name: string }[] = []
  let article: string | null = null
  let lines: string[] = []

  const flush = () => {
    const body = lines.join('\n').trim()
    lines = []
    if (body === '') return
    const heading = [...chain.map(({ name }) => name), ...(article ? [article] : [])].join(' > ')
    for (const part of divide(body)) passages.push({ heading, text: part })
  }
  const enter = (depth: number, name: string) => {
    flush()
    article = null
    while ((chain.at(-1)?.depth ?? -1) >= depth) chain.pop()
    chain.push({ depth, name: name.trim() })
  }

  for (const raw of text.split('\n')) {
    const line = raw.trim().replace(/^\*\*(.+)\*\*$/, '$1')
    const markdown = MARKDOWN.exec(line)
    const title = markdown?.[2]?.trim() ?? line
    const division = DIVISION.exec(title)
    const provision = ARTICLE.exec(title)
    if (division) enter(DIVISION_DEPTH[division[1] as string] ?? 12, title)
    else if (provision) {
      flush()
      article = provision[1] as string
      if (provision[2]) lines.push(provision[2])
    } else if (markdown) enter((markdown[1] as string).length, title)
    else if (article === null && NUMBERED.test(line) && !/[。；]$/.test(line)) enter(NUMBERED_DEPTH, line)
    else if (line === '') lines.push('')
    else lines.push(line)
  }
  flush()
  return passages
}

function divide(body: string): string[] {
  if (body.length <= MAX_CHARS) return [body]
  const parts: string[] = []
  let part = ''
  for (const sentence of body.split(/(?<=[。！？；\n])/).flatMap(piecesOf)) {
    if (part.length + sentence.length > MAX_CHARS && part !== '') {
      parts.push(part.trim())
      part = ''
    }
    part += sentence
  }
  return part.trim() === '' ? parts : [...parts, part.trim()]
}

/** A sentence in pieces that each fit a passage (a table without full stops is one long sentence). */
const piecesOf = (sentence: string): string[] =>
  sentence.length <= MAX_CHARS ? [sentence] : (sentence.match(new RegExp(`[^]{1,${MAX_CHARS}}`, 'g')) ?? [])
