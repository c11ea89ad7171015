import { NotAcceptInput } from '../../contract/index.ts'
import { wrongInput } from '../errors.ts'
import { notDeemed, papersList } from './accept.ts'
import { verb } from './verb.ts'

/**
 * Refuses acceptance (不予受理), a person's decision, on a ground that the law names (行政许可法 第三十二条第一款第一、二项). Doubts about
 * truth or eligibility are no ground: they belong to the review. Says where to go instead, and the remedies.
 */
export const notAccept = verb({
  name: 'not-accept',
  roles: ['clerk'],
  from: ['received'],
  input: NotAcceptInput,
  bars: notDeemed,
  does: async ({ ground: id, facts, body }, scene) => {
    const { service, words, history } = scene
    const known = words.grounds.notAccepted.filter(({ permitOnly }) => !permitOnly || service.kind === '行政许可')
    const ground = known.find((one) => one.id === id)
    if (!ground)
      throw wrongInput(
        'ground',
        `不予受理只能是：${known.map((one) => `${one.name}（${one.id}）`).join('、')}。材料真假和条件是审查的事`,
      )
    if (ground.body && !body) throw wrongInput('body', '不属于本机关职权的，要写明该去哪个机关')
    return {
      to: 'not_accepted',
      event: {
        type: 'not_accept',
        data: { reason: ground.name, ground: id, competentBody: body },
        kept: { words: facts },
      },
      notice: {
        kind: 'not-acceptance',
        slots: {
          receivedOn: history.receivedOn ?? '',
          facts: /[。！]$/.test(facts) ? facts : `${facts}。`,
          ground: ground.name,
          article: ground.basis,
          competent: body ? `请向${body}申请。` : '这件事不需要再到别的机关办理；有疑问请打12345。',
          papers: String(scene.papers.length),
        },
        list: papersList(scene),
      },
    }
  },
})
