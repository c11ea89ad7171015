import type { Paper } from '../reading/index.ts'
import { createLikeness, type Likeness } from './classify-likeness.ts'

/** What may be the title of a paper, without spaces: its first lines, and what it says to be called (drawings say it at their edge). */
export function titlesOf({ pages, fields }: Pick<Paper, 'pages' | 'fields'>): string[] {
  const first = (pages[0]?.lines ?? []).slice(0, 6).map(({ text }) => text)
  return [...first, String(fields.标题?.value ?? '')].map(plain).filter((text) => text.length >= 2 && text.length <= 40)
}

/**
 * How much a title is the name of a material, 0 to 1, among the materials of one list: words that many of them share (证明) and those of
 * the matter itself (教师资格) tell little.
 */
export function createTitleLikeness(names: string[], matter: string) {
  const wanted = new Map(names.map((name) => [name, variantsOf(name)]))
  const pairs = createLikeness(
    [...wanted.values()].map((variants) => [...variants, matter]),
    STRANGE,
  )
  return (paper: Pick<Paper, 'pages' | 'fields'>, name: string): number => {
    const variants = wanted.get(name) ?? variantsOf(name)
    return Math.max(0, ...titlesOf(paper).flatMap((title) => variants.map((one) => likeness(title, one, pairs))))
  }
}

const JOINTS = /[（）()、，；]|或者?|和|以及/
/** The whole name and its parts (申请书（户口审批申请表）, 甲或乙). */
const variantsOf = (name: string): string[] => {
  const bare = name.replace(/[（(][^）)]*[）)]/g, '')
  const parts = [bare, ...bare.split(JOINTS), ...name.split(JOINTS)]
  return [...new Set(parts.map(plain))].filter((part) => part.length >= 2)
}

function likeness(title: string, name: string, pairs: Likeness): number {
  if (title === name) return 1
  const shorter = Math.min(title.length, name.length)
  if (shorter >= 3 && (title.includes(name) || name.includes(title)))
    return shorter / Math.max(title.length, name.length) / 2 + 0.5
  const like = pairs(title, name)
  return like < LEAST ? 0 : like * 0.9
}

/** Words of a title that are in no name of the list only say how else a paper may be called. */
const STRANGE = 0.4
/** Less is chance. */
const LEAST = 0.3

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s《》“”"'：:.·—\-_]/g, '')
