import type { HintPoint, RefusalReason, Suggestion } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'
import type { Weighed } from './contradictions.ts'
import type { ReviewFile } from './review-file.ts'
import { deciding, isProved } from './risk.ts'

type Seen = { points: HintPoint[]; contradictions: Weighed[]; suggestion: Suggestion }

/** The opinion as it could be written: every deciding condition with its article and evidence; what is unmet or unclear is never left out. */
export function draftOpinionOf(file: ReviewFile, { points, contradictions, suggestion }: Seen): string {
  const { opinion: words } = file.knowledge.words
  const { service, who } = file
  const conditions = deciding(points)
  const lines = conditions.map((one, i) =>
    fillIn(words[one.state], { n: i + 1, text: one.point, basis: one.basis, evidence: ended(one.why) }),
  )
  const unmet = conditions.filter(({ state }) => state === 'unmet')
  const law = lawOf(file)
  const open = conditions.filter(({ state }) => state === 'unclear').length + contradictions.length
  const end = {
    approve: () => fillIn(words.approve, { law, service: service.name }),
    refuse: () =>
      fillIn(words.refuse, {
        law,
        service: service.name,
        conditions: unmet.map(({ point }) => `“${point}”`).join('、'),
      }),
    needs_review: () => fillIn(words.review, { count: Math.max(open + unmet.length, 1) }),
  }[suggestion]()
  return [
    fillIn(words.head, { who: who.name || file.knowledge.words.matter.noName, service: service.name }),
    ...lines,
    ...contradictions.map(({ fact, a, b }) =>
      fillIn(words.contradiction, { text: `${fact}，《${a.source}》${a.value}，《${b.source}》${b.value}` }),
    ),
    ...file.objections.map(({ at, words: said }) => fillIn(words.objection, { date: at.slice(0, 10), words: said })),
    end,
  ].join('\n')
}

/** Reasons for a refusal that answer conditions, from what is unmet by proof (行政许可法 第三十八条第二款). */
export const draftReasonsOf = ({ service }: ReviewFile, points: HintPoint[]): RefusalReason[] =>
  deciding(points)
    .filter((one) => one.state === 'unmet' && isProved(one))
    .flatMap(({ id, evidence, why, saidBy }) => {
      const condition = service.conditions.find((one) => `condition.${one.id}` === id)
      const first = evidence.find(({ source }) => source === saidBy.kind) ?? evidence[0]
      return condition
        ? [{ conditionId: condition.id, found: first?.value ?? why, evidence: first?.label ?? saidBy.name }]
        : []
    })

function lawOf({ service, knowledge }: ReviewFile): string {
  const [first] = service.legalBasis
  return first ? `《${first.law}》${first.article ?? ''}` : knowledge.words.opinion.noBasis
}

const ended = (text: string): string => (text === '' || /[。！？]$/u.test(text) ? text : `${text}。`)
