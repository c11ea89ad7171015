/** Text with `<mark>` from the server, shown without ever letting the server's text be markup. */
export function Marked({ html }: { html: string }) {
  const parts = html.split(/<mark>(.*?)<\/mark>/gs)
  return parts.map((part, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed text
    i % 2 === 1 ? <mark key={i}>{unescaped(part)}</mark> : unescaped(part),
  )
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", amp: '&' }
const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|#39|amp);/g, (whole, name: string) => NAMED[name] ?? whole)
