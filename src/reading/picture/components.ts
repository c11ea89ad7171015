import { at, byteAt, type Plane, type Rect } from './plane.ts'

/** Pixels that touch each other. */
export type Component = Rect & { area: number; label: number }

/** The connected parts (8 neighbours) of a mask; `labels` holds for each pixel its component's label, 0 outside. */
export function componentsOf({ data, width, height }: Plane): { components: Component[]; labels: Int32Array } {
  const labels = new Int32Array(data.length)
  const stack = new Int32Array(data.length)
  const components: Component[] = []
  for (let start = 0; start < data.length; start++) {
    if (byteAt(data, start) === 0 || at(labels, start) !== 0) continue
    const label = components.length + 1
    const one = { x0: width, y0: height, x1: 0, y1: 0, area: 0, label }
    let depth = 0
    stack[depth++] = start
    labels[start] = label
    while (depth > 0) {
      const i = at(stack, --depth)
      const y = Math.floor(i / width)
      const x = i - y * width
      one.area++
      if (x < one.x0) one.x0 = x
      if (x >= one.x1) one.x1 = x + 1
      if (y < one.y0) one.y0 = y
      if (y >= one.y1) one.y1 = y + 1
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++)
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          const n = ny * width + nx
          if (byteAt(data, n) === 0 || at(labels, n) !== 0) continue
          labels[n] = label
          stack[depth++] = n
        }
    }
    components.push(one)
  }
  return { components, labels }
}
