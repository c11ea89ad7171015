import type { ElsewhereTopic, ServiceDocument } from '../contract/index.ts'
import { findOpenTerm, isWithinReach, type OpenTerm, type Ranked, type Understood } from '../retrieval/index.ts'
import type { AskDeps } from './context.ts'

/** What a text is about: one service, an open term, or nothing we know (perhaps a matter that lies elsewhere). */
export type Decision =
  | { kind: 'service'; id: string; confidence: number; understood: Understood; ranked: Ranked[] }
  | { kind: 'open'; open: OpenTerm; ranked: Ranked[] }
  | { kind: 'none'; ranked: Ranked[]; elsewhere: ElsewhereTopic | null }

/** A service that ranks almost as high as the first takes its place if its parts fit the question clearly better. */
const CLOSE = 0.85
const CLEARLY = 0.15
const MAX_CLOSE = 4

/** Decides what a text is about when nothing was said before. */
export async function decide(deps: AskDeps, text: string): Promise<Decision> {
  const understood = deps.reader.understand(text)
  const { ranked: whole, elsewhere } =
    understood.tokens.length === 0 ? { ranked: [], elsewhere: null } : await deps.index.find(understood)
  const ranked = await liftAsked(deps, understood, whole)
  const open = findOpenTerm(understood, deps.catalogue.vocabulary.ambiguous)
  if (open && isWithinReach(open, ranked)) return { kind: 'open', open, ranked }
  const top = ranked[0]
  if (!top || top.confidence < deps.index.calibration.floor) return { kind: 'none', ranked, elsewhere }
  const settled = settledOption(deps, understood, ranked)
  if (settled) return { kind: 'service', id: settled, confidence: top.confidence, understood, ranked }
  const close = ranked.slice(0, MAX_CLOSE).filter(({ fused }) => fused >= CLOSE * top.fused)
  const id =
    bestFitting(
      deps,
      text,
      close.map(({ id }) => id),
    ) ?? top.id
  return { kind: 'service', id, confidence: top.confidence, understood, ranked }
}

/** What the clause that asks weighs, beside a whole message that tells a story. */
const ASKED = 0.5
const SHORTEST_CLAUSE = 4

/** 孩子户口在湖北，读四年级，想转来上海念书: what the clause that asks means counts once more, as far as it is sure by itself. */
async function liftAsked(deps: AskDeps, { normalized }: Understood, ranked: Ranked[]): Promise<Ranked[]> {
  const clauses = normalized.split(' ').filter((clause) => clause.length >= SHORTEST_CLAUSE)
  const { wishes } = deps.catalogue.dialogue.turns
  const asking = clauses.length < 2 ? undefined : clauses.findLast((one) => wishes.some((pattern) => pattern.test(one)))
  const best = ranked[0]
  if (!asking || !best) return ranked
  const own = (await deps.index.find(deps.reader.understand(asking))).ranked
  const sure = new Map(own.map(({ id, confidence }) => [id, confidence]))
  const lifted = ranked.map((entry) => ({
    ...entry,
    fused: entry.fused + ASKED * best.fused * (sure.get(entry.id) ?? 0),
  }))
  const top = Math.max(...lifted.map(({ fused }) => fused))
  return lifted
    .map((entry) => ({ ...entry, confidence: best.confidence * (entry.fused / top) }))
    .sort((a, b) => b.fused - a.fused)
}

/** How near a service of a settled option must rank to take the place of one of another option of the same term. */
const SETTLES = 0.75

/** 补个社保卡: of a term that can mean several services the one whose own words (补) are said, where another ranks first. */
function settledOption({ catalogue }: AskDeps, { normalized }: Understood, ranked: Ranked[]): string | null {
  const text = normalized.replaceAll(' ', '')
  const top = ranked[0]
  for (const { term, say = [], options } of catalogue.vocabulary.ambiguous) {
    const said = [term, ...say].find((one) => text.includes(one))
    if (!said || !top || !options.some(({ services }) => services.includes(top.id))) continue
    const rest = text.replace(said, ' ')
    const meant = options.filter(({ words = [] }) => words.some((word) => rest.includes(word)))
    const only = meant.length === 1 ? (meant[0]?.services ?? []) : []
    if (only.length === 0 || only.includes(top.id)) continue
    const near = ranked.find(({ id, fused }) => only.includes(id) && fused >= SETTLES * top.fused)
    if (near) return near.id
  }
  return null
}

/** How well the best part of a service fits a text (0..1). */
export const fitOf = (deps: AskDeps, service: ServiceDocument | undefined, text: string): number =>
  service ? Math.max(0, ...deps.fitting(service, text).map(({ score }) => score)) : 0

/** The first of the services, or the one whose parts fit the text clearly better; null where there is none. */
export function bestFitting(deps: AskDeps, text: string, ids: string[]): string | null {
  const fits = ids.map((id) => ({ id, fit: fitOf(deps, deps.catalogue.services.get(id), text) }))
  const first = fits[0]
  if (!first) return null
  const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a))
  return best.fit >= first.fit + CLEARLY ? best.id : first.id
}
