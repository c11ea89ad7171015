import type { Picture } from '../picture/picture.ts'
import { pointIn, type SlantedBox } from './slanted-box.ts'

/** Draws a box of a picture as a level picture of the given size. Where pixels get fewer, those between are averaged, so that thin strokes stay. */
export function cut(picture: Picture, box: SlantedBox, width: number, height: number): Picture {
  const drawn = new Uint8Array(width * height * 3)
  const acrossSteps = Math.max(1, Math.round(box.width / width))
  const downSteps = Math.max(1, Math.round(box.height / height))
  const columns = width * acrossSteps
  const rows = height * downSteps
  const start = pointIn(box, 0.5 / columns, 0.5 / rows)
  const cos = (Math.cos(box.angle) * box.width) / columns
  const sin = (Math.sin(box.angle) * box.width) / columns
  const downX = (-Math.sin(box.angle) * box.height) / rows
  const downY = (Math.cos(box.angle) * box.height) / rows
  const share = 1 / (acrossSteps * downSteps)
  const colour = new Float64Array(3)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      colour.fill(0)
      for (let i = row * downSteps; i < (row + 1) * downSteps; i++)
        for (let j = column * acrossSteps; j < (column + 1) * acrossSteps; j++)
          addColour(colour, picture, start.x + j * cos + i * downX - 0.5, start.y + j * sin + i * downY - 0.5)
      const at = (row * width + column) * 3
      for (let channel = 0; channel < 3; channel++) drawn[at + channel] = (colour[channel] ?? 0) * share + 0.5
    }
  return { data: drawn, width, height }
}

/** Adds the colour at a point, between the four pixels around it; beyond the edge the last pixel goes on. */
function addColour(sum: Float64Array, { data, width, height }: Picture, x: number, y: number): void {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const right = x - left
  const bottom = y - top
  const x0 = Math.min(width - 1, Math.max(0, left)) * 3
  const x1 = Math.min(width - 1, Math.max(0, left + 1)) * 3
  const y0 = Math.min(height - 1, Math.max(0, top)) * width * 3
  const y1 = Math.min(height - 1, Math.max(0, top + 1)) * width * 3
  for (let channel = 0; channel < 3; channel++) {
    const upper = (data[y0 + x0 + channel] ?? 0) * (1 - right) + (data[y0 + x1 + channel] ?? 0) * right
    const lower = (data[y1 + x0 + channel] ?? 0) * (1 - right) + (data[y1 + x1 + channel] ?? 0) * right
    sum[channel] = (sum[channel] ?? 0) + upper * (1 - bottom) + lower * bottom
  }
}
