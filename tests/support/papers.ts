import { deflateSync } from 'node:zlib'
import { zipSync } from 'fflate'

/** Small real files of every kind that is handed in, made here. */

/** A PDF with so many empty pages; `encrypted` asks for a password, `note` makes contents differ. */
export function aPdf({ pages = 1, encrypted = false, note = '' } = {}): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => `${4 + i} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <${'1f'.repeat(32)}> /U <${'2e'.repeat(32)}> >>`,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
  ]
  let text = `%PDF-1.4\n%${note}\n`
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = text.length
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const lock = encrypted ? ` /Encrypt 3 0 R /ID [<${'ab'.repeat(16)}> <${'ab'.repeat(16)}>]` : ''
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${xref}\n%%EOF\n`,
    'latin1',
  )
}

/** A PNG of one colour; `width` and `height` may claim more than there is. */
export function aPng({ width = 4, height = 4, shade = 200 } = {}): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc(Math.min(height, 64) * (1 + Math.min(width, 64)), shade)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

/** The smallest JPEG of one grey point. */
export const aJpg = (): Buffer =>
  Buffer.from(
    'ffd8ffe000104a46494600010100000100010000ffdb004300' +
      '03020202020203020202030303030406040404040408060605060908' +
      '0a0a090809090a0c0f0c0a0b0e0b09090d110d0e0f101011100a0c12131210130f101010' +
      'ffc0000b080001000101011100' +
      'ffc40014000100000000000000000000000000000009' +
      'ffc40014100100000000000000000000000000000000' +
      'ffda0008010100003f0054dfffd9',
    'hex',
  )

/** A TIFF of 2×2 grey points in one strip. */
export function aTiff(): Buffer {
  const entries: [tag: number, type: number, value: number][] = [
    [256, 4, 2],
    [257, 4, 2],
    [258, 3, 8],
    [259, 3, 1],
    [262, 3, 1],
    [273, 4, 8],
    [277, 3, 1],
    [278, 4, 2],
    [279, 4, 4],
  ]
  const head = Buffer.from([0x49, 0x49, 42, 0, 12, 0, 0, 0])
  const strip = Buffer.from([10, 20, 30, 40])
  const directory = Buffer.alloc(2 + entries.length * 12 + 4)
  directory.writeUInt16LE(entries.length, 0)
  for (const [i, [tag, type, value]] of entries.entries()) {
    directory.writeUInt16LE(tag, 2 + i * 12)
    directory.writeUInt16LE(type, 4 + i * 12)
    directory.writeUInt32LE(1, 6 + i * 12)
    directory.writeUInt32LE(value, 10 + i * 12)
  }
  return Buffer.concat([head, strip, directory])
}

/** A lossless WebP of one point. */
export const aWebp = (): Buffer =>
  Buffer.from('524946461a000000574542505650384c0d0000002f00000010071011118888fe0700', 'hex')

const CONTENT_TYPES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const DOCUMENT =
  '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>说明</w:t></w:r></w:p></w:body></w:document>'

/** A Word file with one line, and further entries. */
export function aDocx(more: Record<string, Uint8Array> = {}): Buffer {
  const text = (content: string) => new TextEncoder().encode(content)
  return Buffer.from(
    zipSync({ '[Content_Types].xml': text(CONTENT_TYPES), 'word/document.xml': text(DOCUMENT), ...more }),
  )
}

/** The sample that scanners find, put together here so that no scanner finds this file. */
export const EICAR = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''))
