import {
  FormLabelsFile,
  KindFile,
  ReadingCommonFile,
  type ReadingKnowledge,
  type ServiceDocument,
  WRITTEN,
} from '../contract/index.ts'
import { type KnowledgeFault, parseSource, readFolder, readYamlFile } from './yaml-source.ts'

/** How papers are recognised and read: one file for each kind, and what holds for all; null where a file has faults. */
export async function loadReading(
  dir: string,
  services: Iterable<ServiceDocument>,
  faults: KnowledgeFault[],
): Promise<ReadingKnowledge | null> {
  const { value: common, faults: found } = parseSource(
    await readYamlFile(dir, 'reading/common.yaml'),
    ReadingCommonFile,
  )
  const forms = parseSource(await readYamlFile(dir, 'reading/form-labels.yaml'), FormLabelsFile)
  const kinds = (await readFolder(dir, 'reading/kinds')).map((source) => parseSource(source, KindFile))
  const all = [...found, ...forms.faults, ...kinds.flatMap((kind) => kind.faults)]
  faults.push(...all)
  if (!common || !forms.value || all.length > 0) return null
  const written = kinds.flatMap(({ value }) => (value ? [withWritten(value, common.written)] : []))
  return { common, kinds: written, formLabels: formLabelsOf(services), formSynonyms: forms.value.synonyms }
}

/** A kind with `{day}` and the like in its patterns spelled out; names that mean nothing stay and fail to compile. */
function withWritten(kind: KindFile, written: ReadingCommonFile['written']): KindFile {
  const fill = (pattern: string): string => pattern.replace(WRITTEN, (name, word) => written[word] ?? name)
  return {
    ...kind,
    fields: kind.fields.map((field) => ({ ...field, patterns: field.patterns.map(fill) })),
    rows: kind.rows.map((row) => ({ ...row, patterns: row.patterns.map(fill) })),
  }
}

/** What the forms ask for, whole and in its parts (监护人姓名及身份号码). */
function formLabelsOf(services: Iterable<ServiceDocument>): string[] {
  const fields = [...services].flatMap(({ materials }) =>
    materials.flatMap((material) =>
      'fields' in material && material.kind === '申请表' ? (material.fields ?? []) : [],
    ),
  )
  const parts = fields.flatMap((field) => [field, ...field.split(/[、及和]/u)])
  return [...new Set(parts.filter((label) => label.length >= 2 && label.length <= 16))]
}
