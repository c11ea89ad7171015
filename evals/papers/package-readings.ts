import { createHash } from 'node:crypto'
import type { Box, FieldReading, ReadingKnowledge } from '../../src/contract/index.ts'
import { type FileReading, type PageReading, type Paper, recognise } from '../../src/reading/index.ts'
import type { BuiltFile } from './build.ts'
import { SIZES } from './layouts/index.ts'
import type { FileSpec, PackageSpec } from './package.ts'
import type { MeasuredPage } from './package-lines.ts'
import type { PaperSpec } from './paper.ts'

/** A package as faultless eyes read it: everything as it stands, what nobody can make out not at all. */
export type Read = { readings: FileReading[]; papers: Paper[]; files: BuiltFile[] }

/** Looks on which nothing can be made out. */
const ILLEGIBLE = new Set(['blurred', 'dark', 'small'])

export function readPerfectly(spec: PackageSpec, measured: MeasuredPage[][], knowledge: ReadingKnowledge): Read {
  const readings: FileReading[] = []
  const papers: Paper[] = []
  const files: BuiltFile[] = []
  for (const file of spec.files) {
    const parts = file.broken ? [] : file.papers.map((i) => partOf(file, i, spec, measured))
    const reading = fileReading(file, spec, number(parts, file))
    readings.push(reading)
    papers.push(...(file.broken ? brokenPapers(reading) : papersOf(file, parts, reading, knowledge)))
    files.push({ name: file.name, slot: file.slot, bytes: Buffer.alloc(0), pages: builtPages(file, parts) })
  }
  return { readings, papers, files }
}

type Part = { at: number; paper: PaperSpec; measured: MeasuredPage[]; pages: PageReading[] }

function partOf(file: FileSpec, at: number, spec: PackageSpec, measured: MeasuredPage[][]): Part {
  const paper = spec.papers[at]
  if (!paper) throw new Error(`${spec.id} has no paper ${at}`)
  const pages = measured[at] ?? []
  return { at, paper, measured: pages, pages: pages.map((page) => pageReading(page, paper, file)) }
}

/** Cards on one sheet share its number; other papers follow one another. */
function number(parts: Part[], { papers, as }: FileSpec): PageReading[] {
  const onOneSheet = papers.length > 1 && as !== 'text'
  const pages = parts.flatMap((part) => part.pages)
  pages.forEach((page, i) => {
    page.page = onOneSheet ? 1 : i + 1
  })
  return pages
}

function builtPages({ papers, as }: FileSpec, parts: Part[]): BuiltFile['pages'] {
  const all = parts.flatMap(({ at, measured }) =>
    measured.map(({ places, texts }) => ({ papers: [{ paper: at, places, texts }] })),
  )
  return papers.length > 1 && as !== 'text' ? [{ papers: all.flatMap((page) => page.papers) }] : all
}

const PROBLEMS = { encrypted: 'encrypted', damaged: 'damaged', mislabelled: 'type' } as const
const TYPES: Record<string, string> = { pdf: 'pdf', png: 'png', jpg: 'jpg' }

function fileReading(file: FileSpec, spec: PackageSpec, pages: PageReading[]): FileReading {
  const { name, slot: _, broken, metadata, ...same } = file
  const content = [same, broken, metadata, file.papers.map((i) => spec.papers[i])]
  const problem = broken && broken !== 'blank' ? PROBLEMS[broken] : undefined
  return {
    file: name,
    digest: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
    type: TYPES[name.split('.').at(-1) ?? ''] ?? 'pdf',
    ...(problem && { problem }),
    pages: broken === 'blank' ? [emptyPage()] : pages,
    metadata: {
      ...(metadata === 'edited' && { producer: 'Adobe Photoshop 25.0 (Windows)', modifiedAt: '2026-11-15' }),
      ...(metadata === 'generated' && { generated: 'AIGC' }),
    },
  }
}

const emptyPage = (): PageReading => ({
  page: 1,
  source: 'blank',
  turned: 0,
  skew: 0,
  lines: [],
  seals: [],
  ink: [],
  marks: [],
  quality: { widthPx: 1240, heightPx: 1754, ink: 0 },
})

