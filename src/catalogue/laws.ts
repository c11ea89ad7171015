import type { Law } from '../contract/index.ts'

/** Laws by title and by every form in which the catalogue cites them. */
export type LawTable = { all: Law[]; find: (citation: string) => Law | undefined }

const bare = (title: string): string => title.replace(/[《》\s]/g, '').normalize('NFKC')

export function createLawTable(laws: Law[]): LawTable {
  const byName = new Map<string, Law>()
  for (const law of laws) for (const name of [law.title, ...law.aliases]) byName.set(bare(name), law)
  return { all: laws, find: (citation) => byName.get(bare(citation)) }
}
