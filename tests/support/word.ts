import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'

const run = promisify(execFile)

/** The texts of a Word file's parts by name. */
export function partsOf(docx: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** What stands in the body of a Word file, without its tags. */
export const bodyText = (docx: Uint8Array): string =>
  (partsOf(docx)['word/document.xml'] ?? '')
    .replace(/<w:(?:br|p)[ />]/g, '\n$&')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** Whether LibreOffice is here; CI has to have it. */
export const hasOffice =
  process.env.CI === 'true' || ['/usr/bin/soffice', '/usr/local/bin/soffice'].some((path) => existsSync(path))

/** A Word file as PDF by LibreOffice: its text and number of pages. */
export async function printed(docx: Uint8Array): Promise<{ text: string; pages: number }> {
  const dir = await mkdtemp(join(tmpdir(), 'zhengtong-print-'))
  try {
    await writeFile(join(dir, 'paper.docx'), docx)
    const profile = `-env:UserInstallation=file://${dir}/profile`
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', dir, join(dir, 'paper.docx')], {
      timeout: 180_000,
    })
    const pdf = join(dir, 'paper.pdf')
    await run('pdftotext', ['-layout', pdf, join(dir, 'paper.txt')])
    const { stdout } = await run('pdfinfo', [pdf])
    return {
      text: await readFile(join(dir, 'paper.txt'), 'utf8'),
      pages: Number(/Pages:\s+(\d+)/.exec(stdout)?.[1]),
    }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
