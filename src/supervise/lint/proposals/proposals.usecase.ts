import { createHash } from 'node:crypto'
import type {
  LintProposal,
  LintProposalFile,
  LintProposals,
  LintProposalsQuery,
  ProposalRun,
  ServiceDocument,
} from '../../../contract/index.ts'
import { type Clock, Refusal } from '../../../shared/index.ts'
import { type Doc, readDocument, text } from '../document.ts'
import type { ProposalRecord, ProposalsRepository } from './proposals.repository.ts'
import { PROMPT, type Proposed, type Proposer } from './propose.ts'

export type ProposalDeps = {
  repository: ProposalsRepository
  services: ReadonlyMap<string, ServiceDocument>
  proposals: LintProposalFile
  /** Null where no chat model is configured. */
  proposer: Proposer | null
  clock: Clock
}

/** Asks the model about loaded services and keeps what it proposes; what a person settled before is not raised again. */
export async function askAbout(serviceIds: string[], signal: AbortSignal, deps: ProposalDeps): Promise<ProposalRun> {
  const docs = serviceIds.map((id) => {
    const doc = readDocument(deps.services.get(id), id)
    if (!doc) throw new Refusal({ kind: 'not_found', code: 'lint.no_service', detail: `没有事项“${id}”，请从清单里选` })
    return doc
  })
  const { rows, failed } = await proposalsFor(docs, signal, deps)
  await deps.repository.add(rows)
  const kept = await Promise.all(rows.map(({ id }) => deps.repository.find(id)))
  return { proposals: kept.flatMap((row) => (row ? present(row, deps.proposals) : [])), failed }
}

/** The same for documents that are only looked at; nothing is kept. */
export async function proposeFor(
  docs: readonly Doc[],
  signal: AbortSignal,
  deps: Omit<ProposalDeps, 'repository' | 'services'>,
): Promise<ProposalRun> {
  const { rows, failed } = await proposalsFor(docs, signal, deps)
  return { proposals: rows.map((row) => present(row, deps.proposals)), failed }
}

async function proposalsFor(
  docs: readonly Doc[],
  signal: AbortSignal,
  { proposer, clock }: Pick<ProposalDeps, 'proposer' | 'clock'>,
): Promise<{ rows: ProposalRecord[]; failed: string[] }> {
  if (!proposer) throw noModel()
  const rows: ProposalRecord[] = []
  const failed: string[] = []
  for (const doc of docs) {
    const proposed = await proposer.propose(doc, signal)
    if (proposed) rows.push(...proposed.map((one) => recordOf(one, doc, { model: proposer.model, at: clock.now() })))
    else failed.push(doc.id)
  }
  return { rows, failed }
}

/** The same words at the same place by the same rule are the same proposal, whoever makes it. */
const recordOf = (
  { rule, path, quote, message }: Proposed,
  doc: Doc,
  by: { model: string; at: Date },
): ProposalRecord => ({
  id: `proposal_${createHash('sha256').update([rule, doc.id, path, quote].join('\u0000')).digest('hex').slice(0, 24)}`,
  rule,
  service: doc.id,
  version: text(doc, 'version'),
  path,
  quote,
  message,
  prompt: PROMPT,
  ...by,
  state: 'open',
  by: null,
  settledAt: null,
  note: null,
})

export async function listProposals(query: LintProposalsQuery, deps: ProposalDeps): Promise<LintProposals> {
  const { total, rows } = await deps.repository.list(query)
  return {
    total,
    model: deps.proposer?.model ?? null,
    proposals: rows.map((row) => present(row, deps.proposals)),
  }
}

/** A person takes a proposal up or dismisses it, with a word why; whoever comes second is told. */
export async function settleProposal(
  { id, state, note, by }: { id: string; state: 'accepted' | 'dismissed'; note: string; by: string },
  { repository, proposals, clock }: ProposalDeps,
): Promise<LintProposal> {
  const settled = await repository.settle(id, { state, by, note, settledAt: clock.now() })
  if (settled) return present(settled, proposals)
  const found = await repository.find(id)
  if (!found) throw new Refusal({ kind: 'not_found', code: 'lint.no_proposal', detail: '没有这条建议，请刷新后再看' })
  throw new Refusal({ kind: 'conflict', code: 'lint.settled', detail: '这条建议已经有人看过了，请刷新看他怎么定的' })
}

function present(row: ProposalRecord, { label, rules }: LintProposalFile): LintProposal {
  const rule = rules.find(({ id }) => id === row.rule)
  const { rule: id, service: serviceId, version, path, quote, message, model, state, by, settledAt, note } = row
  return {
    id: row.id,
    rule: id,
    title: rule?.title ?? id,
    serviceId,
    ...{ version, path, quote, message },
    ...(rule?.basis && { basis: rule.basis }),
    label,
    model,
    at: row.at.toISOString(),
    state,
    settled: by && settledAt ? { by, at: settledAt.toISOString(), note: note ?? '' } : null,
  }
}

const noModel = () =>
  new Refusal({
    kind: 'unavailable',
    code: 'lint.no_model',
    detail: '没有接对话模型，不能请它看。请管理员配置 CHAT_MODEL；别的规则不受影响',
  })
