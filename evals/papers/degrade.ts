import sharp, { type Sharp } from 'sharp'
import type { Box } from '../../src/contract/index.ts'
import type { Size } from './layouts/index.ts'
import type { FileSpec, Look } from './package.ts'
import type { Random } from './random.ts'
import type { Setting } from './setting.ts'

/** How the page lies before the camera, by what becomes of it. */
export function settingFor(look: Look, random: Random): Setting {
  if (look !== 'photo' && look !== 'cut') return { kind: 'flat' }
  const angle = (most: number) => Math.round((random.next() * 2 - 1) * most * 10) / 10
  return {
    kind: 'desk',
    tilt: angle(7),
    lean: angle(6),
    turn: angle(4),
    shade: 0.12 + random.next() * 0.2,
    wood: random.int(0, 4),
  }
}

/** Share of the printed width that is left; an A4 page is printed with 192 dots per inch, a card with about 380. */
const SCALES: Partial<Record<Look, { sheet: number; card: number }>> = {
  'scan-300': { sheet: 300 / 192, card: 1 },
  'scan-200': { sheet: 200 / 192, card: 0.8 },
  'scan-150': { sheet: 150 / 192, card: 0.62 },
  small: { sheet: 60 / 192, card: 0.19 },
}

/** The picture as it reaches the office, PNG when clean and else JPEG; `spot` is where light, a finger or a smear falls. */
export async function degrade(
  picture: Buffer,
  look: Look,
  size: Size,
  random: Random,
  spot: Box | null,
): Promise<Buffer> {
  if (look === 'clean') return picture
  const { width = 0, height = 0 } = await sharp(picture).metadata()
  const scale = SCALES[look]?.[size === 'card' || size === 'portrait' ? 'card' : 'sheet'] ?? 1
  const page = sharp(picture).flatten({ background: '#fff' })
  const jpeg = (image: Sharp, quality: number) => image.jpeg({ quality }).toBuffer()
  if (look === 'blurred') return jpeg(page.blur(Math.max(5, width / 230)), 80)
  if (look === 'dark') return jpeg(page.linear(0.16, 4), 80)
  if (look === 'cut') return jpeg(sharp(await page.toBuffer()).extract(cutOff(width, height, random)), 84)
  // Light is seen only where the paper itself is less than white.
  if (look === 'glare')
    return jpeg(
      // The light lies on the darkened page: sharp would darken what is laid on it as well.
      sharp(await page.linear(0.85, 0).toBuffer()).composite([
        { input: Buffer.from(overlay(look, width, height, spot ?? [0.3, 0.4, 0.3, 0.05])) },
      ]),
      86,
    )
  if (look === 'covered' || look === 'smudged')
    return jpeg(
      page.composite([{ input: Buffer.from(overlay(look, width, height, spot ?? [0.3, 0.4, 0.3, 0.05])) }]),
      86,
    )
  if (look === 'photo')
    return jpeg(page.blur(0.7).modulate({ brightness: 0.94 + random.next() * 0.1, saturation: 0.9 }), 82)
  if (look === 'photocopy')
    return jpeg(
      page.composite([
        { input: Buffer.from(specks(width, height, random)) },
        { input: await noise(width, height, 10, random), blend: 'overlay' },
      ]),
      82,
    )
  const askew = Math.round((random.next() * 2 - 1) * 12) / 10
  const scanned = await page.rotate(look === 'small' ? 0 : askew, { background: '#fcfcfa' }).toBuffer()
  const scaled = await sharp(scanned)
    .resize({ width: Math.round(width * scale) })
    .toBuffer({ resolveWithObject: true })
  const grain = await noise(scaled.info.width, scaled.info.height, 7, random)
  return jpeg(
    sharp(scaled.data)
      .composite([{ input: grain, blend: 'overlay' }])
      .withMetadata({ density: dpiOf(look) }),
    look === 'small' ? 60 : 84,
  )
}

const dpiOf = (look: Look) => Number(/\d+/.exec(look)?.[0] ?? 96)

