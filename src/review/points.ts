import type { Condition, Evidence, HintPoint } from '../contract/index.ts'
import { openFacts, rulesOf, situationOf, stateOf, verdictOf } from '../rules/index.ts'
import { fillIn } from '../shared/index.ts'
import { papersFor, proofsOf } from './evidence.ts'
import { factsIn, type KnownFact, knownFacts, plain, requestFacts, sayFact } from './facts.ts'
import { documentOf, type ReviewFile } from './review-file.ts'

type State = HintPoint['state']
type Found = Pick<HintPoint, 'state' | 'saidBy' | 'why'> & { evidence: Evidence[] }

/** The condition table, then the review points of the service. */
export const pointsOf = (file: ReviewFile): HintPoint[] => [...conditionPoints(file), ...reviewPoints(file)]

const STATE = { met: 'met', unmet: 'unmet', unknown: 'unclear' } as const

function conditionPoints(file: ReviewFile): HintPoint[] {
  const { service, today } = file
  const known = knownFacts(file)
  const judge = (by: (fact: KnownFact) => boolean): Map<string, State> => {
    const facts = Object.fromEntries([...known].flatMap(([id, fact]) => (by(fact) ? [[id, fact.value]] : [])))
    return new Map(verdictOf(service, facts, today).conditions.map(({ id, state }) => [id, STATE[state]]))
  }
  const all = judge(() => true)
  const sure = judge(({ by }) => by !== 'applicant')
  return service.conditions.map((condition) => {
    const id = `condition.${condition.id}`
    const found = foundAt(id, file) ?? conclude(condition, { all, sure, known }, file)
    return {
      ...found,
      ...{ id, kind: 'condition' as const, point: condition.text, effect: condition.effect ?? 'decides' },
      basis: condition.basis,
      opened: file.opened.has(id),
    }
  })
}

/** What an approver found at a point counts before everything that was computed. */
function foundAt(id: string, { findings, knowledge: { words } }: ReviewFile): Found | null {
  const found = findings.findLast(({ point }) => point === id)
  return (
    (found && {
      state: found.found,
      saidBy: { kind: 'approver', name: found.by },
      why: words.why.approver,
      evidence: [plain('approver', found.by, found.note || null, found.at)],
    }) ??
    null
  )
}

type Judged = { all: Map<string, State>; sure: Map<string, State>; known: Map<string, KnownFact> }

/**
 * Settled by registers, the window or an identity paper alone: so it is. Otherwise the applicant's word has to be borne out by a paper
 * without fault; what nobody proves stays unclear, however it was stated.
 */
function conclude(condition: Condition, { all, sure, known }: Judged, file: ReviewFile): Found {
  const { words } = file.knowledge
  const told = all.get(condition.id) ?? 'unclear'
  const certain = sure.get(condition.id) ?? 'unclear'
  const settling = settledBy(condition, known, file, certain === 'unclear')
  const said = (ids: string[]) => ids.map((id) => sayFact(id, known.get(id)?.value, file)).join('；')
  const facts = said(settling)
  const evidence = settling.flatMap((id) => known.get(id)?.evidence ?? [])
  const proofs = papersFor(condition, file)
  const papers = proofs.map((proof) => proof.evidence)
  const paperNames = (some: { evidence: Evidence }[]) =>
    [...new Set(some.map((one) => one.evidence.label))].join('》《')
  if (certain !== 'unclear') {
    const by = weakest(settling.flatMap((id) => known.get(id) ?? []))
    const label = evidence[0]?.label ?? ''
    const why = by === 'paper' ? fillIn(words.why.derived, { papers: label, facts }) : fillIn(words.why[by], { facts })
    return { state: certain, saidBy: { kind: by, name: label }, why, evidence: [...evidence, ...papers] }
  }
  const nobody = { kind: 'nobody' as const, name: words.said.nobody }
  const applicant = { kind: 'applicant' as const, name: words.said.applicant }
  if (told === 'unclear') {
    const open = openIn(condition, known, file)
    return { state: 'unclear', saidBy: nobody, why: fillIn(words.why.unknown, { facts: said(open) }), evidence: papers }
  }
  if (told === 'unmet')
    return {
      state: 'unmet',
      saidBy: applicant,
      why: fillIn(words.why.told, { facts }),
      evidence: [...evidence, ...papers],
    }
  const unproved = (why: string): Found => ({
    state: 'unclear',
    saidBy: applicant,
    why,
    evidence: [...papers, ...evidence],
  })
  const request = requestFacts(condition, file)
  if (settling.every((id) => request.has(id) || known.get(id)?.by !== 'applicant'))
    return { state: 'met', saidBy: applicant, why: fillIn(words.why.request, { facts }), evidence }
  const odd = oddFacts(settling, file)
  if (odd.length > 0) return unproved(fillIn(words.why.contradicted, { facts: said(odd) }))
  if (isPaperless(condition, file)) return unproved(fillIn(words.why.paperless, { facts }))
  if (!file.check) return unproved(words.why.unread)
  const missing = missingFor(condition, file)
  if (missing.length > 0) return unproved(fillIn(words.why.missing, { papers: missing.join('》《') }))
  const sound = proofs.filter(({ fault }) => fault === null)
  const [broken] = proofs.filter(({ fault }) => fault === 'defect')
  if (broken) return unproved(fillIn(words.why.defect, { papers: broken.evidence.label, message: broken.message }))
  if (sound.length > 0) {
    const names = paperNames(sound)
    return {
      state: 'met',
      saidBy: { kind: 'paper', name: names },
      why: fillIn(words.why.paper, { papers: names }),
      evidence: [...papers, ...evidence],
    }
  }
  if (proofs.length > 0) return unproved(fillIn(words.why.doubtful, { papers: paperNames(proofs) }))
  return unproved(fillIn(words.why.claimed, { facts }))
}

