/** Small things that papers of the authorities have in common. */

/** A two-dimensional code, drawn from a text so that each paper has its own. */
export function square(text: string, size: number): string {
  let state = [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 65_521, 7)
  const dots: string[] = []
  for (let y = 0; y < 21; y++)
    for (let x = 0; x < 21; x++) {
      state = (state * 75 + 74) % 65_537
      const corner = (x < 7 || x > 13) && y < 7 ? true : x < 7 && y > 13
      if (!corner && state % 2) dots.push(`M${x} ${y}h1v1h-1z`)
    }
  const eye = (x: number, y: number) => `M${x} ${y}h7v7h-7zM${x + 1} ${y + 1}v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z`
  return `<svg width="${size}" height="${size}" viewBox="-1 -1 23 23" style="background:#fff"><path fill-rule="evenodd" d="${dots.join('')}${eye(0, 0)}${eye(14, 0)}${eye(0, 14)}"/></svg>`
}

/** A bar code. */
export const bars = (width: number, height = 34): string =>
  `<span style="display:inline-block;width:${width}px;height:${height}px;background:repeating-linear-gradient(90deg,#000 0 1px,#fff 1px 3px,#000 3px 6px,#fff 6px 7px,#000 7px 9px,#fff 9px 13px)"></span>`

/** The emblem on a licence, as a round of red and gold. */
export const emblem = (size: number): string =>
  `<span style="display:inline-block;width:${size}px;height:${size}px;border-radius:50%;background:radial-gradient(#d6322a 0 55%,#e9b93e 57% 72%,#d6322a 74%);color:#f6d36b;text-align:center;font:${size * 0.5}px/${size}px var(--hei)">★</span>`

/** The foot of a sheet: 第 1 页 共 2 页. */
export const foot = (text: string): string =>
  `<p style="position:absolute;bottom:34px;left:0;right:0;text-align:center;font:13px var(--song)">${text}</p>`

export const DATE_SLOT = '&emsp;&emsp;年&emsp;月&emsp;日'

/** What a slot of a day looks like when it stands between printed 年, 月, 日. */
export const spaced = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-')
  return date ? `${year} 年 ${Number(month)} 月 ${Number(date)} 日` : day
}

/** Ten thousands with so many digits behind the point. */
export const inWan = (value: unknown, digits = 0): string =>
  (Number(value) / 10_000).toFixed(digits === 0 && Number(value) % 10_000 ? 2 : digits)
