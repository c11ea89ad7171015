import { at } from './plane.ts'

/** Power of each frequency of a square patch, `size` a power of two; row by row, frequencies from 0 to size - 1. */
export function powerOf(values: ArrayLike<number>, size: number): Float64Array {
  const re = Float64Array.from(values)
  const im = new Float64Array(size * size)
  for (let i = 0; i < size; i++) transform(re, im, i * size, 1, size)
  for (let i = 0; i < size; i++) transform(re, im, i, size, size)
  return re.map((value, i) => value * value + at(im, i) * at(im, i))
}

/** In-place radix-2 transform (Cooley and Tukey) of `size` values that lie `step` apart. */
function transform(re: Float64Array, im: Float64Array, start: number, step: number, size: number): void {
  for (let i = 1, j = 0; i < size; i++) {
    let bit = size >> 1
    for (; j & bit; bit >>= 1) j ^= bit
    j ^= bit
    if (i < j) {
      swap(re, start + i * step, start + j * step)
      swap(im, start + i * step, start + j * step)
    }
  }
  for (let length = 2; length <= size; length <<= 1) {
    const angle = (-2 * Math.PI) / length
    for (let from = 0; from < size; from += length)
      for (let k = 0; k < length / 2; k++) {
        const cos = Math.cos(angle * k)
        const sin = Math.sin(angle * k)
        const a = start + (from + k) * step
        const b = a + (length / 2) * step
        const bre = at(re, b) * cos - at(im, b) * sin
        const bim = at(re, b) * sin + at(im, b) * cos
        re[b] = at(re, a) - bre
        im[b] = at(im, a) - bim
        re[a] = at(re, a) + bre
        im[a] = at(im, a) + bim
      }
  }
}

function swap(values: Float64Array, a: number, b: number): void {
  const kept = at(values, a)
  values[a] = at(values, b)
  values[b] = kept
}
