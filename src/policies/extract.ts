import { basename, extname } from 'node:path'
import { cleanQuotable } from '../shared/index.ts'

/** File types that can be taken in. */
export const POLICY_TYPES = ['.md', '.txt', '.pdf', '.docx']

/** The text of a policy document, headings as Markdown where the file knows them. Throws where the file cannot be read. */
export async function extractText(file: string, bytes: Uint8Array): Promise<{ title: string; text: string }> {
  const text = await read(extname(file).toLowerCase(), bytes)
  const lines = text.split('\n').map(cleanQuotable)
  const heading = lines.find((line) => /^#\s/.test(line))?.replace(/^#\s+/, '')
  const first = lines.find((line) => line !== '')
  const title =
    heading ?? (first && first.length <= 50 && !/[。；，]/.test(first) ? first : basename(file, extname(file)))
  return { title, text: lines.join('\n') }
}

/** The libraries for PDF and Word are loaded when such a file comes, not at every start. */
async function read(type: string, bytes: Uint8Array): Promise<string> {
  if (type === '.pdf') return readPdf(bytes)
  if (type === '.docx') {
    const { default: mammoth } = await import('mammoth')
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    return htmlToText(value)
  }
  return decode(bytes)
}

/** UTF-8, or GB 18030 where the bytes are not UTF-8 (older office files). */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

async function readPdf(bytes: Uint8Array): Promise<string> {
  const { PDFParse } = await import('pdf-parse')
  const parser = new PDFParse({ data: bytes })
  try {
    const { pages } = await parser.getText()
    return joinLines(pages.map(({ text }) => text).join('\n'))
  } finally {
    await parser.destroy()
  }
}

const STARTS_BLOCK =
  /^\s*(第[一二三四五六七八九十百千零〇0-9]+[编章节条]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|#)/

/** A PDF breaks lines where the page ends; a line that does not end a sentence goes on in the next. */
function joinLines(text: string): string {
  const lines: string[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (/^[-—\s]*\d{1,4}[-—\s]*$/.test(line)) continue
    const last = lines.at(-1)
    const goesOn = last && last.length >= 18 && !/[。；：！？]$/.test(last) && line !== '' && !STARTS_BLOCK.test(line)
    if (goesOn) lines[lines.length - 1] = last + line
    else lines.push(line)
  }
  return lines.join('\n')
}

const HTML_ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
}

const htmlToText = (html: string): string =>
  html
    .replace(/<h([1-6])[^>]*>/g, (_, level: string) => `\n${'#'.repeat(Number(level))} `)
    .replace(/<\/p>\s*(?=<\/t[dh]>)/g, '')
    .replace(/<\/(p|h[1-6]|li|tr)>|<br\s*\/?>/g, '\n')
    .replace(/<\/t[dh]>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (entity) => HTML_ENTITIES[entity] ?? entity)
