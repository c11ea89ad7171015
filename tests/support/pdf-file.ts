/** Small PDF files made by hand: what Chromium and offices would never write can be written, and nothing has to be installed. */

export type PdfPage = {
  /** Operators of the page (ISO 32000-1, Annex A). */
  content?: string
  /** A JPEG that is drawn as `/Im0 Do`. */
  jpeg?: { data: Uint8Array; width: number; height: number }
  rotate?: number
  size?: [number, number]
}

/** A PDF with the Chinese font STSong-Light as `/F1`, which is not in the file, and Helvetica as `/F2`. */
export function pdfOf(pages: PdfPage[], { info = '', catalog = '' } = {}): Uint8Array {
  const objects: Buffer[] = []
  const add = (dictionary: string, stream?: Uint8Array): number => {
    objects.push(
      stream
        ? Buffer.concat([
            Buffer.from(`<< ${dictionary} /Length ${stream.length} >>\nstream\n`),
            stream,
            Buffer.from('\nendstream'),
          ])
        : Buffer.from(dictionary),
    )
    return objects.length
  }
  const tree = pages.length * 3 + 5
  const chinese = add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>] >>',
  )
  const latin = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  const kids = pages.map(({ content = '', jpeg, rotate = 0, size = [595, 842] }) => {
    const text = add('', Buffer.from(content))
    const image = jpeg
      ? add(
          `/Type /XObject /Subtype /Image /Width ${jpeg.width} /Height ${jpeg.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
          jpeg.data,
        )
      : add('null')
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${size.join(' ')}] /Rotate ${rotate} /Contents ${text} 0 R /Resources << /Font << /F1 ${chinese} 0 R /F2 ${latin} 0 R >> ${jpeg ? `/XObject << /Im0 ${image} 0 R >>` : ''} >> >>`,
    )
  })
  const about = add(`<< ${info} >>`)
  const root = add(`<< /Type /Catalog /Pages ${tree} 0 R ${catalog} >>`)
  add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`)
  return withTable(objects, `/Root ${root} 0 R /Info ${about} 0 R`)
}

/** A line of Chinese or Latin text at a place in points from the lower left; `mode` 3 draws nothing. */
export const textAt = (text: string, x: number, y: number, { size = 12, mode = 0, colour = '0 0 0' } = {}): string => {
  const codes = Buffer.from(text, 'utf16le').swap16().toString('hex')
  return `BT ${colour} rg ${mode} Tr /F1 ${size} Tf ${x} ${y} Td <${codes}> Tj ET\n`
}

/** The image of a page over the whole of it. */
export const FULL_PAGE = 'q 595 0 0 842 0 0 cm /Im0 Do Q\n'

function withTable(objects: Buffer[], trailer: string): Uint8Array {
  const parts = [Buffer.from('%PDF-1.5\n')]
  const offsets: number[] = []
  let at = parts[0]?.length ?? 0
  objects.forEach((object, i) => {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(at)
    at += part.length
    parts.push(part)
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}
