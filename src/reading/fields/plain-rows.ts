import type { ReadingKnowledge } from '../../contract/index.ts'
import type { Row } from '../layout.ts'
import { type Caption, withoutCaptions } from './captions-below.ts'
import { withCellEdges } from './cell-edges.ts'
import { withoutGlosses } from './glosses.ts'
import type { Labels } from './label.ts'
import { withoutPageNumbers, withRemarks } from './remarks.ts'
import { withSpreadLabels } from './spread-labels.ts'
import { withTallCells } from './tall-cells.ts'
import { withoutUpright } from './upright.ts'

/** Rows without what only repeats or frames the labels. */
export function plainRows(
  printed: Row[],
  labels: Labels,
  { common }: ReadingKnowledge,
): ReturnType<typeof withoutUpright> & { captions: Caption[] } {
  const isLabel = (text: string): boolean => labels.listedAs(text) !== undefined
  const numberless = withoutPageNumbers(printed)
  if (labels.card) return { rows: withoutGlosses(numberless, common.english, isLabel), upright: [], captions: [] }
  const close = withSpreadLabels(withTallCells(numberless, labels), labels)
  const { rows, captions } = withoutCaptions(labels.free ? withCellEdges(close) : close, labels)
  const plain = withRemarks(withoutGlosses(rows, common.english, isLabel), isLabel)
  return { ...withoutUpright(plain, labels), captions }
}