/** Turns the finished picture clockwise and writes what its metadata is to say (GB 45438-2025 for generated pictures). */
export async function finish(picture: Buffer, { turn, metadata, name }: FileSpec): Promise<Buffer> {
  if (turn === 0 && !metadata) return picture
  let image = sharp(picture).rotate(turn).keepMetadata()
  if (metadata === 'edited')
    image = image.withExif({ IFD0: { Software: 'Adobe Photoshop 25.0 (Windows)', DateTime: '2026:11:15 21:40:03' } })
  if (metadata === 'generated')
    image = image.withXmp(
      `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/" TC260:AIGC='{"Label":"1","ContentProducer":"0011910000000000000X","ProduceID":"test-0001"}'/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
    )
  return name.endsWith('.png') ? image.png().toBuffer() : image.jpeg({ quality: 90 }).toBuffer()
}

/** A photo that missed a side: one edge and with it two corners of the paper are outside. */
function cutOff(width: number, height: number, random: Random) {
  const part = 0.2 + random.next() * 0.06
  return random.chance(0.5)
    ? { left: Math.round(width * part), top: 0, width: width - Math.round(width * part), height }
    : { left: 0, top: 0, width: width - Math.round(width * part), height }
}

/** Grain of the size of a page, made small and enlarged a little so that it costs little. Seeded, so that a paper is printed alike each time. */
function noise(width: number, height: number, sigma: number, random: Random): Promise<Buffer> {
  const size = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) }
  const grain = new Uint8ClampedArray(size.width * size.height * 3)
  for (let i = 0; i < grain.length; i++) grain[i] = 128 + sigma * normal(random)
  return sharp(grain, { raw: { ...size, channels: 3 } })
    .resize(width, height, { kernel: 'nearest' })
    .png({ compressionLevel: 1 })
    .toBuffer()
}

/** A value of the standard normal distribution (Box and Muller 1958). */
const normal = ({ next }: Random): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())

function specks(width: number, height: number, random: Random): string {
  const dots = Array.from(
    { length: 160 },
    () => `<circle cx="${random.int(0, width)}" cy="${random.int(0, height)}" r="${random.int(4, 16) / 10}"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g fill="#333">${dots.join('')}</g><rect x="${width - 14}" width="14" height="${height}" fill="#222" opacity="0.5"/></svg>`
}

function overlay(look: 'glare' | 'covered' | 'smudged', width: number, height: number, [x, y, w, h]: Box): string {
  const [cx, cy] = [(x + w / 2) * width, (y + h / 2) * height]
  const reach = Math.max(w * width * 0.75, width * 0.13)
  const marks = {
    glare: `<defs><radialGradient id="g"><stop offset="0" stop-color="#fff"/><stop offset="0.6" stop-color="#fff" stop-opacity="0.98"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs><ellipse cx="${cx}" cy="${cy}" rx="${reach}" ry="${Math.max(h * height * 2.4, reach * 0.55)}" fill="url(#g)"/>`,
    covered: `<defs><linearGradient id="f" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#e9bfa0"/><stop offset="1" stop-color="#c98f6b"/></linearGradient></defs><rect x="${cx - reach * 0.7}" y="${cy - h * height * 1.1}" width="${width}" height="${Math.max(h * height * 2.2, width * 0.075)}" rx="${width * 0.04}" fill="url(#f)"/><ellipse cx="${cx - reach * 0.52}" cy="${cy}" rx="${width * 0.022}" ry="${h * height * 0.7}" fill="#f3d9c8"/>`,
    smudged: `<g opacity="0.62"><rect x="${x * width}" y="${y * height}" width="${w * width * 0.7}" height="${h * height}" fill="#777"/>${Array.from({ length: 14 }, (_, i) => `<line x1="${x * width + (i * w * width) / 20}" y1="${y * height}" x2="${x * width + ((i + 2) * w * width) / 20}" y2="${(y + h) * height}" stroke="#333" stroke-width="3"/>`).join('')}</g>`,
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${marks[look]}</svg>`
}
