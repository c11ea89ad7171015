/** Pieces of the papers of an office that prints in Chinese and English. */

const LATIN = "'Liberation Sans','Noto Sans CJK SC'"

/** A label with its English in small type below it. */
export const under = (label: string, english: string): string =>
  english ? `${label}<br><span style="font:11px/1.2 ${LATIN};color:#333;display:inline-block">${english}</span>` : label

/** A label with its English behind it. */
export const behind = (label: string, english: string): string =>
  english ? `${label}&ensp;<span style="font:0.8em/1.2 ${LATIN}">${english}</span>` : label

/** A line of English in an English type. */
export const english = (text: string, style = ''): string =>
  `<span style="font-family:'Liberation Serif','Noto Serif CJK SC';${style}">${text}</span>`

/** A row of numbers that only hangs on a text, so that a print is the same every time. */
function* numbersFrom(text: string): Generator<number> {
  let state = 7
  for (const char of text) state = (state * 31 + (char.codePointAt(0) ?? 0)) % 65_521
  while (true) {
    state = (state * 75 + 74) % 65_537
    yield state
  }
}

/** Bars as a system prints them at the head of a paper; they say nothing. */
export function bars(text: string, width = 190, height = 38): string {
  const numbers = numbersFrom(text)
  let x = 0
  let drawn = ''
  while (x < width - 6) {
    const bar = 1 + ((numbers.next().value ?? 0) % 3)
    drawn += `<rect x="${x}" y="0" width="${bar}" height="${height}"/>`
    x += bar + 1 + ((numbers.next().value ?? 0) % 3)
  }
  return `<svg width="${width}" height="${height}" style="display:inline-block;vertical-align:top" xmlns="http://www.w3.org/2000/svg">${drawn}</svg>`
}

/** A square of dots as e-licences carry it; it says nothing. */
export function dots(text: string, size = 84, colour = '#111'): string {
  const cells = 25
  const numbers = numbersFrom(text)
  let drawn = ''
  const corner = (x: number, y: number) => (x < 8 && (y < 8 || y > cells - 9)) || (x > cells - 9 && y < 8)
  for (let y = 0; y < cells; y++)
    for (let x = 0; x < cells; x++)
      if ((numbers.next().value ?? 0) % 2 && !corner(x, y))
        drawn += `<rect x="${x}" y="${y}" width="1.03" height="1.03"/>`
  const eye = (x: number, y: number) =>
    `<path fill-rule="evenodd" d="M${x} ${y}h7v7h-7zM${x + 1} ${y + 1}v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z"/>`
  return `<svg width="${size}" height="${size}" viewBox="0 0 ${cells} ${cells}" fill="${colour}" style="display:inline-block;vertical-align:top" xmlns="http://www.w3.org/2000/svg">${drawn}${eye(0, 0)}${eye(cells - 7, 0)}${eye(0, cells - 7)}</svg>`
}

/** What is filled in stands on a line, and what it is stands in small type below the line. */
export const over = (value: string, caption: string, width: number): string =>
  `<span style="display:inline-block;vertical-align:top;min-width:${width}px;text-align:center;line-height:1.5;margin:0 4px 6px"><span style="display:block;border-bottom:1px solid #111;padding:0 6px">${value}</span><span style="display:block;font:11px/1.4 ${LATIN};color:#333">${caption}</span></span>`

/** A heading with its English below. */
export const heading = (title: string, words: string, size = 26): string =>
  `<h1 style="font-size:${size}px;line-height:1.35">${title}</h1><p style="text-align:center;font:${Math.round(size * 0.55)}px/1.3 'Liberation Serif';letter-spacing:1px;margin-bottom:12px">${words}</p>`
