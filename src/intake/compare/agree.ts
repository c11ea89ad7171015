import type { Defect } from '../../contract/index.ts'
import type { CaseFile, Finding } from '../case-file.ts'
import type { Claim } from './claims.ts'
import { numberKind } from './numbers.ts'
import type { Likeness } from './text.ts'

/** Under this confidence a reading is to be looked at, not to be held against anyone (domain 3.1; C8 uses the same figure). */
export const SURE = 0.9
/** From here on a character is taken as printed: only text layers and typed values reach it. */
const PRINTED = 0.995

/** A claim that stands against the rest, and the claim it is held against. */
export type Odd = { odd: Claim; reference: Claim; likeness: Likeness }

/**
 * Which claims differ from what most of the papers say; where as many say one thing as the other, the paper with more authority
 * (people.yaml) is right. Every wrong value is given once, by the paper that shows it first.
 */
export function oddOnes(claims: Claim[], compare: (a: string, b: string) => Likeness, file: CaseFile): Odd[] {
  const { authority } = file.catalogue.clerk.people
  // What was typed in stands before the form on paper: the paper is what can be corrected.
  const rank = ({ paper }: Claim) =>
    paper ? authority.indexOf(paper.kind) : authority.indexOf('application-form') - 0.5
  const groups: Claim[][] = []
  for (const claim of [...claims].sort((a, b) => rank(a) - rank(b))) {
    const group = groups.find(([first]) => first && compare(first.value, claim.value) === 'same')
    if (group) group.push(claim)
    else groups.push([claim])
  }
  const sayings = (group: Claim[]) => new Set(group.map(({ paper }) => paper)).size
  const right = groups.reduce<Claim[]>((best, group) => (sayings(group) > sayings(best) ? group : best), [])
  const [reference] = right
  if (!reference) return []
  return groups
    .filter((group) => group !== right)
    .flatMap(([odd]) => {
      if (!odd) return []
      const likeness = settled(compare(odd.value, reference.value), odd, reference)
      return likeness === 'same' ? [] : [{ odd, reference, likeness }]
    })
}

/** Numbers that can be compared: a credit code and an identity number belong to a unit and to somebody in it. */
export function byNumberKind(numbers: Claim[]): Claim[][] {
  const kinds = new Set(numbers.map(({ value }) => numberKind(value)))
  const other = kinds.has('identity') && kinds.has('credit') ? ['identity', 'credit'] : [undefined]
  return other.map((not) => numbers.filter(({ value }) => numberKind(value) !== not))
}

/** Characters that are easily mistaken are a doubt only where they were read from a picture. */
export const settled = (likeness: Likeness, ...claims: Pick<Claim, 'confidence'>[]): Likeness =>
  likeness === 'doubtful' && claims.every(({ confidence }) => confidence >= PRINTED) ? 'different' : likeness

/** A reminder where the difference may be one of the reading; undefined leaves the severity of the table. */
export function severityOf(
  likeness: Likeness,
  ...readings: ({ confidence: number } | undefined)[]
): { severity?: Defect['severity'] } {
  const unsure = readings.some((reading) => reading !== undefined && reading.confidence < SURE)
  return likeness === 'doubtful' || unsure ? { severity: 'remind' } : {}
}

/** Where a claim stands: file, page, box, material. */
export const placeOf = ({
  paper,
  page,
  box,
}: Claim): Pick<Finding, 'file' | 'page' | 'part' | 'box' | 'materialId'> => ({
  ...(paper && { file: paper.file }),
  ...(paper?.materialId != null && { materialId: paper.materialId }),
  ...(paper && page !== undefined && { page }),
  ...(paper?.part && { part: paper.part }),
  ...(paper && box && { box }),
})

/** Where the claim that is wrong stands, and beside it the ones it is held against. */
export function placesOf(wrong: Claim, ...others: Claim[]): ReturnType<typeof placeOf> & Pick<Finding, 'places'> {
  const places = others.flatMap(({ paper, page, box }) =>
    paper ? [{ file: paper.file, page: page ?? 1, ...(paper.part && { part: paper.part }), ...(box && { box }) }] : [],
  )
  return { ...placeOf(wrong), ...(places.length > 0 && { places }) }
}

/** Both values with their places, for whoever decides. */
export const bothSides = (...claims: Claim[]): string =>
  claims
    .map(({ title, field, value, paper, page }) =>
      paper ? `《${title}》第${page ?? 1}页 ${field}：${value}` : `申请时填写 ${title}：${value}`,
    )
    .join('；')
