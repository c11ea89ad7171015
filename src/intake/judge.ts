import type { CheckResult, Defect, PaperReading } from '../contract/index.ts'
import { adviceOn } from './advice.ts'
import type { CaseFile, Check, Finding, PlacedPaper } from './case-file.ts'
import { CHECKS } from './checks/index.ts'
import { reviewPointsOf } from './review-points.ts'
import { toDefect } from './wording.ts'

/** Everything the checks say of a case, in the order of the table and of the pile; findings of one cause count once. Pure. */
export function judgeCase(file: CaseFile, checks: Check[] = CHECKS): Omit<CheckResult, 'tookMs'> {
  const defects = defectsOf(file, checks)
  return {
    serviceId: file.service.id,
    documents: file.papers.map(presentPaper),
    defects,
    reviewPoints: reviewPointsOf(file, defects),
    missing: missingOf(file, defects),
    advice: adviceOn(file, defects),
  }
}

/** Findings of all checks in words; of those that share a cause only the first stays. */
function defectsOf(file: CaseFile, checks: Check[]): Defect[] {
  const causes = new Set<string>()
  const isNew = ({ cause }: Finding): boolean => {
    if (cause === undefined) return true
    if (causes.has(cause)) return false
    causes.add(cause)
    return true
  }
  return checks.flatMap(({ code, find }) =>
    find(file)
      .filter(isNew)
      .map((finding) => toDefect(code, finding, file.catalogue.intake))
      .map((defect) => (isTolerable(defect, file) ? { ...defect, tolerable: true } : defect)),
  )
}

/** The fault may wait, and so may its paper by what the service has published (国发〔2022〕5号). */
function isTolerable({ code, materialId, severity }: Defect, { service, catalogue }: CaseFile): boolean {
  const { tolerant } = service.list.modes
  const name = service.materials.find(({ id }) => id === materialId)?.name
  const isListed = [materialId, name].some((one) => one !== undefined && tolerant.includes(one))
  return (
    isListed && severity === 'supplement' && catalogue.intake.defects.some((one) => one.code === code && one.tolerable)
  )
}

/** Codes that say that a listed paper is not there. */
const MISSING = new Set(['A1', 'A8', 'A9'])

function missingOf({ materials, choices }: CaseFile, defects: Defect[]): CheckResult['missing'] {
  const ids = defects.flatMap(({ code, severity, materialId }) =>
    MISSING.has(code) && severity !== 'remind' && materialId !== undefined ? [materialId] : [],
  )
  const names = new Map([
    ...materials.map(({ material }) => [material.id, material.name] as const),
    ...choices.map(({ choice }) => [choice.id, choice.name] as const),
  ])
  return [...new Set(ids)].map((materialId) => ({ materialId, name: names.get(materialId) ?? materialId }))
}

/** A paper as callers see it: what it is, what it says, how well it can be read. */
export function presentPaper({ file, pages, part, kind, materialId, confidence, fields }: PlacedPaper): PaperReading {
  const numbers = pages.map(({ page }) => page)
  return {
    file,
    pages: pages.length,
    range: [Math.min(...numbers), Math.max(...numbers)],
    ...(part && { part }),
    kind,
    materialId,
    confidence,
    fields,
    quality: worstOf(pages),
  }
}

/** Measures of which more is worse. */
const MORE_IS_WORSE = new Set(['glare', 'cutCorners', 'covered', 'moire', 'grey'])

/** Of every measure the worst among the pages. */
function worstOf(pages: PlacedPaper['pages']): Record<string, number> {
  const worst: Record<string, number> = {}
  for (const { quality } of pages)
    for (const [name, value] of Object.entries(quality)) {
      if (typeof value !== 'number') continue
      const known = worst[name]
      worst[name] =
        known === undefined ? value : MORE_IS_WORSE.has(name) ? Math.max(known, value) : Math.min(known, value)
    }
  return worst
}
