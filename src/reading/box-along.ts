export type Point = { x: number; y: number }

/** A box that may lean: its width runs along `angle` (radians), its height across. Pixels. */
export type SlantedBox = { x: number; y: number; width: number; height: number; angle: number }

/** The box around points with its width along an angle. */
export function boxAlong(points: Point[], angle: number): SlantedBox {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of points) {
    const along = x * cos + y * sin
    const over = y * cos - x * sin
    left = Math.min(left, along)
    right = Math.max(right, along)
    top = Math.min(top, over)
    bottom = Math.max(bottom, over)
  }
  const along = (left + right) / 2
  const over = (top + bottom) / 2
  return { x: along * cos - over * sin, y: along * sin + over * cos, width: right - left, height: bottom - top, angle }
}
