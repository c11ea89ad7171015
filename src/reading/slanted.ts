import type { Line } from './page.ts'

/** So many single signs at even steps on a slanted line are a watermark; text stands level or upright. */
const LEAST = 6
/** How far the next sign may be from where the last two point, and how slanted the line is at the least, as parts of a step. */
const EVEN = 0.35
const SLANT = 0.25

/** Signs of words printed slantwise over the page (仅供办理…使用), each found as a line of its own. */
export function slantedSigns(lines: Line[]): Set<Line> {
  const single = lines.filter(({ text }) => [...text].length === 1).toSorted((a, b) => a.box[0] - b.box[0])
  const taken = new Set<Line>()
  for (const first of single)
    for (const second of single) {
      if (taken.has(first) || taken.has(second) || !isSlanted(first, second)) continue
      const chain = chainFrom(first, second, single)
      if (chain.length >= LEAST) for (const one of chain) taken.add(one)
    }
  return taken
}

function chainFrom(first: Line, second: Line, all: Line[]): Line[] {
  const chain = [first, second]
  const [dx, dy] = stepOf(first, second)
  const length = Math.hypot(dx, dy)
  for (let last = second; ; ) {
    const next = [1, 2].flatMap((times) =>
      all.filter((one) => {
        const [x, y] = stepOf(last, one)
        return Math.hypot(x - times * dx, y - times * dy) < EVEN * length
      }),
    )[0]
    if (!next || chain.includes(next)) return chain
    chain.push(next)
    last = next
  }
}

/** The next sign stands to the right, neither level with the last nor under it, no further than two signs. */
function isSlanted(a: Line, b: Line): boolean {
  const [dx, dy] = stepOf(a, b)
  const most = 2 * Math.max(a.box[2], a.box[3], b.box[2], b.box[3])
  return dx > 0 && dx < most && Math.abs(dy) < most && Math.abs(dy) > SLANT * dx && dx > SLANT * Math.abs(dy)
}

const stepOf = ({ box: [ax, ay, aw, ah] }: Line, { box: [bx, by, bw, bh] }: Line): [number, number] => [
  bx + bw / 2 - ax - aw / 2,
  by + bh / 2 - ay - ah / 2,
]
