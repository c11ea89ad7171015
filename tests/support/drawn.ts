import sharp, { type Sharp } from 'sharp'
import type { Line } from '../../src/reading/index.ts'
import type { Picture } from '../../src/reading/picture/picture.ts'
import { homography, mapped, type Quad } from '../../src/reading/picture/warp.ts'

/** Drawn papers of the picture tests: SVG text, seals and strokes, then what scanners and phones do to them. */

export const A4 = { width: 1240, height: 1754 }
const escapeText = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)

/** Repeatable chance, 0 to 1. */
export function chance(seed: number): () => number {
  let state = seed * 2654435761 + 1
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const SENTENCES = [
  '出租方将位于上海市黄浦区南京东路100号的房屋出租给承租方使用，租赁用途为经营。',
  '租赁期限自2024年3月1日起至2027年2月28日止，共三年，月租金为人民币12300元整。',
  '承租方应当按时支付租金，不得擅自改变房屋用途，未经书面同意不得转租。',
  '本公司承诺提交的材料真实、合法、有效，并对实质内容的真实性负责。',
  '双方因履行本合同发生争议的，应当协商解决；协商不成的，向人民法院起诉。',
  '统一社会信用代码91310101MA00000078，法定代表人张三，注册资本壹佰万元整。',
  '申请人应当如实提交有关材料和反映真实情况，并对其申请材料实质内容负责。',
]

export const text = (x: number, y: number, size: number, words: string, more = '') =>
  `<text x="${x}" y="${y}" font-size="${size}" font-family="Noto Serif CJK SC" ${more}>${escapeText(words)}</text>`

/** A page of running text with a title. */
export function letter({ width, height } = A4, { size = 26, lines = 24, font = 'Noto Serif CJK SC' } = {}): string {
  const left = width * 0.11
  const perLine = Math.floor((width * 0.78) / size)
  const all = Array.from({ length: lines }, (_, i) => SENTENCES[i % SENTENCES.length] ?? '').join('')
  const rows = Array.from({ length: lines }, (_, i) => all.slice(i * perLine, (i + 1) * perLine)).filter(Boolean)
  const body = rows.map((row, i) => text(left, height * 0.16 + i * size * 1.9, size, row))
  return `<g font-family="${font}">${text(width / 2, height * 0.09, size * 1.6, '房屋租赁合同', 'text-anchor="middle" font-weight="700"')}${body.join('')}</g>`
}

/** A form: labels and values in a ruled table. */
export function form({ width, height } = A4, { size = 24 } = {}): string {
  const rows = [
    ['申请人', '上海明远餐饮管理有限公司'],
    ['统一社会信用代码', '91310101MA00000078'],
    ['法定代表人', '王小明'],
    ['联系电话', '13800138000'],
    ['经营地址', '上海市黄浦区南京东路100号'],
    ['申请事项', '食品经营许可新办'],
    ['经营面积', '120平方米'],
    ['申请日期', '2024年5月20日'],
  ]
  const top = height * 0.16
  const step = size * 2.6
  const left = width * 0.1
  const right = width * 0.9
  const split = width * 0.35
  const body = rows.map(
    ([label = '', value = ''], i) =>
      `${text(left + size / 2, top + (i + 0.65) * step, size, label)}${text(split + size / 2, top + (i + 0.65) * step, size, value)}
       <path d="M${left} ${top + (i + 1) * step}H${right}" stroke="#000" stroke-width="2"/>`,
  )
  return `${text(width / 2, height * 0.1, size * 1.7, '食品经营许可申请表', 'text-anchor="middle" font-weight="700"')}
    <path d="M${left} ${top}H${right}M${left} ${top}V${top + rows.length * step}M${split} ${top}V${top + rows.length * step}M${right} ${top}V${top + rows.length * step}" stroke="#000" stroke-width="2"/>${body.join('')}`
}

/** The face side of an identity card, in its colours, filling the box. */
export function cardFace(width: number, height: number, name = '王小明'): string {
  const u = width / 85.6
  const label = (x: number, y: number, words: string) => text(x * u, y * u, 3.1 * u, words, 'fill="#2f6f9f"')
  const value = (x: number, y: number, words: string) =>
    `<text x="${x * u}" y="${y * u}" font-size="${3.6 * u}" font-family="Noto Sans CJK SC">${words}</text>`
  return `<rect width="${width}" height="${height}" rx="${3 * u}" fill="#dfe9f0"/>
    <path d="M0 ${height * 0.3}Q${width / 2} ${height * 0.1} ${width} ${height * 0.5}M0 ${height * 0.6}Q${width / 2} ${height * 0.9} ${width} ${height * 0.4}" stroke="#cfdbe6" stroke-width="${u}" fill="none"/>
    ${label(6, 10, '姓名')}${value(17, 10, name)}${label(6, 18, '性别')}${value(17, 18, '男')}${label(28, 18, '民族')}${value(37, 18, '汉')}
    ${label(6, 26, '出生')}${value(17, 26, '1990年1月1日')}${label(6, 34, '住址')}${value(17, 34, '上海市黄浦区南京东路')}${value(17, 39, '100号1201室')}
    ${label(6, 48, '公民身份号码')}<text x="${30 * u}" y="${48 * u}" font-size="${4.2 * u}" font-family="Noto Sans CJK SC" font-weight="700">310101199001010018</text>
    <rect x="${57 * u}" y="${7 * u}" width="${23 * u}" height="${31 * u}" fill="#e8eef2"/>
    <ellipse cx="${68.5 * u}" cy="${20 * u}" rx="${6.5 * u}" ry="${8.5 * u}" fill="#d9a98a"/><path d="M${58 * u} ${38 * u}Q${68.5 * u} ${24 * u} ${79 * u} ${38 * u}Z" fill="#30343c"/>
    <path d="M${62 * u} ${19 * u}Q${68.5 * u} ${5 * u} ${75 * u} ${19 * u}Q${68.5 * u} ${11 * u} ${62 * u} ${19 * u}" fill="#1c1c1c"/>`
}

/** The emblem side of an identity card. */
export function cardBack(width: number, height: number): string {
  const u = width / 85.6
  return `<rect width="${width}" height="${height}" rx="${3 * u}" fill="#e3e8ec"/>
    <circle cx="${13 * u}" cy="${14 * u}" r="${7.5 * u}" fill="#c8352b"/><circle cx="${13 * u}" cy="${14 * u}" r="${5.2 * u}" fill="none" stroke="#e8b64c" stroke-width="${u}"/><path d="M${8 * u} ${17 * u}H${18 * u}L${15 * u} ${12 * u}H${11 * u}Z" fill="#e8b64c"/>
    ${text(28 * u, 13 * u, 5.4 * u, '中华人民共和国', 'font-weight="700"')}${text(28 * u, 23 * u, 8 * u, '居民身份证', 'font-weight="700"')}
    ${text(14 * u, 41 * u, 3.4 * u, '签发机关')}${text(32 * u, 41 * u, 3.4 * u, '上海市公安局黄浦分局')}
    ${text(14 * u, 48 * u, 3.4 * u, '有效期限')}${text(32 * u, 48 * u, 3.4 * u, '2020.01.01-2040.01.01')}`
}

export type SealDrawing = {
  ring?: string
  middle?: string
  colour?: string
  shape?: 'round' | 'oval' | 'square'
  turn?: number
  strength?: number
  /** Gaps of the ink; without them it is flat as a pasted picture. */
  gaps?: boolean
  pasted?: boolean
}

let drawn = 0
/** A seal centred at a point; `radius` is half its width. */
export function seal(x: number, y: number, radius: number, drawing: SealDrawing = {}): string {
  const { ring = '上海明远餐饮管理有限公司', middle = '', colour = '#d2231e', shape = 'round', turn = 0 } = drawing
  const { strength = 0.85, gaps = true, pasted = false } = drawing
  const id = `ink${drawn++}`
  const ry = shape === 'oval' ? 0.69 : 1
  const signs = [...ring]
  const span = 300
  const size = Math.min(0.25, 4.1 / signs.length) * radius * (shape === 'oval' ? 0.75 : 1)
  const letters = signs.map((sign, i) => {
    const angle = -90 - span / 2 + (span * (i + 0.5)) / signs.length
    const a = (angle * Math.PI) / 180
    const rx = radius * 0.95 - size * 0.85
    const px = rx * Math.cos(a)
    const py = (radius * ry * 0.95 - size * 0.85) * Math.sin(a)
    const lean = (Math.atan2(py / (ry * ry), px) * 180) / Math.PI + 90
    return `<text transform="translate(${px} ${py}) rotate(${lean})" text-anchor="middle" dy="${size * 0.36}" font-size="${size}">${sign}</text>`
  })
  const star = Array.from({ length: 10 }, (_, i) => {
    const r = radius * (i % 2 ? 0.11 : 0.28)
    const a = -Math.PI / 2 + (i * Math.PI) / 5
    return `${r * Math.cos(a)},${r * Math.sin(a)}`
  })
  const words = [...ring]
  const square = `<rect x="${-radius}" y="${-radius}" width="${2 * radius}" height="${2 * radius}" fill="none" stroke="${colour}" stroke-width="${radius * 0.1}"/>${words
    .slice(0, 4)
    .map(
      (sign, i) =>
        `<text x="${(i < 2 ? 0.42 : -0.42) * radius}" y="${(i % 2 ? 0.75 : -0.1) * radius}" text-anchor="middle" font-size="${radius * 0.8}">${sign}</text>`,
    )
    .join('')}`
  const round = `<ellipse rx="${radius}" ry="${radius * ry}" fill="none" stroke="${colour}" stroke-width="${radius * 0.045}"/>${letters.join('')}
    ${shape === 'round' ? `<polygon points="${star.join(' ')}"/>` : ''}
    ${middle ? `<text y="${radius * (shape === 'oval' ? 0.12 : 0.52)}" text-anchor="middle" font-size="${Math.min(0.18, 0.95 / middle.length) * radius}">${middle}</text>` : ''}`
  const box = `x="-110%" y="-110%" width="320%" height="320%"`
  return `<filter id="${id}" ${box}><feTurbulence type="fractalNoise" baseFrequency="0.35" numOctaves="2" seed="${Math.round(x + y)}"/><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -2.2 2.05"/><feComposite in="SourceGraphic" operator="in"/></filter>
    <g transform="translate(${x} ${y}) rotate(${turn})" opacity="${pasted ? 1 : strength}" fill="${pasted ? '#ff0000' : colour}" font-family="Noto Serif CJK SC" font-weight="700">
    ${pasted ? `<rect x="${-radius * 1.08}" y="${-radius * 1.08}" width="${radius * 2.16}" height="${radius * 2.16}" fill="#fff"/>` : ''}
    <g ${gaps && !pasted ? `filter="url(#${id})"` : ''}>${shape === 'square' ? square : round}</g></g>`
}

/** SVG content on a sheet of the given colour. */
export async function draw(content: string, { width, height } = A4, paper = '#fff'): Promise<Picture> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>${content}</svg>`
  return toPicture(sharp(Buffer.from(svg)))
}

export async function toPicture(image: Sharp): Promise<Picture> {
  const { data, info } = await image
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const rgb =
    info.channels === 3 ? data : Uint8Array.from({ length: data.length * 3 }, (_, i) => data[Math.floor(i / 3)] ?? 0)
  return { data: rgb, width: info.width, height: info.height }
}

export const toSharp = ({ data, width, height }: Picture) => sharp(data, { raw: { width, height, channels: 3 } })

/** What a scanner or phone does: turned by degrees, blurred, smaller, noisy, squeezed as JPEG. */
export async function degrade(
  picture: Picture,
  { turn = 0, blur = 0, scale = 1, noise = 0, jpeg = 0, grey = false, tone = 1, seed = 1, behind = '#ffffff' },
): Promise<Picture> {
  let image = toSharp(picture)
  if (turn) image = toSharp(await toPicture(image.rotate(turn, { background: behind })))
  if (scale !== 1) image = toSharp(await toPicture(image.resize(Math.round(picture.width * scale))))
  if (blur) image = image.blur(blur)
  if (grey) image = image.greyscale()
  const out = await toPicture(image)
  const next = chance(seed)
  if (noise || tone !== 1)
    for (let i = 0; i < out.data.length; i++)
      out.data[i] = Math.min(
        255,
        Math.max(0, (out.data[i] as number) * tone + (next() + next() + next() - 1.5) * 2 * noise),
      )
  return jpeg ? toPicture(sharp(await toSharp(out).jpeg({ quality: jpeg }).toBuffer())) : out
}

/** The fine grid of a screen over a photo of it: `period` in pixels, `depth` the share of light it takes. */
export function onScreen(picture: Picture, period: number, depth: number, angle = 0.3): Picture {
  const data = new Uint8Array(picture.data)
  const wave = (value: number) => 0.5 + 0.5 * Math.sin((2 * Math.PI * value) / period)
  for (let y = 0, p = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++, p += 3) {
      const across = x * Math.cos(angle) + y * Math.sin(angle)
      const down = y * Math.cos(angle) - x * Math.sin(angle)
      const light = 1 - depth * (wave(across) + wave(down)) * 0.5
      for (let c = p; c < p + 3; c++) data[c] = (data[c] as number) * light
    }
  return { ...picture, data }
}

/** A lamp mirrored in the paper. */
export const lamp = (x: number, y: number, radius: number) =>
  `<defs><radialGradient id="lamp"><stop offset="0.7" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs><ellipse cx="${x}" cy="${y}" rx="${radius * 1.4}" ry="${radius}" fill="url(#lamp)"/>`

/** More SVG over a picture. */
export const over = ({ data, width, height }: Picture, content: string): Promise<Picture> =>
  toPicture(
    sharp(data, { raw: { width, height, channels: 3 } }).composite([
      {
        input: Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`,
        ),
      },
    ]),
  )