function pageReading(measured: MeasuredPage, paper: PaperSpec, file: FileSpec): PageReading {
  const { width, height } = SIZES[measured.size]
  const isCopy = file.look === 'photocopy' || paper.traits.includes('复印件')
  const seen = ILLEGIBLE.has(file.look)
    ? { lines: [], seals: [], ink: [], marks: [] }
    : looksOf(measured, paper, isCopy)
  const spot = file.spot && measured.places[`field:${file.spot}`]
  return {
    page: 1,
    source: file.as === 'text' ? 'text' : seen.lines.length === 0 && paper.kind === 'photo' ? 'blank' : 'ocr',
    turned: file.turn,
    skew: 0,
    ...seen,
    ...(spot && { lines: spoilt(seen.lines, spot, file.look) }),
    quality: {
      widthPx: width * 2,
      heightPx: height * 2,
      dpi: file.look === 'small' ? 60 : 192,
      textHeightPx: file.look === 'small' ? 9 : 30,
      sharpness: file.look === 'blurred' ? 0.1 : 0.8,
      brightness: file.look === 'dark' ? 0.12 : 0.85,
      ink: 0.06,
      glare: file.look === 'glare' ? 0.06 : 0,
      covered: file.look === 'covered' ? 0.06 : 0,
      cutCorners: file.look === 'cut' ? 2 : 0,
      moire: 0,
      grey: isCopy ? 1 : 0,
      ...(spot && file.look === 'glare' && { glareAt: [spot] }),
      ...(spot && file.look === 'covered' && { coveredAt: [spot] }),
    },
    ...(paper.kind === 'photo' && { portrait: portraitOf(paper) }),
  }
}

/** What light or a finger lies on is not read, what is smudged only with doubt. */
function spoilt(lines: PageReading['lines'], spot: Box, look: FileSpec['look']): PageReading['lines'] {
  if (look !== 'smudged') return lines.filter(({ box }) => !['glare', 'covered'].includes(look) || !meets(box, spot))
  const doubted = <One extends { box: Box; confidence: number }>(one: One): One =>
    meets(one.box, spot) ? { ...one, confidence: SMUDGED } : one
  return lines.map((line) => ({ ...doubted(line), ...(line.words && { words: line.words.map(doubted) }) }))
}
const SMUDGED = 0.6

type Looks = Pick<PageReading, 'lines' | 'seals' | 'ink' | 'marks'>

function looksOf(measured: MeasuredPage, paper: PaperSpec, isCopy: boolean): Looks {
  const corrected = Object.keys(paper.corrected)
    .map((field) => measured.places[`field:${field}`])
    .filter((box) => box !== undefined)
  const accredited = measured.places['part:CMA']
  return {
    lines: [
      ...measured.lines.map((line) => ({
        ...line,
        confidence: 1,
        words: line.words.map((word) => ({ ...word, confidence: 1 })),
      })),
      ...(isCopy && !paper.traits.includes('未注明')
        ? [{ text: '与原件一致', box: [0.75, 0.94, 0.2, 0.03] as Box, confidence: 1 }]
        : []),
    ],
    seals: measured.seals.flatMap(({ slot, box }) => sealsOf(paper, slot, box, isCopy)),
    ink: [
      ...measured.signatures.map((box) => ({ box, kind: 'signature' as const, confidence: 0.98 })),
      ...corrected.map((box) => ({ box, kind: 'correction' as const, confidence: 0.98 })),
    ],
    marks: accredited ? [{ name: 'CMA', box: accredited, confidence: 1 }] : [],
  }
}

function sealsOf(paper: PaperSpec, slot: string, [x, y, w, h]: Box, isCopy: boolean): PageReading['seals'] {
  const seal = paper.seals[slot]
  if (!seal) return []
  const left = Math.max(0, x)
  const isCut = x < -0.01 || x + w > 1.01
  const isFaint = seal.state === 'faint'
  return [
    {
      box: [left, y, Math.min(1, x + w) - left, h],
      shape: seal.shape,
      colour: isCopy ? 'black' : seal.colour,
      text: isFaint || isCut ? '' : `${seal.text}${seal.middle ?? ''}`,
      ...(seal.middle && !isFaint && { middle: seal.middle }),
      confidence: isFaint ? 0.2 : 0.97,
      partial: isCut || seal.state === 'over-edge',
      pasted: seal.state === 'pasted' ? 0.95 : 0,
    },
  ]
}

const BACKGROUNDS = { 白: 'white', 蓝: 'blue', 红: 'red' } as const
const portraitOf = ({ values, traits }: PaperSpec): NonNullable<PageReading['portrait']> => ({
  widthPx: SIZES.portrait.width * 2,
  heightPx: SIZES.portrait.height * 2,
  background: BACKGROUNDS[String(values.背景) as keyof typeof BACKGROUNDS] ?? 'white',
  faces: 1,
  headShare: traits.includes('头部过小') ? 0.24 : 0.56,
})

