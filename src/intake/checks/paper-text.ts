import type { PlacedPaper } from '../case-file.ts'

/** All lines of a paper, without spaces, one after the other. */
export const textOf = ({ pages }: PlacedPaper): string =>
  pages.flatMap(({ lines }) => lines.map(({ text }) => text.normalize('NFKC').replace(/\s/g, ''))).join('\n')

/** A line as it is printed near the head of the paper: what the paper calls itself. */
export const headOf = ({ pages }: PlacedPaper): string[] =>
  (pages[0]?.lines ?? []).slice(0, 8).map(({ text }) => text.normalize('NFKC').replace(/\s/g, ''))
