import type { Material, PaperKind, PaperNameFile } from '../contract/index.ts'

/** One of the papers a material is made of; `open` where its name leaves room for another. */
export type ExpectedPaper = { name: string; kinds: PaperKind[]; open: boolean }

/** What a material means in papers. */
export type Expected = { papers: ExpectedPaper[]; kinds: PaperKind[]; open: boolean }

/** What the list's own kind of material says where its name does not. */
const BY_KIND: Partial<Record<Material['kind'], PaperKind[]>> = {
  申请表: ['application-form'],
  图纸: ['site-plan'],
  照片: ['photo'],
}
const IN_BRACKETS = /[（(]([^）)]*)[）)]/g

/** Which papers satisfy a material, by its name: `授权委托书和代理人身份证` is two, `房产证或租赁合同` either of two. */
export function expectedPapers({ name, kind }: Pick<Material, 'name' | 'kind'>, names: PaperNameFile): Expected {
  const head = name.split('；')[0] ?? name
  const bare = head.replace(IN_BRACKETS, '')
  const isEither = new RegExp(names.either, 'u').test(bare)
  const parts = isEither ? [head] : bare.split(new RegExp(names.joints, 'u')).filter(Boolean)
  const papers = parts.map((part) => meantBy(part, names, isEither))
  const kinds = distinct(papers.flatMap((paper) => paper.kinds))
  if (kinds.length === 0) return { papers: [], kinds: BY_KIND[kind] ?? [], open: true }
  const instead = bracketKinds(name, names)
  const [only] = papers
  if (papers.length === 1 && only) only.kinds = distinct([...only.kinds, ...instead])
  return { papers, kinds: distinct([...kinds, ...instead]), open: isEither || papers.some(({ open }) => open) }
}

/** Papers named in brackets stand in for the one before them (居民身份证（未满16周岁的用户口簿）). */
const bracketKinds = (name: string, names: PaperNameFile): PaperKind[] =>
  [...name.matchAll(IN_BRACKETS)].flatMap(([, inside = '']) => meantBy(inside, names, true).kinds)

/** What a part means: the last word is the paper (居民身份证申领登记表 is a form), all words where any of them will do. */
function meantBy(part: string, { names }: PaperNameFile, isEither: boolean): ExpectedPaper {
  const found = names.flatMap((entry) => {
    const matches = [...part.matchAll(new RegExp(entry.in, 'gu'))]
    const last = matches.at(-1)
    return last ? [{ entry, end: last.index + last[0].length }] : []
  })
  const closed = found.filter(({ entry }) => !entry.open)
  const counted = closed.length > 0 ? closed : found
  const end = Math.max(...counted.map((one) => one.end))
  const meant = isEither ? counted : counted.filter((one) => one.end === end)
  return { name: part, kinds: distinct(meant.flatMap(({ entry }) => entry.kinds)), open: closed.length === 0 }
}

/** How a kind of paper is called in words. */
export const kindName = (kind: PaperKind, { names }: PaperNameFile): string =>
  names.find(({ kinds }) => kinds.includes(kind))?.name ?? kind

const distinct = <T>(items: T[]): T[] => [...new Set(items)]
