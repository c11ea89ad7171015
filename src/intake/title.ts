import type { Paper } from '../reading/index.ts'

/** The first lines of a paper that may be its title, without spaces. */
export function titlesOf({ pages }: Pick<Paper, 'pages'>): string[] {
  return (pages[0]?.lines ?? [])
    .slice(0, 6)
    .map(({ text }) => plain(text))
    .filter((text) => text.length >= 2 && text.length <= 40)
}

/** How much the title of a paper is the name of a material, 0 to 1. */
export function titleLikeness(paper: Pick<Paper, 'pages'>, name: string): number {
  const wanted = variantsOf(name)
  return Math.max(0, ...titlesOf(paper).flatMap((title) => wanted.map((one) => likeness(title, one))))
}

/** The whole name and its parts (申请书（户口审批申请表）, 甲或乙). */
const variantsOf = (name: string): string[] => {
  const parts = name.split(/[（）()、，；]|或者?|和|以及/)
  return [...new Set([name.replace(/[（(][^）)]*[）)]/g, ''), ...parts].map(plain))].filter((part) => part.length >= 2)
}

function likeness(title: string, name: string): number {
  if (title === name) return 1
  const shorter = Math.min(title.length, name.length)
  if (shorter >= 3 && (title.includes(name) || name.includes(title)))
    return shorter / Math.max(title.length, name.length) / 2 + 0.5
  const [a, b] = [pairsOf(title), pairsOf(name)]
  const shared = [...a].filter((pair) => b.has(pair)).length
  const dice = (2 * shared) / Math.max(1, a.size + b.size)
  return dice < 0.4 ? 0 : dice * 0.9
}

const pairsOf = (text: string): Set<string> => {
  const letters = [...text]
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`))
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s《》“”"'：:.·—\-_]/g, '')
