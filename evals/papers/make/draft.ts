import type { PaperKind, ServiceDocument } from '../../../src/contract/index.ts'
import { judgeSituation, rulesOf, situationOf } from '../../../src/rules/index.ts'
import type { Half } from '../../cases.ts'
import { TODAY } from '../days.ts'
import { getLayoutOrThrow } from '../layouts/index.ts'
import type { Expected, FileSpec } from '../package.ts'
import type { PaperSpec } from '../paper.ts'
import type { Random } from '../random.ts'
import type { Matter } from './scenarios/index.ts'
import { createWriter, type Writer } from './write-papers.ts'

/** A package on its way: a faultless matter into which faults are planted. */
export type Draft = {
  service: ServiceDocument
  matter: Matter
  random: Random
  /** Writes further papers of the same half. */
  writer: Writer
  files: FileSpec[]
  /** Places of papers that already carry a fault; each carries one at most. */
  taken: Set<number>
  defects: Expected[]
  allowed: Set<string>
  missing: Set<string>
}

/** Plants one fault; false where this matter has no place for it. */
export type Planter = (draft: Draft) => boolean

export function createDraft(service: ServiceDocument, matter: Matter, half: Half, random: Random): Draft {
  const slots = random.chance(0.5)
  const files = packed(matter.papers, random).map(
    (papers, i): FileSpec => fileFor(papers, i, matter.papers, slots, random),
  )
  const allowed = new Set(matter.papers.some(({ material }) => material === null) ? ['A13'] : [])
  return {
    service,
    matter,
    random,
    writer: createWriter(half, random),
    files,
    taken: new Set(),
    defects: [],
    allowed,
    missing: new Set(),
  }
}

/** Both sides of a card mostly go into one file; every other paper has its own. */
function packed(papers: PaperSpec[], random: Random): number[][] {
  const groups: number[][] = []
  for (const [i, paper] of papers.entries()) {
    const before = groups.at(-1)
    const isBack =
      paper.kind === 'id-card-back' && before?.length === 1 && papers[before[0] ?? -1]?.kind === 'id-card-front'
    if (isBack && random.chance(0.6)) before.push(i)
    else groups.push([i])
  }
  return groups
}

function fileFor(papers: number[], place: number, all: PaperSpec[], slots: boolean, random: Random): FileSpec {
  const specs = papers.flatMap((i) => all[i] ?? [])
  const first = specs[0]
  const size = first ? getLayoutOrThrow(first.layout).size : 'sheet'
  const several = first ? ['lease-contract', 'household-register'].includes(first.kind) : false
  const as = several
    ? random.pick(['scan', 'text'] as const)
    : size === 'card' || size === 'portrait'
      ? 'picture'
      : random.pick(['picture', 'picture', 'text', 'scan'] as const)
  const looks =
    size === 'portrait' ? (['clean'] as const) : (['clean', 'scan-300', 'scan-200', 'scan-150', 'photo'] as const)
  const look = as === 'text' ? 'clean' : random.pick(looks)
  const extension = as !== 'picture' ? 'pdf' : look === 'clean' ? 'png' : 'jpg'
  return {
    name: `${String(place + 1).padStart(2, '0')}.${extension}`,
    papers,
    as,
    look,
    turn: 0,
    slot: slots ? (first?.material ?? null) : null,
  }
}

export const livePapers = ({ files }: Draft): number[] =>
  files.filter(({ broken }) => !broken).flatMap(({ papers }) => papers)

/** A paper handed in that has no fault yet and fits, chosen by chance. */
export function choose(
  draft: Draft,
  fits: (paper: PaperSpec, i: number) => boolean,
): { paper: PaperSpec; i: number } | null {
  const fitting = livePapers(draft).filter((i) => {
    const paper = draft.matter.papers[i]
    return paper !== undefined && !draft.taken.has(i) && fits(paper, i)
  })
  if (fitting.length === 0) return null
  const i = draft.random.pick(fitting)
  draft.taken.add(i)
  return { paper: draft.matter.papers[i] as PaperSpec, i }
}

export const isKind =
  (...kinds: PaperKind[]) =>
  (paper: PaperSpec): boolean =>
    kinds.includes(paper.kind)
export const fileOf = ({ files }: Draft, i: number): FileSpec | undefined =>
  files.find(({ papers }) => papers.includes(i))
export const findPaper = (draft: Draft, fits: (paper: PaperSpec) => boolean): PaperSpec | undefined =>
  livePapers(draft)
    .flatMap((i) => draft.matter.papers[i] ?? [])
    .find(fits)

export function expect(draft: Draft, code: string, more: Omit<Expected, 'code'> = {}, allowed: string[] = []): true {
  draft.defects.push({ code, ...more })
  for (const one of allowed) draft.allowed.add(one)
  return true
}

/** Takes papers out of the package; files that hold nothing more go as well. */
export function drop(draft: Draft, gone: (i: number) => boolean): void {
  for (const file of draft.files) file.papers = file.papers.filter((i) => !gone(i))
  draft.files = draft.files.filter(({ papers }) => papers.length > 0)
}

/** Adds a paper in a file of its own. */
export function add(draft: Draft, paper: PaperSpec, file: Partial<FileSpec> = {}): number {
  const i = draft.matter.papers.push(paper) - 1
  const fresh = fileFor([i], draft.files.length, draft.matter.papers, false, draft.random)
  draft.files.push({ ...fresh, name: `9${draft.files.length}.${fresh.name.split('.')[1]}`, ...file })
  draft.taken.add(i)
  return i
}

/** Materials that must be handed in for these facts: not called by the office, not merely shown, not exempt, no choice among several. */
export function demanded({ service, matter }: Pick<Draft, 'service' | 'matter'>): string[] {
  const { materials } = judgeSituation(situationOf(rulesOf(service, TODAY), matter.facts))
  const required = new Set(materials.filter(({ required }) => required === true).map(({ id }) => id))
  const inChoices = new Set(service.materials.flatMap((entry) => ('anyOf' in entry ? entry.anyOf : [])))
  return service.materials.flatMap((entry) =>
    'anyOf' in entry ||
    inChoices.has(entry.id) ||
    !required.has(entry.id) ||
    entry.exempt ||
    (entry.handled ?? 'submitted') !== 'submitted'
      ? []
      : [entry.id],
  )
}

/** Another sign in the place of one of a text: a name of one sign less stays a name. */
export const withOtherSign = (text: string, place: number, sign: string): string =>
  text.slice(0, place) + sign + text.slice(place + 1)
