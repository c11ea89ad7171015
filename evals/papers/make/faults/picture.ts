import type { Look } from '../../package.ts'
import { choose, expect, fileOf, type Planter } from '../draft.ts'

const KEY_FIELDS = [
  '公民身份号码',
  '统一社会信用代码',
  '名称',
  '姓名',
  '卡号',
  '权利人',
  '出租方',
  '申请人',
  '委托人',
  '号牌号码',
  '许可证编号',
]

/** C: pictures on which something cannot be read. */
const looking =
  (
    code: string,
    look: Look,
    more: { onField?: boolean; cards?: boolean; or?: string[]; allowed?: string[] } = {},
  ): Planter =>
  (draft) => {
    const cards = [
      'id-card-front',
      'driving-licence',
      'vehicle-licence',
      'bank-card',
      'business-licence',
      'operating-permit',
    ]
    const found = choose(draft, (paper, i) => {
      const file = fileOf(draft, i)
      const single =
        file?.papers.length === 1 &&
        paper.kind !== 'photo' &&
        !['lease-contract', 'household-register'].includes(paper.kind)
      return (
        single &&
        (!more.cards || cards.includes(paper.kind)) &&
        (!more.onField || KEY_FIELDS.some((field) => paper.values[field]))
      )
    })
    const file = found && fileOf(draft, found.i)
    if (!found || !file) return false
    const spot = KEY_FIELDS.find((field) => found.paper.values[field])
    Object.assign(file, {
      as: 'picture',
      look,
      name: file.name.replace(/\.\w+$/, '.jpg'),
      ...(more.onField && { spot }),
    })
    return expect(
      draft,
      code,
      { paper: found.i, ...(more.onField && { place: `field:${spot}` }), ...(more.or && { or: more.or }) },
      more.allowed ?? [],
    )
  }

/** What may follow where a paper can hardly be read. */
const UNREAD = ['A1', 'A3', 'A6', 'C1', 'C8', 'E1', 'E2', 'E3', 'G1', 'G2', 'G3', 'G5', 'G7', 'B3', 'A13', 'E14', 'E8']

const turned: Planter = (draft) => {
  const found = choose(draft, ({ kind }, i) => {
    const file = fileOf(draft, i)
    return file?.as === 'picture' && file.papers.length === 1 && kind !== 'photo'
  })
  const file = found && fileOf(draft, found.i)
  if (!found || !file) return false
  file.turn = draft.random.pick([90, 180, 270] as const)
  return expect(draft, 'C4', { paper: found.i })
}

export const PICTURE: Record<string, Planter> = {
  C1: looking('C1', 'blurred', { allowed: UNREAD }),
  C2: (draft) =>
    (draft.random.chance(0.6)
      ? looking('C2', 'glare', { onField: true, or: ['C6'], allowed: [...UNREAD, 'C6'] })
      : looking('C2', 'dark', { allowed: UNREAD }))(draft),
  C3: looking('C3', 'cut', { cards: true, allowed: [...UNREAD, 'C6'] }),
  C4: turned,
  C5: looking('C5', 'small', { allowed: UNREAD }),
  C6: looking('C6', 'covered', { onField: true, or: ['C2'], allowed: UNREAD }),
  C8: looking('C8', 'smudged', { onField: true, or: ['C6'], allowed: [...UNREAD, 'C6'] }),
}
