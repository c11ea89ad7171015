import { isMaterialChoice, type LintFinding, type LintKnowledge, type ServiceDocument } from '../../contract/index.ts'
import { block, parts, readDocument, text } from './document.ts'
import { findingOf } from './finding.ts'
import type { Fault } from './rule.ts'
import { termOf, termsIn } from './terms.ts'

/** What each room makes of a service; a room that is not there yet is not asked. */
export type Views = {
  /** 智问: the figures of an answer. */
  answers?: (service: ServiceDocument) => { fee?: string; time?: string; visits?: string }
  /** 智办: ids of the papers that the list shows, whoever asks. */
  papers?: (service: ServiceDocument) => string[]
  /** 智受: ids of the papers that the check looks at. */
  checks?: (service: ServiceDocument) => string[]
  /** 智审: the conditions and points that the approver sees. */
  points?: (service: ServiceDocument) => string[]
}

const TIMES = /(\d+)\s*次/g
const MONEY = /(\d+(?:\.\d+)?)\s*元/g

/** Asks every room for what it makes of a service and compares it with the implementation list: one source, or a finding (L74). */
export function probe(service: ServiceDocument, views: Views, knowledge: LintKnowledge): LintFinding[] {
  const faults = [...answerFaults(service, views), ...paperFaults(service, views), ...pointFaults(service, views)]
  return faults.map((fault) => findingOf('L74', fault, service.id, knowledge))
}

function answerFaults(service: ServiceDocument, { answers }: Views): Fault[] {
  const doc = readDocument(service, service.id)
  if (!answers || !doc) return []
  const { fee = '', time = '', visits = '' } = answers(service)
  const faults: Fault[] = []
  const differs = (path: string, listed: string | number, told: string) =>
    faults.push({ path, say: 'figure', with: { listed, told } })
  // An answer says the promise where there is one, and the law's term else.
  const toldPromise = parts(doc, 'time').some((one) => text(one, 'promised') !== '')
  const key = service.list.promised ? 'promised' : toldPromise ? null : 'statutory'
  const term = key && termOf(block(doc, `list.${key}`))
  const told = termsIn(time)
  const inParts = /各|每/.test(time)
  const held = term ? [term, ...termsIn(service.list[key]?.note ?? '')] : []
  const agree = told.some(({ days }) => held.some((one) => one.days === days))
  if (term && term.days > 0 && told.length > 0 && !inParts && !agree) differs(`list.${key}.days`, term.said, time)
  const standard = sumsOf(moneyIn(service.list.fee.standard ?? ''))
  const asked = moneyIn(fee)
  if (asked.length > 0 && standard.length > 0 && !standard.some((one) => asked.includes(one)))
    differs('list.fee.standard', service.list.fee.standard ?? '', fee)
  const times = [...visits.matchAll(TIMES)].map(([, figure]) => Number(figure))
  const { visits: listed } = service.list
  if (visits !== '' && (listed > 0 ? !times.includes(listed) : times.length > 0 && times.every((one) => one > 0)))
    differs('list.visits', service.list.visits, visits)
  return faults
}

/** Fees of several papers are told together: what any of the figures come to. */
function sumsOf(figures: number[]): number[] {
  const sums = [0]
  for (const figure of figures.slice(0, MAX_FEES)) sums.push(...sums.map((sum) => sum + figure))
  return sums.slice(1)
}
const MAX_FEES = 10
const moneyIn = (text: string): number[] => [...text.matchAll(MONEY)].map(([, figure]) => Number(figure))

/** A paper that stands for others is shown as one with them; a check looks at each by itself. */
function paperFaults(service: ServiceDocument, { papers, checks }: Views): Fault[] {
  const choices = service.materials.filter(isMaterialChoice)
  const shown = papers && new Set(papers(service))
  const checked = checks && new Set(checks(service))
  return service.materials.flatMap((entry): Fault[] => {
    const at = { path: `materials.${entry.id}`, with: { name: entry.name } }
    const isChoice = isMaterialChoice(entry)
    const isOne = choices.some(({ anyOf }) => anyOf.includes(entry.id))
    return [
      ...(shown && !isOne && !shown.has(entry.id) ? [{ ...at, say: 'papers' }] : []),
      ...(checked && !isChoice && !checked.has(entry.id) ? [{ ...at, say: 'check' }] : []),
    ]
  })
}

function pointFaults(service: ServiceDocument, { points }: Views): Fault[] {
  if (!points) return []
  const shown = new Set(points(service))
  const listed = [
    ...service.conditions.map(({ id, text: name }) => ({ path: `conditions.${id}`, name })),
    ...service.reviewPoints.map(({ point }, i) => ({ path: `reviewPoints.${i}`, name: point })),
  ]
  return listed.flatMap(({ path, name }) => (shown.has(name) ? [] : [{ path, say: 'point', with: { name } }]))
}
