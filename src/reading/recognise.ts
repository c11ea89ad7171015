import type { FieldReading, KindFile, ReadingKnowledge } from '../contract/index.ts'
import { readFields } from './fields/read-fields.ts'
import { readRows } from './fields/read-rows.ts'
import { asTicked, readTicks } from './fields/ticks.ts'
import { FLOOR, guessKinds, type KindGuess } from './kinds/score.ts'
import { boxAround, closeTextOf, flowOf, glyphsBetween, type Row } from './layout.ts'
import type { FileReading, PageReading, Paper } from './page.ts'
import { type PageGroup, splitFile } from './split.ts'

/** Which papers lie in the files, what each is and what it says, in the order of files and pages. Pure. */
export const recognise = (files: FileReading[], knowledge: ReadingKnowledge): Paper[] =>
  files.flatMap((file) => splitFile(file, knowledge).map((group) => recogniseOne(file, group, knowledge)))

function recogniseOne({ file, digest }: FileReading, { pages, rows }: PageGroup, knowledge: ReadingKnowledge): Paper {
  const { kind, confidence, title } = kindOf(pages, rows, knowledge)
  const { fields, blanks } = readFields(kind, rows, knowledge)
  const tables = readRows(kind, rows, knowledge)
  const ticks = readTicks(rows, knowledge.common)
  const named = titleField(rows, title)
  return {
    file,
    digest,
    pages,
    kind: kind.kind,
    confidence,
    fields: {
      ...named,
      ...namedByTitle(kind, named),
      ...saidFields(kind, rows),
      ...backgroundField(kind, pages, knowledge),
      ...onlyPerson(kind, tables),
      ...asTicked(fields, ticks),
    },
    rows: tables,
    blanks,
    ticks,
  }
}

/** Where a paper is about one person (one page of a household register), what it says of that person are its fields. */
function onlyPerson({ rows }: KindFile, tables: Paper['rows']): Paper['fields'] {
  const people = rows.filter(({ perPage }) => perPage).flatMap(({ name }) => tables[name] ?? [])
  return people.length === 1 ? (people[0] ?? {}) : {}
}

type Decided = { kind: KindFile; confidence: number; title: string | null }

/** The first page decides where it says what the paper is; the whole paper where it does not. */
function kindOf(pages: PageGroup['pages'], rows: Row[], knowledge: ReadingKnowledge): Decided {
  const photo = kindNamed('photo', knowledge)
  const portrait = photo && pages.length === 1 && pages[0] ? portraitLikeness(pages[0], rows) : 0
  if (photo && portrait > 0) return { kind: photo, confidence: portrait, title: null }
  const first = guessKinds(
    rows.filter(({ page }) => page === rows[0]?.page),
    knowledge,
  )[0]
  const whole = first?.title && first.confidence >= 0.8 ? first : guessKinds(rows, knowledge)[0]
  const best = surer(first, whole)
  const other = kindNamed('other', knowledge)
  if (best && best.confidence >= FLOOR) return best
  return { kind: other ?? EMPTY, confidence: UNKNOWN, title: null }
}

/** Nothing speaks for any kind: that it is none of them is only a guess. */
const UNKNOWN = 0.3
/** Short by long side of the usual portraits (one that lies on its side has no text to tell it by): 295×413, 358×441, 413×579, 413×531. */
const PORTRAIT_RATIO = { from: 0.68, to: 0.86 }

/** More signs than an engine sees in a face. */
const MOST_SIGNS = 4

/** A face and no text is a portrait; without measures of the face the format and the want of text say so less surely. */
function portraitLikeness({ portrait, quality, source }: PageReading, rows: Row[]): number {
  if (rows.reduce((sum, { glyphs }) => sum + glyphs.length, 0) > MOST_SIGNS) return 0
  if (portrait && portrait.faces > 0) return 0.95
  const [short = 0, long = 1] = [quality.widthPx, quality.heightPx].sort((a, b) => a - b)
  const fits = short / long > PORTRAIT_RATIO.from && short / long < PORTRAIT_RATIO.to && long < 1600
  return fits && (source === 'ocr' || (source === 'blank' && (quality.ink ?? 0) > MUCH_INK)) ? 0.6 : 0
}
/** A page that holds a picture and no text; a sheet of paper that is empty has next to none. */
const MUCH_INK = 0.05

const surer = (a: KindGuess | undefined, b: KindGuess | undefined): KindGuess | undefined =>
  a && b && b.confidence > a.confidence ? b : (a ?? b)
const kindNamed = (code: string, { kinds }: ReadingKnowledge): KindFile | undefined =>
  kinds.find(({ kind }) => kind === code)

const EMPTY: KindFile = {
  kind: 'other',
  name: '其他',
  card: false,
  tight: false,
  single: false,
  free: false,
  titles: [],
  signs: [],
  fields: [],
  rows: [],
  says: [],
}

/** The title as printed, under the name 标题. */
function titleField(rows: Row[], title: string | null): Record<string, FieldReading> {
  const row =
    title === null
      ? undefined
      : rows.find(({ glyphs }) =>
          title.includes(
            closeTextOf(glyphs)
              .replace(/[《》【】]/gu, '')
              .slice(0, title.length),
          ),
        )
  if (title === null) return {}
  const confidence = row ? Math.min(1, ...row.glyphs.map((glyph) => glyph.confidence)) : 0.9
  return {
    标题: { value: title, page: row?.page ?? rows[0]?.page ?? 1, box: row ? boxAround(row.glyphs) : null, confidence },
  }
}

/** What a paper is called where no label says it: the name of a drawing is its title. */
const namedByTitle = ({ fields }: KindFile, { 标题: title }: Paper['fields']): Paper['fields'] =>
  title ? Object.fromEntries(fields.filter((rule) => rule.title).map(({ name }) => [name, title])) : {}

/** The background of a portrait, under the name 背景. */
function backgroundField({ kind }: KindFile, [page]: PageReading[], { common }: ReadingKnowledge): Paper['fields'] {
  if (kind !== 'photo' || !page?.portrait) return {}
  const value = common.backgrounds[page.portrait.background]
  return { 背景: { value, page: page.page, box: null, confidence: 0.9 } }
}

/** Fields that words anywhere on the paper give: type of page, kind of opinion. */
function saidFields({ says }: KindFile, rows: Row[]): Record<string, FieldReading> {
  const flow = flowOf(rows)
  const fields: Record<string, FieldReading> = {}
  for (const { name, value, pattern } of says) {
    const match = new RegExp(pattern, 'u').exec(flow.text)
    if (!match || name in fields) continue
    const glyphs = glyphsBetween(flow, match.index, match.index + match[0].length)
    fields[name] = {
      value,
      page: glyphs[0]?.page ?? 1,
      box: glyphs.length > 0 ? boxAround(glyphs) : null,
      confidence: 0.95,
    }
  }
  return fields
}
