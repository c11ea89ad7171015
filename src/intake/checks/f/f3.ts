import type { CaseFile, Check, Finding } from '../../case-file.ts'
import { bothSides, type Claim, claimsOf, numberIn, placesOf, severityOf } from '../../compare/index.ts'
import { atField, figureOf, shown } from './figures.ts'

/** Areas are measured and rounded: one part in a hundred is no difference (domain 3.2). */
const TOLERANCE = 0.01
const ROOMS = ['面积', '建筑面积', '使用面积']
const TOTAL = ['总面积', '合计面积', '面积合计', '面积', '建筑面积']
/** From this factor on the unit is another (亩, 万平方米), which is F7. */
const OTHER_UNIT = 600

/** More is asked for than the lease or the certificate gives, more is let than the certificate holds, or the rooms do not add up. */
export const f3: Check = { code: 'F3', find: (file) => [...exceeding(file), ...rooms(file)] }

function exceeding(file: CaseFile): Finding[] {
  const areas = claimsOf(file).filter(({ aspect, value }) => aspect === 'area' && numberIn(value) !== null)
  const [lease] = of(areas, 'lease-contract')
  const [deed] = of(areas, 'property-certificate')
  const [form] = of(areas, 'application-form')
  const pairs: [Claim | undefined, Claim | undefined][] = [
    [form, lease ?? deed],
    [lease, deed],
  ]
  return pairs.flatMap(([asked, held]) => (asked && held && isMore(asked, held) ? [more(asked, held)] : []))
}

const of = (claims: Claim[], kind: string): Claim[] => claims.filter(({ paper }) => paper?.kind === kind)
const areaOf = ({ value }: Claim): number => numberIn(value) ?? 0

function isMore(asked: Claim, held: Claim): boolean {
  const factor = areaOf(asked) / areaOf(held)
  return factor > 1 + TOLERANCE && factor < OTHER_UNIT
}

const more = (asked: Claim, held: Claim): Finding => ({
  ...placesOf(asked, held),
  slots: { a: shown(areaOf(asked)), b: shown(areaOf(held)) },
  ...severityOf('different', asked, held),
  evidence: bothSides(asked, held),
  cause: `area:${asked.value}`,
})

const rooms = (file: CaseFile): Finding[] =>
  file.papers.flatMap((paper) => {
    const total = figureOf(paper.fields, TOTAL)
    return Object.values(paper.rows).flatMap((lines): Finding[] => {
      const parts = lines.map((line) => figureOf(line, ROOMS))
      if (!total || parts.length < 2 || !parts.every((part) => part !== null)) return []
      const sum = parts.reduce((all, { value }) => all + value, 0)
      if (sum <= total.value * (1 + TOLERANCE)) return []
      const evidence = `${parts.map(({ value }) => shown(value)).join(' + ')} = ${shown(sum)}；${total.field}：${shown(total.value)}`
      const slots = { a: shown(sum), b: shown(total.value) }
      return [atField(paper, file, [total.reading], { slots, evidence, cause: `area:${paper.file}` })]
    })
  })
