import { ResubmitInput } from '../../contract/index.ts'
import { barred } from '../errors.ts'
import { type Look, UNDER_WAY, verb } from './verb.ts'

/**
 * The applicant hands in what was asked for: after a supplement notice the case is received anew and has its five days again;
 * of papers that were tolerated to come later, those that are there now are no longer open.
 */
export const resubmit = verb({
  name: 'resubmit',
  roles: ['citizen'],
  from: ['supplement', ...UNDER_WAY],
  input: ResubmitInput,
  bars: (look) =>
    look.record.state === 'supplement' || (look.history.tolerated?.open.length ?? 0) > 0
      ? null
      : '这件没有等您补的材料',
  does: async ({ note }, look) => {
    const materials = look.papers.map(({ materialId, blob }) => ({ id: materialId, hash: blob }))
    const kept = note ? { words: note } : undefined
    if (look.record.state === 'supplement')
      return { to: 'received', event: { type: 'resubmit', data: { materials }, kept } }
    const arrived = arrivedOf(look)
    if (arrived.length === 0) throw barred('nothing_new', '还没有看到承诺后补的材料，请先上传到对应的那一项，再交')
    return { event: { type: 'resubmit', data: { materials, laterPapers: true, arrived }, kept } }
  },
})

/** Of the papers that may come later, those that are there. */
const arrivedOf = ({ history, papers }: Look): string[] =>
  (history.tolerated?.open ?? []).filter((id) =>
    papers.some((paper) => paper.materialId === id && paper.scan !== 'infected'),
  )
