import { createHash } from 'node:crypto'
import type { SealSpec } from './paper.ts'

const escapeText = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
const COLOURS = { red: '#d8261c', blue: '#2b3f9e' }

/** A seal as SVG: ring text on a path, star or nothing in the middle, the line below; ink has gaps unless it is pasted, the same each time. */
export function drawSeal(seal: SealSpec, size: number): string {
  const digest = createHash('sha256').update(JSON.stringify(seal)).digest('hex').slice(0, 8)
  const id = `seal-${digest}`
  const colour = seal.state === 'pasted' ? '#ff0000' : COLOURS[seal.colour]
  const body = seal.shape === 'square' ? square(seal, colour) : ring(seal, colour, id)
  const height = seal.shape === 'oval' ? 70 : 100
  // A filter also keeps the text of the seal out of the text layer of a PDF, as a picture would.
  const ink = seal.state === 'pasted' ? `filter="url(#${id}-flat)"` : `filter="url(#${id}-ink)"`
  return `<svg width="${size}" height="${(size * height) / 100}" viewBox="0 0 100 ${height}" xmlns="http://www.w3.org/2000/svg">
<defs><filter id="${id}-flat"><feOffset dx="0" dy="0"/></filter><filter id="${id}-ink" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency="0.9" numOctaves="2" seed="${Number.parseInt(digest.slice(0, 4), 16)}"/><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -2.2 2.05"/><feComposite in2="SourceGraphic" operator="in" result="holes"/><feComposite in="SourceGraphic" in2="holes" operator="in"/></filter></defs>
${seal.state === 'pasted' ? '<rect width="100" height="100" fill="#fff"/>' : ''}<g ${ink}>${body}</g></svg>`
}

function ring({ text, middle, shape }: SealSpec, colour: string, id: string): string {
  const oval = shape === 'oval'
  const [cx, cy, rx, ry] = oval ? [50, 35, 48, 33] : [50, 50, 48, 48]
  const size = Math.min(oval ? 9 : 12, (oval ? 120 : 190) / Math.max(text.length, 1))
  const inner = { x: rx - 3.5 - size, y: ry - 3.5 - size }
  const start = Math.min(oval ? 160 : 150, 60 + text.length * 8)
  const from = point(cx, cy, inner, 270 - start)
  const to = point(cx, cy, inner, 270 + start)
  const length = ((2 * start) / 360) * Math.PI * (inner.x + inner.y)
  const below = middle
    ? `<text x="50" y="${oval ? 52 : 76}" font-size="${Math.min(9, 56 / middle.length)}" text-anchor="middle">${escapeText(middle)}</text>`
    : ''
  return `<g fill="${colour}" stroke="none" font-family="Noto Serif CJK SC" font-weight="700">
<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="none" stroke="${colour}" stroke-width="2.2"/>
<path id="${id}-path" fill="none" d="M ${from} A ${inner.x} ${inner.y} 0 ${start > 90 ? 1 : 0} 1 ${to}"/>
<text font-size="${size}"><textPath href="#${id}-path" textLength="${length.toFixed(1)}" lengthAdjust="spacing">${escapeText(text)}</textPath></text>
${oval ? '' : `<polygon points="${star(50, 50, 13)}"/>`}${below}</g>`
}

/** A point of an ellipse; degrees clockwise from the right, as on a screen. */
const point = (cx: number, cy: number, { x, y }: { x: number; y: number }, degrees: number) => {
  const angle = (degrees * Math.PI) / 180
  return `${(cx + x * Math.cos(angle)).toFixed(2)} ${(cy + y * Math.sin(angle)).toFixed(2)}`
}

const star = (cx: number, cy: number, radius: number) =>
  Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 === 0 ? radius : radius * 0.382
    const angle = -Math.PI / 2 + (i * Math.PI) / 5
    return `${(cx + r * Math.cos(angle)).toFixed(2)},${(cy + r * Math.sin(angle)).toFixed(2)}`
  }).join(' ')

/** A square seal with its text in columns from the right, as personal seals are. */
function square({ text }: SealSpec, colour: string): string {
  const signs = [...(text.length === 3 ? `${text}印` : text)]
  const columns = signs.length > 6 ? 3 : 2
  const perColumn = Math.ceil(signs.length / columns)
  const size = Math.min(84 / perColumn, 84 / columns)
  const words = signs
    .map((sign, i) => {
      const x = 92 - (84 / columns) * (Math.floor(i / perColumn) + 0.5)
      const y = 8 + (84 / perColumn) * ((i % perColumn) + 0.5) + size * 0.34
      return `<text x="${x}" y="${y}" font-size="${size * 0.92}" text-anchor="middle">${escapeText(sign)}</text>`
    })
    .join('')
  return `<g fill="${colour}" font-family="Noto Serif CJK SC" font-weight="700"><rect x="4" y="4" width="92" height="92" fill="none" stroke="${colour}" stroke-width="4"/>${words}</g>`
}
