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
  const { ranked, elsewhere } =
    understood.tokens.length === 0 ? { ranked: [], elsewhere: null } : await deps.index.find(understood)
  const open = findOpenTerm(understood, deps.catalogue.vocabulary.ambiguous)
  if (open && isWithinReach(open, ranked)) return { kind: 'open', open, ranked }
  const top = ranked[0]
  if (!top || top.confidence < deps.index.calibration.floor) return { kind: 'none', ranked, elsewhere }
  const close = ranked.slice(0, MAX_CLOSE).filter(({ fused }) => fused >= CLOSE * top.fused)
  const id =
    bestFitting(
      deps,
      text,
      close.map(({ id }) => id),
    ) ?? top.id
  return { kind: 'service', id, confidence: top.confidence, understood, ranked }
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
