import type { Check } from '../../case-file.ts'
import { bothSides, claimsOf, numberIn, placesOf } from '../../compare/index.ts'

/** 万元 for 元, 公顷 for ㎡; 亩 for ㎡. */
const FACTORS = [10_000, 666.67]
const TOLERANCE = 0.002

/** An amount or an area is a unit off from what another paper says. */
export const f7: Check = {
  code: 'F7',
  find: (file) => {
    const figures = claimsOf(file).filter(
      ({ aspect, value }) => ['amount', 'area'].includes(aspect) && (numberIn(value) ?? 0) > 0,
    )
    return (['amount', 'area'] as const).flatMap((aspect) => {
      const same = figures.filter((claim) => claim.aspect === aspect)
      for (const [i, a] of same.entries())
        for (const b of same.slice(i + 1)) {
          const [x, y] = [numberIn(a.value) ?? 1, numberIn(b.value) ?? 1]
          const factor = Math.max(x, y) / Math.min(x, y)
          if (!FACTORS.some((one) => Math.abs(factor / one - 1) < TOLERANCE)) continue
          const written = a.paper?.kind === 'application-form' || a.paper === null ? a : b
          return [
            {
              ...placesOf(written, written === a ? b : a),
              slots: {},
              evidence: bothSides(a, b),
              cause: `unit:${written.value}`,
            },
          ]
        }
      return []
    })
  },
}
