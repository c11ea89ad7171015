const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] as string)

/** Escapes a text for HTML and puts `<mark>` around every stretch that holds one of the words. */
export function highlight(text: string, words: string[]): string {
  const lower = text.toLowerCase()
  const marked = new Array<boolean>(text.length).fill(false)
  for (const word of words) {
    if (word === '') continue
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
      marked.fill(true, at, at + word.length)
  }
  let html = ''
  for (let at = 0; at < text.length; ) {
    let end = at + 1
    while (end < text.length && marked[end] === marked[at]) end++
    const part = escapeHtml(text.slice(at, end))
    html += marked[at] ? `<mark>${part}</mark>` : part
    at = end
  }
  return html
}
