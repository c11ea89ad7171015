import type { Defect, Material, PointsFile } from '../contract/index.ts'
import type { CaseFile, PlacedPaper } from './case-file.ts'
import { conditionSource } from './checks/i/i1.ts'
import { plainText } from './compare/index.ts'
import { isSeen } from './review-points-needs.ts'

export type Point = {
  /** What is matched: the point, and for points of the service how to look at it. */
  text: string
  title: string
  papers: PlacedPaper[]
  /** Null for a point of the service: it looks at all papers. */
  material: Material | null
  defects: Defect[]
  file: CaseFile
}

/** `raised`: something in this very case asks for a look (a doubt, an open condition). */
export type Ruling = { state: 'pass' | 'fail' | 'manual'; evidence: string; defect?: Defect; raised: boolean }

export type Recogniser = PointsFile['recognisers'][number]

/** The recogniser whose words a point has; null where a person has to read it. */
export const recogniserOf = (text: string, { recognisers }: PointsFile): Recogniser | null =>
  recognisers.find(({ pattern }) => new RegExp(pattern, 'u').test(text)) ?? null

export function decidePoint(point: Point): Ruling {
  const { text, file } = point
  const words = file.catalogue.clerk.points
  const recogniser = recogniserOf(text, words)
  return (
    (recogniser && byFindings(point, recogniser)) ??
    byCondition(point) ??
    byAbsence(point) ??
    (recogniser && byEvidence(point, recogniser)) ??
    manual(isOutside(text, words) ? words.outsideSaying : words.manual)
  )
}

const manual = (evidence: string, raised = false): Ruling => ({ state: 'manual', evidence, raised })

/** A finding decides against the point; one that is itself a doubt asks for a look. */
function byFindings({ defects }: Point, { codes }: Recogniser): Ruling | null {
  const found = defects.filter(({ code }) => codes.includes(code))
  const defect = found.find(({ severity }) => severity !== 'remind') ?? found[0]
  if (!defect) return null
  const evidence = [defect.message, defect.evidence].filter(Boolean).join(' ')
  return { state: defect.severity === 'remind' ? 'manual' : 'fail', evidence, defect, raised: true }
}

/** A point that is one of the service's conditions. What the applicant answered is a claim: it can speak against, not for. */
function byCondition({ title, file }: Point): Ruling | null {
  const found = file.conditions.find(({ condition }) => isSameMatter(title, condition.text))
  if (!found) return null
  const { claimed, unknown } = file.catalogue.clerk.points
  const source = conditionSource(found.condition, file)
  if (found.state === 'unmet') return { state: 'fail', evidence: `${found.condition.ifNot}；${source}`, raised: true }
  return found.state === 'met' ? manual(`${claimed}；${source}`) : manual(`${unknown}；${source}`, true)
}

function byAbsence({ papers, file }: Point): Ruling | null {
  return papers.length === 0 ? manual(file.catalogue.clerk.points.absent) : null
}

/** A pass needs to have been seen on papers that were read; nothing found is not enough. */
function byEvidence({ text, papers, material, file }: Point, { needs, saying }: Recogniser): Ruling | null {
  const words = file.catalogue.clerk.points
  if (isOutside(text, words)) return null
  if (!isSeen('paper', { text, papers, material, file })) return manual(words.unread, true)
  if (!needs.every((need) => isSeen(need, { text, papers, material, file }))) return null
  return { state: 'pass', evidence: saying, raised: false }
}

export const isOutside = (text: string, { outside }: PointsFile): boolean => new RegExp(outside, 'u').test(text)

/** Whether a point and a condition speak of the same: most of the shorter one's pairs of characters stand in the other. */
export function isSameMatter(point: string, condition: string): boolean {
  const [a, b] = [pairsOf(point), pairsOf(condition)]
  const shorter = Math.min(a.size, b.size)
  return shorter >= 3 && [...a].filter((pair) => b.has(pair)).length / shorter >= 0.6
}

const pairsOf = (text: string): Set<string> => {
  const signs = [...plainText(text).replace(/[,，。;；、()是否]/g, '')]
  return new Set(signs.slice(1).map((sign, i) => `${signs[i]}${sign}`))
}
