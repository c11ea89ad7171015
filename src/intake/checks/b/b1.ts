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
    const wording = WORDING[problem]
    if (wording === undefined) return []
    return [{ slots: {}, ...(wording !== null && { wording }), ...place }]
  }
  const given = suffixOf(file)
  const own = SUFFIXES[reading.type]
  if (!given || !own || own.names.includes(given) || !KNOWN.has(given)) return []
  return [{ slots: { 后缀: given, 类型: own.called }, wording: 'extension', severity: 'remind', ...place }]
}

/** By MIME type: the suffixes it may have, and how it is called. */
const SUFFIXES: Record<string, { names: string[]; called: string }> = {
  'application/pdf': { names: ['pdf'], called: 'PDF' },
  'image/jpeg': { names: ['jpg', 'jpeg', 'jfif', 'jpe'], called: 'JPG' },
  'image/png': { names: ['png'], called: 'PNG' },
  'image/webp': { names: ['webp'], called: 'WEBP' },
  'image/tiff': { names: ['tif', 'tiff'], called: 'TIFF' },
  'image/heic': { names: ['heic', 'heif'], called: 'HEIC' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { names: ['docx'], called: 'DOCX' },
}
const KNOWN = new Set(Object.values(SUFFIXES).flatMap(({ names }) => names))

const suffixOf = (file: string): string | undefined => /\.([a-z0-9]{2,5})$/i.exec(file)?.[1]?.toLowerCase()