/** The lines of `letter`, as a reader would give them. */
export function letterLines({ height } = A4, { size = 26, lines = 24 } = {}): Line[] {
  return Array.from({ length: lines }, (_, i) => ({
    text: SENTENCES[i % SENTENCES.length] ?? '',
    box: [0.11, 0.16 + (i * size * 1.9 - size) / height, 0.78, (size * 1.25) / height],
    confidence: 0.98,
  }))
}

/** Papers lying on a desk as a camera sees them, each with its corners in the photo, under light that falls off to the right. */
export async function onDesk(
  papers: { picture: Picture; quad: Quad }[],
  { width = 1500, height = 2000, desk = '#6b5138', dim = 0.35 } = {},
): Promise<Picture> {
  const photo = await draw('', { width, height }, desk)
  for (const { picture, quad } of papers) {
    const m = inverse(homography(quad, picture.width, picture.height))
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const at = mapped(m, { x, y })
        const [sx, sy] = [Math.floor(at.x), Math.floor(at.y)]
        if (sx < 0 || sy < 0 || sx >= picture.width || sy >= picture.height) continue
        const from = (sy * picture.width + sx) * 3
        photo.data.set(picture.data.subarray(from, from + 3), (y * width + x) * 3)
      }
  }
  for (let i = 0; i < photo.data.length; i++) {
    const x = Math.floor(i / 3) % width
    photo.data[i] = (photo.data[i] as number) * (0.97 - (dim * x) / width)
  }
  return degrade(photo, { blur: 0.7, noise: 3, jpeg: 85 })
}

function inverse([a, b, c, d, e, f, g, h]: number[]): number[] {
  const [A = 0, B = 0, C = 0, D = 0, E = 0, F = 0, G = 0, H = 0] = [a, b, c, d, e, f, g, h]
  const m = [E - F * H, C * H - B, B * F - C * E, F * G - D, A - C * G, C * D - A * F, D * H - E * G, B * G - A * H]
  const last = A * E - B * D
  return m.map((value) => value / last)
}
