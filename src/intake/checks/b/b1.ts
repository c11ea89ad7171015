import type { FileReading } from '../../../reading/index.ts'
import type { CaseFile, Check, Finding } from '../../case-file.ts'

/** The file is of no type that is taken, says another type than it is, or is beyond what is read. */
export const b1: Check = {
  code: 'B1',
  find: (file) => file.files.flatMap((one) => faultOf(one, file)),
}

const WORDING: Partial<Record<NonNullable<FileReading['problem']>, string | null>> = {
  type: null,
  too_large: 'limits',
  too_many_pages: 'limits',
  time: 'time',
}

function faultOf(reading: FileReading, { slots }: CaseFile): Finding[] {
  const { file, problem } = reading
  const place = { file, ...(slots[file] !== undefined && { materialId: slots[file] }) }
  if (problem !== undefined) {
    const wording = problem === 'type' && reading.type === 'heic' ? 'heic' : WORDING[problem]
    if (wording === undefined) return []
    return [{ slots: {}, ...(wording !== null && { wording }), ...place }]
  }
  const given = suffixOf(file)
  const own = SUFFIXES[reading.type]
  if (!given || !own || own.names.includes(given) || !KNOWN.has(given)) return []
  return [{ slots: { 后缀: given, 类型: own.called }, wording: 'extension', severity: 'remind', ...place }]
}

/** By type of the content: the suffixes it may have, and how it is called. */
const SUFFIXES: Record<string, { names: string[]; called: string }> = {
  pdf: { names: ['pdf'], called: 'PDF' },
  jpg: { names: ['jpg', 'jpeg', 'jfif', 'jpe'], called: 'JPG' },
  png: { names: ['png'], called: 'PNG' },
  webp: { names: ['webp'], called: 'WEBP' },
  tiff: { names: ['tif', 'tiff'], called: 'TIFF' },
  heic: { names: ['heic', 'heif', 'hif'], called: 'HEIC' },
  docx: { names: ['docx'], called: 'DOCX' },
}
const KNOWN = new Set(Object.values(SUFFIXES).flatMap(({ names }) => names))

const suffixOf = (file: string): string | undefined => /\.([a-z0-9]{2,5})$/i.exec(file)?.[1]?.toLowerCase()
