import { boxAround, grown, type Point, type SlantedBox } from './slanted-box.ts'

/** A map of how likely each pixel belongs to text, as the detection network gives it. */
export type TextMap = { data: Float32Array; width: number; height: number }

/** Values of PaddleOCR's DB post-processing (`DBPostProcess`), tuned on rendered forms; see docs/adr/0015. */
const INK = 0.3
const SURE = 0.5
const MIN_SIDE = 3
const GROW = 1.6
const MAX_REGIONS = 1500

/** Boxes around the connected regions of a text map, in its pixels, grown to hold whole characters. */
export function regionsOf(map: TextMap): SlantedBox[] {
  const seen = new Uint8Array(map.data.length)
  const boxes: SlantedBox[] = []
  for (let at = 0; at < map.data.length && boxes.length < MAX_REGIONS; at++) {
    if (seen[at] || (map.data[at] ?? 0) < INK) continue
    const { edge, mean } = floodFrom(at, map, seen)
    if (mean < SURE) continue
    const box = boxAround(edge)
    if (!box || Math.min(box.width, box.height) < MIN_SIDE) continue
    boxes.push(grown(box, (box.width * box.height * GROW) / (2 * (box.width + box.height))))
  }
  return boxes
}

/** Visits one region; its outline as the two ends of each of its rows, and its mean likelihood. */
function floodFrom(start: number, { data, width, height }: TextMap, seen: Uint8Array): { edge: Point[]; mean: number } {
  const rows = new Map<number, { left: number; right: number }>()
  const stack = [start]
  seen[start] = 1
  let sum = 0
  let count = 0
  while (stack.length > 0) {
    const at = stack.pop() as number
    const x = at % width
    const y = (at - x) / width
    sum += data[at] ?? 0
    count++
    const row = rows.get(y)
    if (!row) rows.set(y, { left: x, right: x })
    else {
      row.left = Math.min(row.left, x)
      row.right = Math.max(row.right, x)
    }
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        const nx = x + dx
        const ny = y + dy
        if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue
        const next = ny * width + nx
        if (seen[next] || (data[next] ?? 0) < INK) continue
        seen[next] = 1
        stack.push(next)
      }
  }
  const edge = [...rows].flatMap(([y, { left, right }]) => [
    { x: left, y },
    { x: right + 1, y },
    { x: left, y: y + 1 },
    { x: right + 1, y: y + 1 },
  ])
  return { edge, mean: sum / count }
}
