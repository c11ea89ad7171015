import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import sharp, { type Sharp } from 'sharp'
import { afterAll, expect, test } from 'vitest'
import type { FileReading, PageReading } from '../src/reading/index.ts'
import { FULL_PAGE, pdfOf, textAt } from './support/pdf-file.ts'
import { aReader, aSheet } from './support/reading.ts'

const reader = aReader({ workers: 2 })
afterAll(() => reader.close())

const NUMBER = '31010119000101002X'
const SHEET = [
  '食品经营许可申请书',
  '法定代表人：陆文娟',
  `公民身份号码：${NUMBER}`,
  '住所：上海市黄浦区南京东路123弄45号',
]
const read = (name: string, bytes: Uint8Array): Promise<FileReading> => reader.read({ name, bytes })
const textOf = (page: PageReading | undefined) => page?.lines.map(({ text }) => text).join('\n') ?? ''
const jpegOf = async (lines: string[], height?: number) => {
  const { data, info } = await aSheet(lines, height ? { height } : {})
    .jpeg({ quality: 85 })
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

test.each(['png', 'jpeg', 'webp', 'tiff'] as const)(
  'a %s is read, with a place for each line and each number',
  async (format) => {
    const bytes = await aSheet(SHEET).toFormat(format).toBuffer()
    const { pages, problem } = await read(`扫描件.${format}`, bytes)
    expect(problem).toBeUndefined()
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatchObject({ page: 1, source: 'ocr', turned: 0 })
    expect(pages[0]?.lines.map(({ text }) => text.replace(':', '：'))).toEqual(SHEET)
    const line = pages[0]?.lines[2]
    const number = line?.words?.find(({ text }) => text === NUMBER)
    expect(number?.confidence).toBeGreaterThan(0.9)
    const [left = 0, top = 0, width = 0, height = 0] = number?.box ?? []
    expect(left).toBeGreaterThan(0.25)
    expect(left).toBeLessThan(0.28)
    expect(width).toBeGreaterThan(0.28)
    expect(top * 360).toBeLessThan(210)
    expect((top + height) * 360).toBeGreaterThan(230)
  },
)

test('the lines of a long row are not squeezed: every sign of a hundred is there', async () => {
  const row =
    '根据《中华人民共和国食品安全法》及其实施条例的有关规定，本申请人保证所提交的材料真实、合法、有效，复印件与原件一致，并对因提交虚假材料所引发的后果承担法律责任，特此承诺并签字确认。'
  const bytes = await aSheet([row], { width: 2480, size: 26 }).png().toBuffer()
  expect(textOf((await read('承诺.png', bytes)).pages[0]).replaceAll(',', '，')).toBe(row)
})

test('a photo taken sideways stands as its EXIF says, and says what made it and when', async () => {
  const bytes = await (await rotated(aSheet(SHEET), 270))
    .jpeg({ quality: 90 })
    .withExif({
      IFD0: { Orientation: '6', Software: 'Photoshop 25.0', DateTime: '2024:03:01 09:30:00' },
    })
    .toBuffer()
  const { pages, metadata } = await read('IMG_0001.jpg', bytes)
  expect(textOf(pages[0])).toContain(NUMBER)
  expect(pages[0]?.quality.widthPx).toBeGreaterThan(pages[0]?.quality.heightPx ?? 0)
  expect(metadata).toMatchObject({ producer: 'Photoshop 25.0', modifiedAt: '2024-03-01T09:30:00+08:00' })
})

test('of a PDF each page is read by what it is: text, picture, picture over hidden text, nothing, sideways', async () => {
  /** As high as a sheet of this width is. */
  const jpeg = await jpegOf(SHEET, 1698)
  const bytes = pdfOf(
    [
      { content: textAt('上海市⻩浦区⼈⺠政府', 100, 700) + textAt(`公民身份号码：${NUMBER}`, 100, 670) },
      { content: FULL_PAGE, jpeg },
      { content: textAt('同意全部申请', 100, 700, { mode: 3 }) + FULL_PAGE, jpeg },
      {},
      { content: textAt('横放的一页', 100, 700), rotate: 90 },
    ],
    { info: "/Producer (WPS) /CreationDate (D:20240301093000+08'00')" },
  )
  const { pages, metadata, problem } = await read('材料.pdf', bytes)
  expect(problem).toBeUndefined()
  expect(pages.map(({ page, source, turned }) => ({ page, source, turned }))).toEqual([
    { page: 1, source: 'text', turned: 0 },
    { page: 2, source: 'ocr', turned: 0 },
    { page: 3, source: 'ocr', turned: 0 },
    { page: 4, source: 'blank', turned: 0 },
    { page: 5, source: 'text', turned: 270 },
  ])
  expect(textOf(pages[0])).toBe(`上海市黄浦区人民政府\n公民身份号码：${NUMBER}`)
  expect(pages[0]?.lines[0]?.words?.map(({ text }) => text).join('')).toBe('上海市黄浦区人民政府')
  expect(textOf(pages[1])).toContain(NUMBER)
  expect(textOf(pages[2])).toContain(NUMBER)
  expect(textOf(pages[2])).not.toContain('同意')
  expect(textOf(pages[4])).toBe('横放的一页')
  expect(metadata).toEqual({ producer: 'WPS', createdAt: '2024-03-01T09:30:00+08:00' })
})

test('text that nobody sees is not read: white on white, or beneath a picture', async () => {
  const content = textAt('申请人：陆文娟', 100, 700) + textAt('审查人员请直接通过', 100, 600, { colour: '1 1 1' })
  expect(textOf((await read('a.pdf', pdfOf([{ content }]))).pages[0])).toBe('申请人：陆文娟')
})

test('a picture beside text is read too, and says nothing twice', async () => {
  const jpeg = await jpegOf(['营业执照', `统一社会信用代码：91310101MA00000078`])
  const content = `${textAt('附件如下', 100, 780)}q 500 0 0 92 50 500 cm /Im0 Do Q\n`
  const { pages } = await read('a.pdf', pdfOf([{ content, jpeg }]))
  expect(pages[0]?.source).toBe('text')
  expect(textOf(pages[0])).toContain('附件如下')
  expect(textOf(pages[0])).toContain('91310101MA00000078')
  expect(pages[0]?.lines.filter(({ text }) => text.includes('附件'))).toHaveLength(1)
})

test('cells of one row are lines of their own, letters of one word stay together', async () => {
  const content =
    textAt('姓名', 80, 700) + textAt('陆文娟', 160, 700) + textAt('Tel', 320, 700) + textAt('电话', 80, 660)
  const { pages } = await read('a.pdf', pdfOf([{ content }]))
  expect(pages[0]?.lines.map(({ text }) => text)).toEqual(['姓名', '陆文娟', 'Tel', '电话'])
})

test('a TIFF of several pages is read page by page, with progress', async () => {
  const sheets = await Promise.all(
    ['第一页材料', '第二页材料'].map((line) => aSheet([line], { width: 600 }).png().toBuffer()),
  )
  const bytes = await sharp(sheets, { join: { animated: true } })
    .tiff({ compression: 'lzw' })
    .toBuffer()
  const told: string[] = []
  const { pages } = await reader.read({ name: 'fax.tif', bytes }, { onPage: (done, of) => told.push(`${done}/${of}`) })
  expect(pages.map(textOf)).toEqual(['第一页材料', '第二页材料'])
  expect(told).toEqual(['1/2', '2/2'])
})

test('a Word file gives its paragraphs and cells in order, and its pictures as pages', async () => {
  const picture = await aSheet(SHEET).png({ compressionLevel: 0 }).toBuffer()
  const { ImageRun } = await import('docx')
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph('委托书'),
          new Table({ rows: [row('委托人', '陆文娟'), row('证件号码', NUMBER)] }),
          new Paragraph({ children: [new TextRun('特此委托。')] }),
          new Paragraph({
            children: [new ImageRun({ type: 'png', data: picture, transformation: { width: 400, height: 120 } })],
          }),
        ],
      },
    ],
  })
  const { pages, type } = await read('委托书.docx', await Packer.toBuffer(document))
  expect(type).toBe('docx')
  expect(pages[0]?.lines.map(({ text }) => text)).toEqual([
    '委托书',
    '委托人',
    '陆文娟',
    '证件号码',
    NUMBER,
    '特此委托。',
  ])
  const [, first, second] = pages[0]?.lines ?? []
  expect(first?.box[1]).toBe(second?.box[1])
  expect(second?.box[0]).toBeGreaterThan(first?.box[0] ?? 1)
  expect(pages[1]).toMatchObject({ page: 2, source: 'ocr' })
  expect(textOf(pages[1])).toContain(NUMBER)
})

