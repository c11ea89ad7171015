/** Places of ink, in pixels. */
export type Points = { x: Float32Array; y: Float32Array }
type Skew = { angle: number; strength: number }

const WIDEST = 15
/** Papers hang little: great angles need clearer rows. */
const DOUBT = 0.025
const RAD = Math.PI / 180

/** Degrees by which rows of text hang to the right: the angle at which the ink falls most sharply into rows. */
export function skewOf(points: Points): number {
  let best = bestOf(points, -WIDEST, WIDEST, 1)
  best = bestOf(points, best.angle - 1, best.angle + 1, 0.2)
  return bestOf(points, best.angle - 0.2, best.angle + 0.2, 0.05).angle
}

function bestOf(points: Points, from: number, to: number, step: number): Skew {
  let best: Skew = { angle: 0, strength: 0 }
  for (let angle = from; angle <= to + step / 2; angle += step) {
    const strength = rowStrength(points, angle)
    if (strength * (1 - Math.abs(angle) * DOUBT) > best.strength * (1 - Math.abs(best.angle) * DOUBT))
      best = { angle, strength }
  }
  return best
}

/** Jumps between neighbouring rows, relative to the ink; rows of one pixel. */
function rowStrength({ x, y }: Points, angle: number): number {
  const slope = Math.tan(angle * RAD)
  const straight = Math.cos(angle * RAD)
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  const rows = new Float32Array(x.length)
  for (let i = 0; i < x.length; i++) {
    const row = ((y[i] as number) - (x[i] as number) * slope) * straight
    rows[i] = row
    if (row < low) low = row
    if (row > high) high = row
  }
  if (x.length === 0) return 0
  const counts = new Float64Array(Math.ceil(high - low) + 2)
  for (const row of rows) counts[Math.floor(row - low)] = (counts[Math.floor(row - low)] as number) + 1
  let jumps = 0
  for (let i = 1; i < counts.length; i++) jumps += ((counts[i] as number) - (counts[i - 1] as number)) ** 2
  return jumps / (x.length * x.length)
}
