import type { CheckResult, Defect, PaperReading } from '../../src/contract/index.ts'
import { share } from '../cases.ts'
import type { BuiltFile } from './build.ts'
import { decisionFor, type Expected, type PackageSpec } from './package.ts'
import { isSame, readableFields } from './same.ts'

/** One package as the product saw it. */
export type Outcome = { spec: PackageSpec; files: BuiltFile[]; result: CheckResult; seconds: number }

export type Judged = {
  id: string
  pages: number
  seconds: number
  isClean: boolean
  decisionRight: boolean
  /** A faultless package that would have been sent back. */
  sentBack: boolean
  kinds: { look: string; expected: string; got: string }[]
  fields: { look: string; name: string; critical: boolean; expected: string | number; got: string; right: boolean }[]
  expected: { code: string; look: string; found: boolean }[]
  /** Findings nobody planted, as `code file`. */
  falseAlarms: Defect[]
  /** Findings of the kind that must be mended which the product only asks a person to look at. */
  doubts: number
}

/** Looks on which everything can still be read. */
export const READABLE = new Set(['clean', 'scan-300', 'scan-200', 'scan-150', 'photocopy', 'photo'])

/** What is right and wrong about one package. */
export function judge({ spec, files, result, seconds }: Outcome): Judged {
  const isClean = spec.truth.defects.length === 0
  const papers = papersOf(spec, files, result.documents)
  const { expected, falseAlarms, doubts } = judgeDefects(spec, result.defects)
  return {
    id: spec.id,
    pages: files.reduce((sum, { pages }) => sum + pages.length, 0),
    seconds,
    isClean,
    decisionRight: result.advice.decision === spec.truth.decision,
    sentBack: isClean && result.defects.some(({ severity }) => severity !== 'remind'),
    kinds: papers.map(({ look, kind, found }) => ({ look, expected: kind, got: found?.kind ?? '没有' })),
    fields: papers.flatMap(({ look, fields, found }) =>
      fields.map(({ name, critical, value, names }) => {
        const read = names.map((one) => found?.fields[one]?.value).find((one) => one !== undefined)
        return {
          look,
          name,
          critical,
          expected: value,
          got: String(read ?? ''),
          right: read !== undefined && isSame(value, read),
        }
      }),
    ),
    expected,
    falseAlarms,
    doubts,
  }
}

type Seen = { look: string; kind: string; fields: ReturnType<typeof readableFields>; found: PaperReading | undefined }

/** Each readable paper with the document the product took it for: on its first page, of its kind where several share the page. */
function papersOf(spec: PackageSpec, files: BuiltFile[], documents: PaperReading[]): Seen[] {
  const left = new Set(documents)
  return files.flatMap(({ name, pages }, at) => {
    const look = spec.files[at]?.look ?? 'clean'
    if (!READABLE.has(look)) return []
    const begun = new Set<number>()
    return pages.flatMap(({ papers }, page) =>
      papers.flatMap(({ paper }) => {
        const truth = spec.papers[paper]
        if (!truth || begun.has(paper)) return []
        begun.add(paper)
        const here = [...left].filter(
          ({ file, range }) => file === name && range[0] <= page + 1 && range[1] >= page + 1,
        )
        const found = here.find(({ kind }) => kind === truth.kind) ?? (papers.length === 1 ? here[0] : undefined)
        if (found && papers.length > 1) left.delete(found)
        const shown = pages.flatMap((one) =>
          one.papers.filter((part) => part.paper === paper).map(({ texts }) => texts),
        )
        return [{ look, kind: truth.kind, fields: readableFields(truth, shown), found }]
      }),
    )
  })
}

