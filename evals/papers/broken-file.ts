import sharp from 'sharp'
import type { FileSpec } from './package.ts'

/** Files out of which nothing can be read. */
export async function brokenFile(how: NonNullable<FileSpec['broken']>): Promise<Buffer> {
  if (how === 'blank')
    return sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#ffffff' } })
      .png()
      .toBuffer()
  if (how === 'mislabelled')
    return Buffer.from(`MZ${'\0'.repeat(400)}This program cannot be run in DOS mode.`, 'latin1')
  if (how === 'damaged') return Buffer.from(`%PDF-1.7\n${'\u0001\u0002 garbage '.repeat(200)}`, 'latin1')
  return encryptedPdf()
}

/** A PDF that asks for a password nobody has (standard handler, revision 2, keys of nothing). */
function encryptedPdf(): Buffer {
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    '<< /Length 16 >>\nstream\n0123456789abcdef\nendstream',
    `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
  ]
  let text = '%PDF-1.4\n'
  const offsets = bodies.map((body, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const start = text.length
  text += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  text += `trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R /Encrypt 5 0 R /ID [<${'33'.repeat(16)}> <${'33'.repeat(16)}>] >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}
