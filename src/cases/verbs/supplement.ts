import { SupplementInput, type SupplementItem } from '../../contract/index.ts'
import { barred, wrongInput } from '../errors.ts'
import { notDeemed } from './accept.ts'
import { ensureHere, whereOf } from './item-places.ts'
import { type Look, verb } from './verb.ts'

/**
 * Tells everything that is to be mended, once (一次性告知, 行政许可法 第三十二条第一款第四项). The clock of the answer stands until the
 * applicant hands it in. A second notice about something that could be seen the first time is a breach: it needs a confirmation
 * with a reason, and the entry says which items they were.
 */
export const supplement = verb({
  name: 'supplement',
  roles: ['clerk'],
  from: ['received'],
  input: SupplementInput,
  bars: notDeemed,
  does: async ({ items, by, confirmed, reason }, scene) => {
    const { today, service, history, record } = scene
    if (by <= today) throw wrongInput('by', '补正期限要在今天之后')
    const unknown = items.findIndex(({ materialId }) => materialId !== null && !nameOf(scene, materialId))
    if (unknown >= 0) throw wrongInput(`items.${unknown}.materialId`, '材料清单里没有这一项')
    ensureHere(items, scene)
    const materials = contentsOf(scene)
    const seenBefore = visibleBefore(items, scene)
    if (seenBefore.length > 0 && (!confirmed || reason.length < 4))
      throw barred(
        'second_notice',
        `这${seenBefore.length}项上一次告知时就能看到。一次性告知要求一次说全；确实要再告知，请写明理由并确认，会记录在案`,
        { code: 'second_notice', items: seenBefore },
      )
    const listed = items.map((item) => ({ ...item, hash: (item.materialId && materials[item.materialId]) || null }))
    return {
      to: 'supplement',
      event: {
        type: 'supplement_notice',
        data: {
          round: history.rounds.length + 1,
          by,
          items: listed.map(({ materialId, hash, code }) => ({ materialId, hash, defect: code })),
          materials,
          visibleBefore: seenBefore.map(({ code, materialId }) => ({ code, materialId })),
        },
        kept: { list: listed, ...(seenBefore.length > 0 && { secondReason: reason }) },
      },
      notice: {
        kind: 'supplement',
        slots: {
          receivedOn: history.receivedOn ?? '',
          by,
          items: String(items.length),
          way: `可以在“我的办件”里上传，也可以到窗口交，报办件编号即可。`,
        },
        list: items.map((item) => ({
          material: (item.materialId && nameOf(scene, item.materialId)) || '申请内容',
          where: whereOf(item, scene),
          message: sentence(item.message),
          remedy: sentence(item.remedy),
          basis: sentence(item.basis),
          sample: item.sample ?? sampleOf(service.materials, item.materialId) ?? '',
        })),
      },
      set: { claimedBy: record.claimedBy },
    }
  },
})

const nameOf = ({ service }: Pick<Look, 'service'>, id: string): string | undefined =>
  service.materials.find((one) => one.id === id)?.name

const sampleOf = (materials: Look['service']['materials'], id: string | null): string | null => {
  const found = materials.find((one) => one.id === id)
  const sample = found && 'sample' in found ? found.sample : null
  return sample ? `样例：${sample}` : null
}

const sentence = (text: string): string => (/[。！？；]$/.test(text) ? text : `${text}。`)

/** What each material of the list holds now, as one address per material. */
function contentsOf({ papers }: Pick<Look, 'papers'>): Record<string, string> {
  const contents: Record<string, string> = {}
  for (const { materialId, blob } of papers)
    if (materialId) contents[materialId] = `${contents[materialId] ?? ''}${blob} `
  return Object.fromEntries(Object.entries(contents).map(([id, text]) => [id, text.trim()]))
}

/**
 * Items of a further notice that could be seen before: not told in an earlier one, and about a paper that has not changed since
 * (or about what is written in the form, which was there as well).
 */
export function visibleBefore(
  items: readonly SupplementItem[],
  look: Pick<Look, 'history' | 'papers'>,
): SupplementItem[] {
  const { rounds } = look.history
  if (rounds.length === 0) return []
  const now = contentsOf(look)
  const toldBefore = rounds.flatMap(({ items: told }) => told)
  return items.filter(({ code, materialId, message }) => {
    const wasTold = toldBefore.some(
      (told) => told.materialId === materialId && (code === null ? told.message === message : told.code === code),
    )
    if (wasTold) return false
    return materialId === null || rounds.some(({ materials }) => materials[materialId] === now[materialId])
  })
}
