import { AcceptInput } from '../../contract/index.ts'
import { deemedSince } from '../clocks.ts'
import { clockWith, type Doing, type Look, type Scene, verb } from './verb.ts'

/**
 * Accepts (受理): the terms run from today. Where the five days have passed without an answer, acceptance goes back to the day
 * of receipt (行政许可法 第三十二条第一款第四项), whoever writes it down.
 */
export const accept = verb({
  name: 'accept',
  roles: ['clerk'],
  from: ['received'],
  input: AcceptInput,
  does: async ({ note }, scene) => acceptance(scene, note),
})

/** The day from which this case counts as accepted by the passing of time, or null. */
export const deemedOf = ({ record, history, service, today, calendar, words }: Look): string | null =>
  deemedSince({ state: record.state, history, service, today, calendar, words: words.progress.clock })

export const notDeemed = (look: Look): string | null => {
  const since = deemedOf(look)
  return since
    ? `5个工作日内没有答复，依法自${since}起视为受理，不能再告知补正、不予受理；请点“受理”，把受理通知书发给申请人`
    : null
}

export function acceptance(scene: Scene, note = ''): Doing {
  const deemed = deemedOf(scene)
  const acceptedOn = deemed ?? scene.today
  return {
    to: 'accepted',
    event: {
      type: 'accept',
      data: { acceptedOn, deemed: deemed !== null },
      kept: note ? { words: note } : undefined,
    },
    notice: acceptanceNotice(scene, acceptedOn, deemed !== null),
  }
}

/** The written acceptance (第三十二条第二款), with both terms and what does not count. */
export function acceptanceNotice(scene: Scene, acceptedOn: string, isDeemed = false): Doing['notice'] {
  const { service, history, papers } = scene
  const { statutory, promised } = clockWith(scene, 'accepted', { ...history, acceptedOn })
  const special = service.list.specialProcedures.map(({ name, days }) => (days === null ? name : `${name}${days}日`))
  const { fee } = service.list
  return {
    kind: 'acceptance',
    slots: {
      acceptedOn,
      statutoryDue: statutory.due ?? statutory.note ?? '',
      promisedDue: promised.due ?? promised.note ?? '',
      excluded: special.length > 0 ? special.join('、') : '没有预计不计入期限的时间',
      special:
        special.length > 0
          ? `办理中可能进行${special.join('、')}，进行时另行书面告知，所需时间不计入期限。`
          : '预计不进行特别程序。',
      fee: fee.charged ? `收费${fee.standard ? `，标准为${fee.standard}` : '，标准见办事指南'}` : '不收费',
      papers: String(papers.length),
      deemed: isDeemed
        ? `因收件后5个工作日内没有答复，依据《中华人民共和国行政许可法》第三十二条第一款第（四）项，自${acceptedOn}收到申请材料之日起即为受理。`
        : '',
    },
    list: papersList(scene),
  }
}

export const papersList = ({ papers, service }: Pick<Look, 'papers' | 'service'>): Record<string, string>[] => {
  const names = new Map(service.materials.map(({ id, name }) => [id, name]))
  return papers.map(({ materialId, name }) => ({ name: (materialId && names.get(materialId)) || name }))
}
