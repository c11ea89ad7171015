import type { Box, Case, CaseDocument, CaseState, CaseStep, SupplementPlace } from '../../../../src/contract/index.ts'

export type StageName =
  | 'received'
  | 'accepted'
  | 'review'
  | 'decision'
  | 'delivery'
  | 'supplement'
  | 'suspended'
  | 'notAccepted'
  | 'withdrawn'
  | 'approved'
  | 'refused'
/** `now`: it is there; `yours`: it waits for the applicant; `ended`: nothing follows. */
export type Stage = { name: StageName; look: 'done' | 'now' | 'yours' | 'todo' | 'ended'; at: string | null }

const WAY = ['received', 'accepted', 'review', 'decision', 'delivery'] as const
/** The step of the trail by which a stage was passed. */
const PASSED_BY: Record<(typeof WAY)[number], string> = {
  received: 'receive',
  accepted: 'accept',
  review: 'start_review',
  decision: 'decide',
  delivery: 'deliver',
}
/** How many stages lie behind a case in each state. */
const BEHIND: Record<Exclude<CaseState, 'withdrawn'>, number> = {
  draft: 0,
  received: 1,
  supplement: 1,
  not_accepted: 1,
  accepted: 2,
  in_review: 2,
  suspended: 2,
  approved: 4,
  refused: 4,
  delivered: 5,
  rated: 5,
  archived: 5,
}

/** The five stages of a case with the day each was passed; a case that ended early has no stages after its end. */
export function stagesOf(state: CaseState, steps: readonly CaseStep[]): Stage[] {
  const at = (type: string) => steps.findLast((step) => step.type === type)?.at ?? null
  if (state === 'withdrawn') {
    const passed = WAY.filter((name) => at(PASSED_BY[name]) !== null)
    return [...passed.map((name) => done(name, at(PASSED_BY[name]))), ended('withdrawn', at('withdraw'))]
  }
  const wasNotAccepted = at('not_accept') !== null && at('accept') === null
  if (state === 'not_accepted' || wasNotAccepted)
    return [done('received', at('receive')), ended('notAccepted', at('not_accept'))]
  const behind = BEHIND[state]
  return WAY.map((name, i): Stage => {
    if (i < behind) return done(name === 'decision' ? decisionOf(state) : name, at(PASSED_BY[name]))
    if (i > behind) return { name, look: 'todo', at: null }
    if (state === 'supplement') return { name: 'supplement', look: 'yours', at: at('supplement_notice') }
    if (state === 'suspended') return { name: 'suspended', look: 'now', at: at('suspend') }
    return { name, look: 'now', at: null }
  })
}

const done = (name: StageName, at: string | null): Stage => ({ name, look: 'done', at })
const ended = (name: StageName, at: string | null): Stage => ({ name, look: 'ended', at })
const decisionOf = (state: CaseState): StageName => (state === 'approved' || state === 'refused' ? state : 'decision')

/** Where on a paper a fault shows; `box` null where it has no picture to be cut from. */
export type FixPlace = {
  key: string
  paper: CaseDocument
  page: number
  part: number
  box: Box | null
  /** Other papers lie under the same material, so that its name does not tell which one is meant. */
  isOneOfSeveral: boolean
}

/** One thing the applicant is asked for, with what lies in its place. */
export type Fix = {
  key: string
  materialId: string | null
  message: string
  remedy: string
  basis: string | null
  sample: string | null
  places: FixPlace[]
  fresh: Case['documents']
  earlier: Case['documents']
  /** Something new lies in its place; of the form nobody can tell. */
  isMended: boolean
}

/** What the applicant has to mend, or to bring later; of what comes later anything that is there is new. */
export function fixesOf({ handling, documents }: Pick<Case, 'handling' | 'documents'>): Fix[] {
  if (!handling) return []
  const { supplement, tolerated } = handling
  const asked = supplement
    ? supplement.items
    : (tolerated?.open ?? []).map((materialId) => ({
        ...{ materialId, message: '', remedy: '', basis: null, sample: null, places: [] },
      }))
  return asked.map(({ materialId, message, remedy, basis, sample, places = [] }, i) => {
    const papers = documents.filter((paper) => paper.materialId === materialId)
    const fresh = papers.filter(({ id }) => (supplement ? supplement.arrived.includes(id) : true))
    return {
      ...{ key: `${i}`, materialId, message, remedy, basis, sample, fresh },
      places: placesIn(places, documents),
      earlier: papers.filter((paper) => !fresh.includes(paper)),
      isMended: materialId !== null && fresh.length > 0,
    }
  })
}

/** The places of an item on papers that still lie in the case. */
const placesIn = (places: readonly SupplementPlace[], documents: Case['documents']): FixPlace[] =>
  places.flatMap(({ documentId, page, part = 0, box = null }) => {
    const paper = documents.find(({ id }) => id === documentId)
    if (!paper) return []
    const { materialId } = paper
    const isOneOfSeveral = documents.some((one) => one.id !== documentId && one.materialId === materialId)
    return [{ key: [documentId, page, part, box].join('/'), paper, page, part, box, isOneOfSeveral }]
  })