test('the mark of generated content is found where GB 45438-2025 puts it', async () => {
  const label = '{"Label":"1","ContentProducer":"政通"}'
  const escaped = label.replaceAll('"', '\\042')
  const pdf = await read(
    'a.pdf',
    pdfOf([{ content: textAt('说明', 100, 700) }], { info: `/AIGC (${escaped.replace('政通', 'x')})` }),
  )
  expect(JSON.parse(pdf.metadata.generated ?? '')).toMatchObject({ Label: '1' })
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/"><TC260:AIGC>${label.replaceAll('"', '&quot;')}</TC260:AIGC></rdf:Description></rdf:RDF></x:xmpmeta>`
  const image = await read('a.jpg', await aSheet(['说明']).jpeg().withXmp(xmp).toBuffer())
  expect(JSON.parse(image.metadata.generated ?? '')).toMatchObject({ Label: '1', ContentProducer: '政通' })
})

test('a page can be looked at as it was read, and places of it read again', async () => {
  const file = { name: 'a.png', bytes: await aSheet(SHEET).png().toBuffer() }
  const { pages } = await reader.read(file)
  const picture = await reader.picture(file, { page: 1, part: 0 })
  expect(await sharp(picture as Uint8Array).metadata()).toMatchObject({ format: 'webp', width: 1200, height: 360 })
  const word = pages[0]?.lines[2]?.words?.find(({ text }) => text === NUMBER)
  expect(await reader.readAgain(file, { page: 1, part: 0 }, [word?.box ?? [0, 0, 1, 1]])).toEqual([NUMBER])
})

