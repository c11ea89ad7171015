import { byteAt, type Plane, type Rect } from './plane.ts'

/** Pixels that touch each other. */
export type Component = Rect & { area: number; label: number }

/** The connected parts (8 neighbours) of a mask; `labels` holds for each pixel its component's label, 0 outside. */
export function componentsOf({ data, width, height }: Plane): { components: Component[]; labels: Int32Array } {
  const labels = new Int32Array(data.length)
  const components: Component[] = []
  const stack: number[] = []
  for (let start = 0; start < data.length; start++) {
    if (byteAt(data, start) === 0 || labels[start] !== 0) continue
    const label = components.length + 1
    const one = { x0: width, y0: height, x1: 0, y1: 0, area: 0, label }
    stack.push(start)
    labels[start] = label
    while (stack.length > 0) {
      const i = stack.pop() as number
      const x = i % width
      const y = (i - x) / width
      one.area++
      if (x < one.x0) one.x0 = x
      if (x >= one.x1) one.x1 = x + 1
      if (y < one.y0) one.y0 = y
      if (y >= one.y1) one.y1 = y + 1
      const left = x > 0 ? -1 : 0
      const right = x < width - 1 ? 1 : 0
      const last = y < height - 1 ? i + width : i
      for (let row = y > 0 ? i - width : i; row <= last; row += width)
        for (let n = row + left; n <= row + right; n++) {
          if (byteAt(data, n) === 0 || labels[n] !== 0) continue
          labels[n] = label
          stack.push(n)
        }
    }
    components.push(one)
  }
  return { components, labels }
}
