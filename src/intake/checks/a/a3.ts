import { pairCards } from '../../cards.ts'
import type { Check } from '../../case-file.ts'
import { materialOf, placeOf } from '../../look.ts'

/** Only one side of an identity card was handed in. */
export const a3: Check = {
  code: 'A3',
  find: (file) =>
    pairCards(file.papers.filter(({ materialId }) => materialId !== null)).flatMap(({ front, back }) => {
      const there = front ?? back
      if (!there || (front && back) || isOneSideAsked(materialOf(file, there.materialId)?.material.name)) return []
      const [has, lacks] = front ? ['人像面', '国徽面'] : ['国徽面', '人像面']
      return [
        {
          slots: { 有: has, 缺: lacks },
          ...placeOf(there),
          ...(hasUnreadSide(there.file, file.papers) ? { severity: 'remind' as const } : {}),
        },
      ]
    }),
}

const isOneSideAsked = (name = ''): boolean => /人像面|国徽面|正面/.test(name)

/** Something of the same file was not recognised: it may be the other side. */
const hasUnreadSide = (file: string, papers: { file: string; kind: string }[]): boolean =>
  papers.some((paper) => paper.file === file && paper.kind === 'other')
