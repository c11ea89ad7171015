import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { atField, type Figure, figureOf, shown } from './figures.ts'

const SHARES = ['出资比例', '持股比例', '股权比例', '份额', '持股比例（%）', '出资比例（%）']
const CAPITAL = ['出资额', '认缴出资额', '认缴额', '认缴出资额（万元）']
/** Three thirds are written 33.33 or 33.3: each share may be short by a twentieth of a percent. */
const PER_SHARE = 0.05

/** Shares do not make a whole, or contributions not the registered capital (公司法 第四十六条). */
export const f6: Check = {
  code: 'F6',
  find: (file) =>
    file.papers.flatMap((paper) =>
      Object.values(paper.rows).flatMap((lines) =>
        [...shares(paper, lines, file), ...capital(paper, lines, file)].slice(0, 1),
      ),
    ),
}

function all(lines: PlacedPaper['rows'][string], names: string[]): Figure[] | null {
  const found = lines.map((line) => figureOf(line, names))
  return found.length > 0 && found.every((one) => one !== null) ? found : null
}

const sumOf = (figures: Figure[]): number => figures.reduce((sum, { value }) => sum + value, 0)

function shares(paper: PlacedPaper, lines: PlacedPaper['rows'][string], file: CaseFile): Finding[] {
  const parts = all(lines, SHARES)
  if (!parts) return []
  const sum = sumOf(parts)
  // Shares as fractions of one (0.6, 0.4).
  const whole = parts.every(({ value }) => value <= 1) && sum < 2 ? 1 : 100
  const percent = (sum / whole) * 100
  return Math.abs(percent - 100) <= PER_SHARE * parts.length + 0.001 ? [] : [found(paper, file, parts, percent, '')]
}

function capital(paper: PlacedPaper, lines: PlacedPaper['rows'][string], file: CaseFile): Finding[] {
  const parts = all(lines, CAPITAL)
  const registered = figureOf(paper.fields, ['注册资本'])
  if (!parts || !registered || registered.value <= 0) return []
  const percent = (sumOf(parts) / registered.value) * 100
  // A table in 万元 beside a capital in yuan.
  if ([percent, percent * 10_000].some((one) => Math.abs(one - 100) < 0.01)) return []
  return [found(paper, file, parts, percent, `；注册资本：${shown(registered.value)}`)]
}

const found = (paper: PlacedPaper, file: CaseFile, parts: Figure[], percent: number, more: string): Finding =>
  atField(
    paper,
    file,
    parts.map(({ reading }) => reading),
    {
      slots: { x: shown(percent) },
      evidence: `${parts.map(({ value }) => shown(value)).join(' + ')} = ${shown(sumOf(parts))}${more}`,
      cause: `shares:${paper.file}`,
    },
  )
