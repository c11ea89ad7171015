/** What an office prints around the values: bars, square codes, fields with the label above the value. */

/** Bars as of Code 128, with the number they stand for below. */
export function bars(text: string, width = 210, height = 34): string {
  let x = 0
  const strokes = [...`${text}${text}`].flatMap((sign) => {
    const code = sign.charCodeAt(0) * 7919
    return [code % 3, (code >> 2) % 4, (code >> 4) % 3, (code >> 6) % 3].map((n) => n + 1)
  })
  const whole = strokes.reduce((sum, n) => sum + n, 0)
  const drawn = strokes.map((n, i) => {
    const bar =
      i % 2
        ? ''
        : `<rect x="${((x / whole) * width).toFixed(1)}" width="${((n / whole) * width).toFixed(1)}" height="${height}"/>`
    x += n
    return bar
  })
  return `<span style="display:inline-block;text-align:center;font:10px/1.2 var(--hei);letter-spacing:2px"><svg width="${width}" height="${height}" style="display:block">${drawn.join('')}</svg>${text}</span>`
}

/** A square code of 25 by 25 cells. */
export function square(seed: string, size = 84): string {
  let state = [...seed].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, 7)
  const corner = (x: number, y: number) => (x < 8 || x > 16) && (y < 8 || (y > 16 && x < 8))
  const cells: string[] = []
  for (let y = 0; y < 25; y++)
    for (let x = 0; x < 25; x++) {
      state = (state * 1664525 + 1013904223) >>> 0
      if (!corner(x, y) && state >>> 31) cells.push(`M${x} ${y}h1v1h-1z`)
    }
  const eye = (x: number, y: number) =>
    `<path d="M${x} ${y}h7v7h-7z m1 1v5h5v-5z" fill-rule="evenodd"/><path d="M${x + 2} ${y + 2}h3v3h-3z"/>`
  return `<svg width="${size}" height="${size}" viewBox="0 0 25 25" style="flex:none"><path d="${cells.join('')}"/>${eye(0, 0)}${eye(18, 0)}${eye(0, 18)}</svg>`
}

/** A label in small grey letters and the value on the next line; `span` columns wide. */
export const above = (label: string, value: string, span = 1, style = ''): string =>
  `<div style="grid-column:span ${span};${style}"><div style="font-size:12px;line-height:1.4;color:#777">${label}</div><div style="font-size:15px;line-height:1.5;min-height:23px">${value}</div></div>`

/** Fields beside each other in so many columns. */
export const columns = (count: number, fields: string[], style = 'gap:12px 22px'): string =>
  `<div style="display:grid;grid-template-columns:repeat(${count},minmax(0,1fr));${style}">${fields.join('')}</div>`

/** A label above its word in another language. */
export const twice = (label: string, other = ''): string =>
  other ? `${label}<br><span style="font:10.5px/1.2 var(--micro);color:#555">${other}</span>` : label

/** A row of boxes, the chosen ones ticked; `ticks` are the open and the chosen box. */
export const boxes = (
  row: Record<string, string | number>,
  ticks: [string, string] = ['□', '☑'],
  gap = '&emsp;&emsp;',
): string =>
  String(row.可选)
    .split('/')
    .map((option) => `${ticks[String(row.已选).split('/').includes(option) ? 1 : 0]}&nbsp;${option}`)
    .join(gap)

/** A person as small pictures show one. */
export const portrait = (width = 96, height = 128, ground = '#dfe6ee'): string =>
  `<svg width="${width}" height="${height}" viewBox="0 0 96 128" style="background:${ground}"><circle cx="48" cy="48" r="23" fill="#c9a98c"/><path d="M25 44a23 23 0 0 1 46 0q-8-14-24-13t-22 13z" fill="#2b2523"/><path d="M8 128q4-44 40-44t40 44z" fill="#3d4a63"/></svg>`
