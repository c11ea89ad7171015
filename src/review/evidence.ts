import {
  type Condition,
  type Evidence,
  type FieldReading,
  isMaterialChoice,
  type Material,
  type PaperKind,
  type PaperReading,
} from '../contract/index.ts'
import { namesIn, parse, type Tree } from '../rules/index.ts'
import { factsIn, requestFacts } from './facts.ts'
import { documentOf, type ReviewFile } from './review-file.ts'

/** What can prove a condition: materials of the list, and kinds of papers. */
type Proofs = { materials: Material[]; kinds: PaperKind[] }

const cache = new WeakMap<Condition, Proofs>()
const MIN_SHARED = 2
const MOST = 3

/**
 * The papers that speak of a condition: those whose name, fields or checks share wording with it (runs of three characters that few
 * papers of the service have), and the kinds that `knowledge/review/authority.yaml` names for its words; where there are none, those
 * that are demanded because the very thing holds that the condition asks.
 */
export function proofsOf(condition: Condition, file: ReviewFile): Proofs {
  const known = cache.get(condition)
  if (known) return known
  const { authority } = file.knowledge
  if (new RegExp(authority.onlyKnown, 'u').test(condition.text)) return { materials: [], kinds: [] }
  const common = new RegExp(authority.common, 'gu')
  const bare = (texts: string[]) => texts.map((one) => one.replace(common, '，'))
  const own = file.service.materials.filter((one): one is Material => !isMaterialChoice(one) && one.kind !== '申请表')
  const runs = own.map((material) => [material, runsIn(bare(speechOf(material)))] as const)
  const named = runsIn([file.service.name])
  const isCommon = (run: string): boolean =>
    named.has(run) || runs.filter(([, some]) => some.has(run)).length > Math.max(1, own.length / 3)
  const wanted = [...runsIn(bare(textOf(condition, file)))].filter((run) => !isCommon(run))
  const worded = runs
    .map(([material, some]) => ({ material, shared: wanted.filter((run) => some.has(run)).length }))
    .filter(({ shared }) => shared >= MIN_SHARED)
    .sort((a, b) => b.shared - a.shared)
    .filter(({ shared }, i, [best]) => i < MOST && shared >= (best?.shared ?? 0) / 2)
    .map(({ material }) => material)
  const kinds = file.knowledge.authority.evidence
    .filter(({ words }) => new RegExp(words, 'u').test(condition.text))
    .flatMap((one) => one.kinds)
  const materials = worded.length + kinds.length > 0 ? worded : demandedFor(condition, own, file)
  const proofs = { materials, kinds: [...new Set(kinds)] }
  cache.set(condition, proofs)
  return proofs
}

/** Materials whose own condition makes a comparison that the condition makes, other than of what is applied for. */
function demandedFor(condition: Condition, own: Material[], file: ReviewFile): Material[] {
  const request = requestFacts(condition, file)
  const asked = comparisonsIn(parse(condition.when)).filter((one) => ![...namesIn(one)].some((id) => request.has(id)))
  const known = new Set(asked.map((one) => JSON.stringify(one)))
  return own
    .filter(({ when }) => comparisonsIn(parse(when)).some((one) => known.has(JSON.stringify(one))))
    .slice(0, MOST)
}

function comparisonsIn(tree: Tree): Tree[] {
  if (tree.type !== 'binary') return []
  return tree.op === 'and' || tree.op === 'or' ? [tree.left, tree.right].flatMap(comparisonsIn) : [tree]
}

const textOf = (condition: Condition, file: ReviewFile): string[] => [
  condition.text,
  ...factsIn(condition.when, file).flatMap((id) => {
    const fact = file.service.facts.find((one) => one.id === id)
    return fact ? [fact.ask, fact.yes ?? '', fact.noun ?? ''] : []
  }),
]
const speechOf = ({ name, fields, checks }: Material): string[] => [name, ...fields, ...checks]

/** Runs of three Chinese characters. */
function runsIn(texts: string[]): Set<string> {
  const runs = new Set<string>()
  for (const text of texts)
    for (const part of text.match(/\p{Script=Han}{3,}/gu) ?? [])
      for (let i = 0; i + 3 <= part.length; i++) runs.add(part.slice(i, i + 3))
  return runs
}

/** A paper of the case that speaks of a condition, and how well it stands. */
export type Proof = { paper: PaperReading; evidence: Evidence; fault: 'doubtful' | 'defect' | null; message: string }

export function papersFor(condition: Condition, file: ReviewFile): Proof[] {
  const { materials, kinds } = proofsOf(condition, file)
  const ids = new Set(materials.map(({ id }) => id))
  const papers = (file.check?.documents ?? []).filter(
    ({ materialId, kind }) => (materialId !== null && ids.has(materialId)) || kinds.includes(kind),
  )
  return papers.map((paper) => proofBy(paper, condition, file))
}

function proofBy(paper: PaperReading, condition: Condition, file: ReviewFile): Proof {
  const [name, reading] = fieldFor(paper, condition, file) ?? []
  const { sure } = file.knowledge.authority
  const found = file.check?.defects.find(
    ({ file: where, severity, needsHuman }) => where === paper.file && (severity !== 'remind' || needsHuman === true),
  )
  const confidence = reading?.confidence ?? paper.confidence
  return {
    paper,
    evidence: {
      source: 'paper',
      label: titleOf(paper, file),
      value: reading ? `${name}：${reading.value}` : null,
      documentId: documentOf(file, paper.file),
      page: reading?.page ?? paper.range[0],
      box: reading?.box ?? null,
      confidence,
      at: file.check?.at ?? null,
    },
    fault: found ? 'defect' : confidence < sure ? 'doubtful' : null,
    message: found?.message ?? '',
  }
}

/** The field of a paper that shares most with the wording of the condition. */
function fieldFor(
  { fields }: PaperReading,
  condition: Condition,
  file: ReviewFile,
): [string, FieldReading] | undefined {
  const text = textOf(condition, file).join('')
  const shared = (name: string): number =>
    [...name].filter((_, i) => i > 0 && text.includes(name.slice(i - 1, i + 1))).length
  return Object.entries(fields)
    .map((entry) => ({ entry, shared: shared(entry[0]) }))
    .filter((one) => one.shared > 0)
    .sort((a, b) => b.shared - a.shared)[0]?.entry
}

/** What people call a paper: its material, else its kind as the list of authority has no name for it. */
export const titleOf = ({ materialId, file: name }: PaperReading, { service }: Pick<ReviewFile, 'service'>): string =>
  service.materials.find(({ id }) => id === materialId)?.name ?? name