function judgeDefects(spec: PackageSpec, defects: Defect[]): Pick<Judged, 'expected' | 'falseAlarms' | 'doubts'> {
  const fileOf = (one: Expected) =>
    one.file ?? spec.files.find(({ papers }) => one.paper !== undefined && papers.includes(one.paper))?.name
  const lookOf = (name: string | undefined) => spec.files.find((file) => file.name === name)?.look ?? 'clean'
  const codesOf = ({ code, or = [] }: Expected) => [code, ...or]
  const matches = (one: Expected, { code, file }: Defect) => {
    const place = fileOf(one)
    return (
      codesOf(one).includes(code) &&
      (file === undefined || place === undefined || file === place || BETWEEN_PAPERS.test(code))
    )
  }
  const expected = spec.truth.defects.map((one) => ({
    code: one.code,
    look: lookOf(fileOf(one)),
    found: defects.some((defect) => matches(one, defect)),
  }))
  const others = defects.filter(
    (defect) => !spec.truth.allowed.includes(defect.code) && !spec.truth.defects.some((one) => matches(one, defect)),
  )
  const isDoubt = ({ code, severity, file }: Defect) =>
    severity === 'remind' && (decisionFor([code]) !== 'accept' || (code === 'C8' && lookOf(file) !== 'clean'))
  return { expected, falseAlarms: others.filter((defect) => !isDoubt(defect)), doubts: others.filter(isDoubt).length }
}

/** Findings about two papers may be shown on either of them. */
const BETWEEN_PAPERS = /^[EFI]|^J3/

/** The sums over packages. */
export function sumUp(judged: Judged[]): Record<string, number> {
  const kinds = judged.flatMap((one) => one.kinds)
  const fields = judged.flatMap((one) => one.fields)
  const expected = judged.flatMap((one) => one.expected)
  const found = expected.filter((one) => one.found).length
  const alarms = judged.reduce((sum, { falseAlarms }) => sum + falseAlarms.length, 0)
  const clean = judged.filter(({ isClean }) => isClean)
  const rightShare = (some: { right: boolean }[]) => share(some.filter(({ right }) => right).length, some.length)
  const pages = judged.reduce((sum, one) => sum + one.pages, 0)
  return {
    packages: judged.length,
    pages,
    kind: share(kinds.filter((one) => one.expected === one.got).length, kinds.length),
    criticalFields: rightShare(fields.filter(({ critical }) => critical)),
    otherFields: rightShare(fields.filter(({ critical }) => !critical)),
    faults: expected.length,
    defectRecall: share(found, expected.length),
    defectPrecision: share(found, found + alarms),
    cleanPackages: clean.length,
    cleanAccepted: share(clean.filter(({ sentBack }) => !sentBack).length, clean.length),
    decision: share(judged.filter(({ decisionRight }) => decisionRight).length, judged.length),
    doubtsPerPackage: share(
      judged.reduce((sum, { doubts }) => sum + doubts, 0),
      judged.length,
    ),
    secondsPerPage: share(
      judged.reduce((sum, { seconds }) => sum + seconds, 0),
      pages,
    ),
  }
}

type Table = Record<string, Record<string, number>>

/** Recall and false alarms by code, and everything by look; only for the half one may look at. */
export function breakDown(judged: Judged[]): { byCode: Table; byLook: Table } {
  const expected = judged.flatMap((one) => one.expected)
  const alarms = judged.flatMap((one) => one.falseAlarms)
  const codes = [...new Set([...expected.map(({ code }) => code), ...alarms.map(({ code }) => code)])].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )
  const byCode = Object.fromEntries(
    codes.map((code) => {
      const own = expected.filter((one) => one.code === code)
      return [
        code,
        {
          planted: own.length,
          found: own.filter(({ found }) => found).length,
          falseAlarms: alarms.filter((one) => one.code === code).length,
        },
      ]
    }),
  )
  const kinds = judged.flatMap((one) => one.kinds)
  const fields = judged.flatMap((one) => one.fields)
  const looks = [...new Set([...kinds, ...fields, ...expected].map(({ look }) => look))]
  const byLook = Object.fromEntries(
    looks.map((look) => {
      const at = <T extends { look: string }>(some: T[]) => some.filter((one) => one.look === look)
      const critical = at(fields).filter((one) => one.critical)
      return [
        look,
        {
          papers: at(kinds).length,
          kind: share(at(kinds).filter((one) => one.expected === one.got).length, at(kinds).length),
          criticalFields: share(critical.filter(({ right }) => right).length, critical.length),
          faults: at(expected).length,
          defectRecall: share(at(expected).filter(({ found }) => found).length, at(expected).length),
        },
      ]
    }),
  )
  return { byCode, byLook }
}
