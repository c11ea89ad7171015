import type { FieldReading, KindFile, ReadingKnowledge } from '../contract/index.ts'
import { readFields } from './fields/read-fields.ts'
import { readRows } from './fields/read-rows.ts'
import { readTicks } from './fields/ticks.ts'
import { FLOOR, guessKinds, type KindGuess } from './kinds/score.ts'
import { boxAround, closeTextOf, flowOf, glyphsBetween, type Row } from './layout.ts'
import type { FileReading, Paper } from './page.ts'
import { type PageGroup, splitFile } from './split.ts'

/** Which papers lie in the files, what each is and what it says, in the order of files and pages. Pure. */
export const recognise = (files: FileReading[], knowledge: ReadingKnowledge): Paper[] =>
  files.flatMap((file) => splitFile(file, knowledge).map((group) => recogniseOne(file, group, knowledge)))

function recogniseOne({ file, digest }: FileReading, { pages, rows }: PageGroup, knowledge: ReadingKnowledge): Paper {
  const { kind, confidence, title } = kindOf(pages, rows, knowledge)
  const { fields, blanks } = readFields(kind, rows, knowledge)
  return {
    file,
    digest,
    pages,
    kind: kind.kind,
    confidence,
    fields: { ...titleField(rows, title), ...saidFields(kind, rows), ...fields },
    rows: readRows(kind, rows, knowledge),
    blanks,
    ticks: readTicks(rows, knowledge.common),
  }
}

type Decided = { kind: KindFile; confidence: number; title: string | null }

/** The first page decides where it says what the paper is; the whole paper where it does not. */
function kindOf(pages: PageGroup['pages'], rows: Row[], knowledge: ReadingKnowledge): Decided {
  const portrait = pages.length === 1 && pages[0]?.portrait && rows.length <= 2 ? kindNamed('photo', knowledge) : null
  if (portrait) return { kind: portrait, confidence: 0.95, title: null }
  const first = guessKinds(
    rows.filter(({ page }) => page === rows[0]?.page),
    knowledge,
  )[0]
  const whole = first?.title && first.confidence >= 0.8 ? first : guessKinds(rows, knowledge)[0]
  const best = surer(first, whole)
  const other = kindNamed('other', knowledge)
  if (best && best.confidence >= FLOOR) return best
  return { kind: other ?? EMPTY, confidence: best ? Math.round((1 - best.confidence) * 100) / 100 : 0, title: null }
}

const surer = (a: KindGuess | undefined, b: KindGuess | undefined): KindGuess | undefined =>
  a && b && b.confidence > a.confidence ? b : (a ?? b)
const kindNamed = (code: string, { kinds }: ReadingKnowledge): KindFile | undefined =>
  kinds.find(({ kind }) => kind === code)

const EMPTY: KindFile = {
  kind: 'other',
  name: '其他',
  card: false,
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