const ORDER = ['register', 'clerk', 'paper'] as const
/** Of those who settle a condition together, the one whose word weighs least. */
const weakest = (facts: KnownFact[]): (typeof ORDER)[number] =>
  ORDER.findLast((one) => facts.some(({ by }) => by === one)) ?? 'register'

/** The fewest facts that settle a condition: one after the other is left out as long as the state stays; what the applicant says first. */
function settledBy(condition: Condition, known: Map<string, KnownFact>, file: ReviewFile, withTold: boolean): string[] {
  const rules = rulesOf(file.service, file.today)
  const state = (ids: string[]) =>
    stateOf(condition.id, situationOf(rules, Object.fromEntries(ids.map((id) => [id, known.get(id)?.value]))))
  const usable = [...known].filter(([, { by }]) => withTold || by !== 'applicant').map(([id]) => id)
  const whole = state(usable)
  const read = new Set([...factsIn(condition.when, file), ...gatesOf(condition, file)])
  const weight = (id: string): number => (known.get(id)?.by === 'applicant' ? 0 : 1)
  const wanted = usable.filter((id) => read.has(id)).sort((a, b) => weight(a) - weight(b))
  return wanted.reduce((kept, id) => {
    const without = kept.filter((one) => one !== id)
    return state(without) === whole ? without : kept
  }, wanted)
}

/** Facts that decide whether a fact of the condition is asked at all. */
function gatesOf(condition: Condition, file: ReviewFile): string[] {
  const visit = (ids: string[], seen: Set<string>): Set<string> => {
    for (const id of ids) {
      const when = file.service.facts.find((fact) => fact.id === id)?.askWhen
      const more = when ? factsIn(when, file).filter((one) => !seen.has(one)) : []
      for (const one of more) seen.add(one)
      visit(more, seen)
    }
    return seen
  }
  return [...visit(factsIn(condition.when, file), new Set())]
}

function openIn(condition: Condition, known: Map<string, KnownFact>, file: ReviewFile): string[] {
  const rules = rulesOf(file.service, file.today)
  const rule = rules.conditions.find(({ id }) => id === condition.id)
  const answers = Object.fromEntries([...known].map(([id, { value }]) => [id, value]))
  return rule ? [...openFacts(rule.tree, situationOf(rules, answers))] : []
}

/** Facts of the service that a register or a paper tells otherwise than the applicant. */
const oddFacts = (ids: string[], { told }: ReviewFile): string[] =>
  ids.filter((id) => told.some(({ about }) => 'factId' in about && about.factId === id))

/** Nothing on the list of papers can prove it: somebody has to be asked, or it has to be looked at. */
function isPaperless(condition: Condition, file: ReviewFile): boolean {
  const { materials, kinds } = proofsOf(condition, file)
  return materials.length + kinds.length === 0
}

/** Papers that would prove the condition, are demanded in this case, and are not there. */
function missingFor(condition: Condition, file: ReviewFile): string[] {
  const wanted = new Set(proofsOf(condition, file).materials.map(({ id }) => id))
  return (file.check?.missing ?? []).filter(({ materialId }) => wanted.has(materialId)).map(({ name }) => name)
}

const POINT_STATE = { pass: 'met', fail: 'unmet', manual: 'unclear' } as const

/** The review points of the service, decided by the check where it could; they never decide the matter by themselves. */
function reviewPoints(file: ReviewFile): HintPoint[] {
  const { service, check, knowledge } = file
  const { why, said } = knowledge.words
  const results = check?.reviewPoints ?? []
  return service.reviewPoints.map(({ point, how, basis }, i) => {
    const id = `review.${i + 1}`
    const result = results.find((one) => one.point === point)
    const state = result?.state ?? 'manual'
    const seen: Evidence[] = result?.file
      ? [
          {
            ...{ source: 'paper', label: result.file, value: result.evidence ?? null, at: check?.at ?? null },
            ...{ documentId: documentOf(file, result.file), page: result.page ?? null, box: result.box ?? null },
            confidence: null,
          },
        ]
      : []
    const found = foundAt(id, file) ?? {
      state: POINT_STATE[state],
      saidBy:
        state === 'manual'
          ? { kind: 'nobody' as const, name: said.nobody }
          : { kind: 'paper' as const, name: said.paper },
      why: result?.evidence ?? `${why[state]}：${how}`,
      evidence: seen,
    }
    return {
      ...found,
      ...{ id, kind: 'review_point' as const, point, effect: 'informs' as const },
      ...{ basis: basis ?? knowledge.words.opinion.noBasis, opened: file.opened.has(id) },
    }
  })
}