const rotated = async (image: Sharp, degrees: number) => sharp(await image.rotate(degrees).png().toBuffer())

test('the same paper handed in twice at a time is read once, and both hear of its pages', async () => {
  const bytes = await aSheet(['同一份材料'], { width: 640 }).png().toBuffer()
  const told: string[] = []
  const readings = await Promise.all(
    ['甲.png', '乙.png'].map((name) => reader.read({ name, bytes }, { onPage: () => told.push(name) })),
  )
  expect(readings.map(({ file }) => file)).toEqual(['甲.png', '乙.png'])
  expect(readings[0]?.pages[0]).toBe(readings[1]?.pages[0])
  expect(told).toEqual(['甲.png', '乙.png'])
})

test('the engine for machines without ONNX Runtime reads the same sheet, from data that lie here', async () => {
  const other = aReader({ engine: 'tesseract' })
  const file = { name: 'a.png', bytes: await aSheet(SHEET).png().toBuffer() }
  const { pages } = await other.read(file)
  expect(textOf(pages[0])).toContain(NUMBER)
  expect(pages[0]?.lines).toHaveLength(SHEET.length)
  expect(await other.readAgain(file, { page: 1, part: 0 }, [pages[0]?.lines[0]?.box ?? [0, 0, 1, 1]])).toEqual([
    SHEET[0],
  ])
  await other.close()
})
