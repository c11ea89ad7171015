import type { Law } from '../contract/index.ts'

/** Laws by title and by every form in which the catalogue cites them. */
export type LawTable = { all: Law[]; find: (citation: string) => Law | undefined }

const bare = (title: string): string => title.replace(/[《》\s]/g, '').normalize('NFKC')

export function createLawTable(laws: Law[]): LawTable {
  const byName = new Map<string, Law>()
  for (const law of laws) for (const name of [law.title, ...law.aliases]) byName.set(bare(name), law)
  return { all: laws, find: (citation) => byName.get(bare(citation)) }
}

const ARTICLE =
  /(第[一二三四五六七八九十百千零〇两0-9]+条(?:之[一二三四五六七八九十]+)?(?:第[一二三四五六七八九十]+[款项])*)/

/** A law named in a basis text (`居民身份证法 第十二条`), if the law table knows it. */
export function lawOf(basis: string | undefined, laws: LawTable): { name: string; article?: string } | undefined {
  if (!basis) return undefined
  const first = basis.split(/[；;]/)[0] ?? ''
  const article = ARTICLE.exec(first)?.[1]
  const name = (article ? first.slice(0, first.indexOf(article)) : first)
    .replace(/[（(].*$/, '')
    .replace(/[《》\s、]/g, '')
  const law = laws.find(name) ?? laws.find(first.trim())
  return law && { name: law.title, ...(article && { article }) }
}
