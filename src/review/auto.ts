import type { AutoCondition, AutoService, AutoSetting, HintPoint, Suggestion, ThirdParties } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'
import { thirdPartiesOf } from './about-matter.ts'
import type { ReviewFile } from './review-file.ts'
import { deciding } from './risk.ts'

type Matter = Pick<ReviewFile, 'service' | 'knowledge'>
type SeenOfMatter = { thirdParties: ThirdParties; setting: AutoSetting | null }
type Seen = SeenOfMatter & { points: HintPoint[]; suggestion: Suggestion }

type Answer = { holds: boolean; slots?: Record<string, string> }
type Id = AutoCondition['id']
type CaseId = 'c' | 'e'

/** The conditions of 秒批 (domain 5.3) that hang on the matter and its switch, each by its own test. */
const OF_MATTER: Record<Exclude<Id, CaseId>, (file: Matter, seen: SeenOfMatter) => Answer> = {
  a: (file, { thirdParties }) => {
    const { service } = file
    const what = [
      ...service.list.specialProcedures.map(({ name }) => name),
      ...(thirdParties.hearing.required ? [words(file).hearing] : []),
    ]
    return { holds: what.length === 0, slots: { what: what.join('、') } }
  },
  b: (file, { setting }) => {
    const { service } = file
    const owner = setting?.owner ?? ''
    const hasRules = service.conditions.some(({ effect = 'decides' }) => effect === 'decides')
    const what = [...(hasRules ? [] : [words(file).noRules]), ...(owner ? [] : [words(file).noOwner])]
    return { holds: what.length === 0, slots: { what: what.join('、'), version: service.version, owner } }
  },
  d: (file, { thirdParties }) => {
    const { service } = file
    const what = [
      ...((service.amounts ?? []).length > 0 ? [words(file).discretion] : []),
      ...(service.list.quantityLimit ? [words(file).quota] : []),
      ...(thirdParties.involved ? [words(file).rights] : []),
    ]
    return { holds: what.length === 0, slots: { what: what.join('、') } }
  },
  f: () => ({ holds: true }),
  g: (_, { setting }) => ({
    holds: Boolean(setting?.impactAssessment),
    slots: { what: setting?.impactAssessment ?? '' },
  }),
  h: () => ({ holds: true }),
  i: () => ({ holds: true }),
  j: (_, { setting }) => ({
    holds: setting?.enabled === true,
    slots: { owner: setting?.owner ?? '', date: setting?.at.slice(0, 10) ?? '' },
  }),
}

/** Those that hang on the case. */
const OF_CASE: Record<CaseId, (file: ReviewFile, seen: Seen) => Answer> = {
  c: (file, { points }) => {
    const others = points.filter(({ kind, saidBy }) => kind === 'condition' && saidBy.kind !== 'register')
    const isIdentified = file.registers.some(({ part }) => part === 'applicant')
    const what = [...(isIdentified ? [] : [words(file).identity]), ...others.map(({ point }) => point)]
    return { holds: what.length === 0, slots: { what: what.join('、') } }
  },
  e: (file, { points, suggestion }) => {
    const open = deciding(points).filter(({ state }) => state !== 'met')
    return {
      holds: suggestion === 'approve' && open.length === 0,
      slots: { what: open.length > 0 ? open.map(({ point }) => point).join('、') : words(file).notApprove },
    }
  },
}

const words = ({ knowledge }: Pick<ReviewFile, 'knowledge'>) => knowledge.words.autoWhat
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const satisfies Id[]
const isOfCase = (id: Id): id is CaseId => id in OF_CASE

/** Each condition of 秒批 for a case; a decision is made by itself only where all hold. */
export const autoOf = (file: ReviewFile, seen: Seen): AutoCondition[] =>
  IDS.map((id) => said(id, isOfCase(id) ? OF_CASE[id](file, seen) : OF_MATTER[id](file, seen), file))

function said(id: Id, { holds, slots = {} }: Answer, { knowledge }: Matter): AutoCondition {
  const { text, holds: yes, fails } = knowledge.words.auto[id]
  return { id, text, holds, why: fillIn(holds ? yes : fails, slots) }
}

/** The same for a service before any case; `holds` null where each case tells, which it cannot while no register is connected. */
export function autoOfService(
  matter: Matter,
  { setting, hasRegisters }: { setting: AutoSetting | null; hasRegisters: boolean },
): AutoService['conditions'] {
  const seen = { setting, thirdParties: thirdPartiesOf({ ...matter, hearingTold: false }) }
  return IDS.map((id) => {
    if (!isOfCase(id)) return said(id, OF_MATTER[id](matter, seen), matter)
    const { text, fails } = matter.knowledge.words.auto[id]
    if (id === 'c' && !hasRegisters)
      return { id, text, holds: false, why: fillIn(fails, { what: words(matter).noRegisters }) }
    return { id, text, holds: null, why: words(matter).eachCase }
  })
}
