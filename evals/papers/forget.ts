import { createHash } from 'node:crypto'
import type { ReadingKnowledge } from '../../src/contract/index.ts'

/**
 * The knowledge of reading without a share (0 to 1) of the labels it knows, the same ones wherever they are listed and for each `seed`:
 * what forms look like that call their fields as nobody foresaw.
 */
export function forgetting(knowledge: ReadingKnowledge, share: number, seed: string): ReadingKnowledge {
  const isKept = (label: string): boolean =>
    createHash('md5')
      .update(seed + label)
      .digest()
      .readUInt16BE(0) >=
    share * 2 ** 16
  const kept = (labels: string[]): string[] => labels.filter(isKept)
  const grouped = ([first = '', ...others]: string[]): string[] => [first, ...kept(others)]
  const { kinds, common, formLabels, formSynonyms } = knowledge
  return {
    kinds: kinds.map((kind) => ({
      ...kind,
      fields: kind.fields.map((field) => ({ ...field, labels: kept(field.labels) })),
      rows: kind.rows.map((row) => ({
        ...row,
        columns: row.columns.map((column) => ({ ...column, labels: grouped(column.labels) })),
      })),
    })),
    common: { ...common, labels: kept(common.labels), synonyms: common.synonyms.map(grouped) },
    formLabels: kept(formLabels),
    formSynonyms: formSynonyms.map(grouped),
  }
}
