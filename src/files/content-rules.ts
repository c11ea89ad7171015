import { unzipSync } from 'fflate'

/** The harmless sample that every scanner must find; in two pieces, so that no scanner finds this file. */
const EICAR = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''))
/** First bytes of programs: Windows, Linux, macOS (both orders, fat), scripts, Windows shortcuts. */
const PROGRAMS = ['4d5a', '7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe', '2321', '4c000000']
const MACROS = /(^|\/)vbaProject\.bin$/i
const ZIP = Buffer.from('504b0304', 'hex')
const MAX_DEPTH = 4
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024
const MAX_ENTRIES = 5000

/**
 * What a file holds that no application paper holds: the test sample, programs, macros, archives that swell or nest without
 * end. The name of the finding, or null.
 */
export function findByRules(bytes: Uint8Array): string | null {
  return look(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, { left: MAX_UNPACKED_BYTES })
}

function look(bytes: Buffer, depth: number, budget: { left: number }): string | null {
  if (bytes.includes(EICAR)) return 'Eicar-Test-Signature'
  const start = bytes.subarray(0, 4).toString('hex')
  if (PROGRAMS.some((magic) => start.startsWith(magic))) return 'Executable'
  if (!bytes.subarray(0, 4).equals(ZIP)) return null
  if (depth >= MAX_DEPTH) return 'Archive.Nested'
  const found = unpack(bytes, budget)
  if (typeof found === 'string') return found
  for (const [name, entry] of found) {
    if (MACROS.test(name)) return 'Macro'
    const finding = look(Buffer.from(entry), depth + 1, budget)
    if (finding) return finding
  }
  return null
}

/** The entries of an archive; a finding where it would swell too far. What cannot be unpacked is left to the check of the type. */
function unpack(bytes: Buffer, budget: { left: number }): [string, Uint8Array][] | string {
  let entries = 0
  let tooMuch = false
  try {
    const unzipped = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        budget.left -= originalSize
        tooMuch ||= budget.left < 0 || ++entries > MAX_ENTRIES
        return !tooMuch
      },
    })
    return tooMuch ? 'Archive.Bomb' : Object.entries(unzipped)
  } catch {
    return tooMuch ? 'Archive.Bomb' : []
  }
}