/** A file of which nothing was read gives no papers, an empty page one of which nothing can be told. */
const brokenPapers = ({ file, digest, pages }: FileReading): Paper[] =>
  pages.map((page) => ({ ...unknown, file, digest, pages: [page] }))

const unknown: Omit<Paper, 'file' | 'digest' | 'pages'> = {
  kind: 'other',
  confidence: 0.3,
  fields: {},
  rows: {},
  blanks: [],
  ticks: [],
}

function papersOf(file: FileSpec, parts: Part[], reading: FileReading, knowledge: ReadingKnowledge): Paper[] {
  return parts.map(({ paper, measured, pages }) => {
    const place = { file: reading.file, digest: reading.digest, pages }
    if (ILLEGIBLE.has(file.look)) return { ...unknown, ...place }
    return {
      ...place,
      kind: paper.kind,
      confidence: 0.99,
      fields: { ...saidOn(paper, { ...reading, pages }, knowledge), ...fieldsOf(paper, measured, pages, file) },
      rows: rowsOf(paper, measured, pages),
      blanks: blanksOf(measured, pages),
      ticks: ticksOf(paper, measured, pages),
    }
  })
}

/** The title and what words anywhere on the paper give, which no value of the truth stands for. */
function saidOn({ kind }: PaperSpec, reading: FileReading, knowledge: ReadingKnowledge): Paper['fields'] {
  const says = knowledge.kinds.find((one) => one.kind === kind)?.says ?? []
  const names = new Set(['标题', ...says.map(({ name }) => name)])
  const found = recognise([reading], knowledge).filter((one) => one.kind === kind)
  return Object.fromEntries(found.flatMap(({ fields }) => Object.entries(fields).filter(([name]) => names.has(name))))
}

function fieldsOf(paper: PaperSpec, measured: MeasuredPage[], pages: PageReading[], file: FileSpec): Paper['fields'] {
  return Object.fromEntries(
    Object.entries(paper.values).flatMap(([name, value]): [string, FieldReading][] => {
      const at = measured.findIndex(({ places }) => places[`field:${name}`])
      const box = measured[at]?.places[`field:${name}`]
      if (value === '' || !box) return []
      const isHidden = file.spot === name
      if (isHidden && file.look !== 'smudged') return []
      const again = paper.corrected[name]
      const confidence = again !== undefined || isHidden ? SMUDGED : 1
      return [[name, { value: again ?? value, page: pages[at]?.page ?? 1, box, confidence }]]
    }),
  )
}

function rowsOf({ rows }: PaperSpec, measured: MeasuredPage[], pages: PageReading[]): Paper['rows'] {
  const fieldAt = (name: string, value: string | number): FieldReading | null => {
    const at = measured.findIndex(({ places }) => places[name])
    const box = measured[at]?.places[name]
    return box && value !== '' ? { value, page: pages[at]?.page ?? 1, box, confidence: 1 } : null
  }
  return Object.fromEntries(
    Object.entries(rows)
      .filter(([name]) => name !== '选项')
      .map(([name, lines]) => [
        name,
        lines.flatMap((line, i) => {
          const fields = Object.entries(line).flatMap(([field, value]) => {
            const found = fieldAt(`row:${name}.${i}.${field}`, value)
            return found ? [[field, found] as const] : []
          })
          return fields.length > 0 ? [Object.fromEntries(fields)] : []
        }),
      ]),
  )
}

const blanksOf = (measured: MeasuredPage[], pages: PageReading[]): Paper['blanks'] =>
  measured.flatMap(({ places }, at) =>
    Object.entries(places).flatMap(([name, box]) =>
      name.startsWith('blank:') && !name.endsWith('undefined')
        ? [{ label: name.slice('blank:'.length), page: pages[at]?.page ?? 1, box }]
        : [],
    ),
  )

const ticksOf = ({ rows }: PaperSpec, measured: MeasuredPage[], pages: PageReading[]): Paper['ticks'] =>
  (rows.选项 ?? []).map((row, i) => {
    const at = Math.max(
      0,
      measured.findIndex(({ places }) => places[`part:选项.${i}`]),
    )
    const box = measured[at]?.places[`part:选项.${i}`] ?? [0, 0, 1, 1]
    const ticked = String(row.已选).split('/')
    return {
      group: String(row.名称),
      options: String(row.可选)
        .split('/')
        .map((text) => ({ text, ticked: ticked.includes(text), box, page: pages[at]?.page ?? 1 })),
    }
  })

const meets = ([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): boolean =>
  ax < bx + bw && bx < ax + aw && ay < by + bh && by < ay + ah
