import type { ServiceDocument } from '../contract/index.ts'
import type { Paper } from '../reading/index.ts'
import type { CaseFile } from './case-file.ts'
import { createLikeness, type Likeness } from './classify-likeness.ts'
import { titlesOf } from './title.ts'

export type Suggested = { id: string; name: string; score: number }

/** What a service may be known by: its names, and the names of the papers on its list. */
type Profile = { service: ServiceDocument; names: string[]; materials: { name: string; always: boolean }[] }
/** What is known of one paper: texts it may be known by, and the matter it names itself. */
type Clue = { isForm: boolean; titles: string[]; matters: string[] }

/** Fields in which a paper names the matter it is for. */
const MATTERS = ['委托事项', '承诺事项', '申请事项', '项目名称', '业务类型']
/** How much the list of a service counts that the papers do not bear out. */
const COVERAGE = 0.25
const NAME_WEIGHT = 0.6
/** So much has to be known before the papers say anything: an identity card alone says less than this. */
const DOUBT = 2
const SHOWN = 8
/** Below this nothing more than an identity card or a licence points to a service. */
const FLOOR = 0.08

/**
 * Which services these papers are for, from the papers alone: their titles against the names of services and of the papers on their
 * lists, and the matter a POA, a commitment or a plan names. Papers that few services ask for weigh more than an identity card. Where
 * several application forms came in, each is a matter of its own that shares the other papers: the best service of each comes first, then
 * the rest by their scores, from 0 to 1.
 */
export function classify(
  papers: Paper[],
  catalogue: Pick<CaseFile['catalogue'], 'services' | 'clerk'>,
): { services: Suggested[] } {
  const { profiles, likeness } = knowledgeOf(catalogue.services)
  const clues = papers.map((paper) => clueOf(paper, catalogue))
  const rankings = mattersOf(clues).map((matter) => rank(matter, profiles, likeness))
  const heads = rankings.flatMap(([first]) => (first ? [first] : []))
  const rest = rankings.flatMap((ranking) => ranking.slice(1))
  const services = [...byScore(heads), ...byScore(rest)]
    .filter(({ score }) => score >= FLOOR)
    .filter(({ service }, i, all) => all.findIndex((one) => one.service.id === service.id) === i)
    .slice(0, SHOWN)
    .map(({ service: { id, name }, score }) => ({ id, name, score: Math.round(score * 1000) / 1000 }))
  return { services }
}

type Ranked = { service: ServiceDocument; score: number }
const byScore = (ranked: Ranked[]): Ranked[] =>
  ranked.toSorted((a, b) => b.score - a.score || a.service.id.localeCompare(b.service.id))

function clueOf(paper: Paper, { clerk }: Pick<CaseFile['catalogue'], 'clerk'>): Clue {
  const titles = titlesOf(paper)
  const matters = MATTERS.flatMap((field) => (paper.fields[field] ? [String(paper.fields[field].value)] : []))
  const kind = paper.kind === 'other' || paper.kind === 'application-form' ? [] : [clerk.people.kinds[paper.kind]]
  return { isForm: paper.kind === 'application-form', titles: [...titles, ...kind], matters }
}

/** One matter for each application form with a title of its own; the other papers belong to all of them. */
function mattersOf(clues: Clue[]): Clue[][] {
  const forms = clues.filter(({ isForm }) => isForm)
  const different = forms.filter((form, i) => forms.findIndex(({ titles }) => titles[0] === form.titles[0]) === i)
  const shared = clues.filter(({ isForm }) => !isForm)
  return different.length > 1 ? different.map((form) => [form, ...shared]) : [clues]
}

function rank(clues: Clue[], profiles: Profile[], likeness: Likeness): Ranked[] {
  const matches = clues.map((clue) => profiles.map((profile) => match(clue, profile, likeness)))
  const weights = matches.map((row) => rarity(row))
  const known = weights.reduce((sum, weight) => sum + weight, 0)
  const strength = known / (known + DOUBT)
  const ranked = profiles.map((profile, i) => {
    const explained =
      matches.reduce((sum, row, paper) => sum + (row[i] ?? 0) * (weights[paper] ?? 0), 0) / (known + DOUBT)
    const named = Math.max(0, ...clues.flatMap((clue) => nameMatches(clue, profile, likeness)))
    const score =
      (explained + NAME_WEIGHT * named + COVERAGE * strength * coverage(clues, profile, likeness)) /
      (1 + NAME_WEIGHT + COVERAGE)
    return { service: profile.service, score }
  })
  return byScore(ranked)
}

/** How well some paper of the list is this paper, 0 to 1. */
const match = ({ titles }: Clue, { materials }: Profile, likeness: Likeness): number =>
  Math.max(0, ...titles.flatMap((title) => materials.map(({ name }) => likeness(title, name))))

/** A title like 户外广告设施设置申请表 or the matter of a POA names the service itself. */
const nameMatches = ({ isForm, titles, matters }: Clue, { names }: Profile, likeness: Likeness): number[] =>
  [...(isForm ? titles : []), ...matters].flatMap((text) => names.map((name) => likeness(text, name)))

/** Few services ask for this paper: it says much. Every second service asks for an identity card: it says nothing. */
function rarity(row: number[]): number {
  const best = Math.max(...row)
  if (best < 0.3) return 0
  const alike = row.filter((one) => one >= best * 0.85).length
  return Math.log((row.length + 1) / alike)
}

/** Share of what a service always asks for that is there. */
function coverage(clues: Clue[], { materials }: Profile, likeness: Likeness): number {
  const always = materials.filter((material) => material.always)
  if (always.length === 0) return 0
  const found = always.map(({ name }) =>
    Math.max(0, ...clues.flatMap(({ titles }) => titles.map((title) => likeness(title, name)))),
  )
  return found.reduce((sum, one) => sum + one, 0) / always.length
}

const cache = new WeakMap<CaseFile['catalogue']['services'], { profiles: Profile[]; likeness: Likeness }>()

function knowledgeOf(services: CaseFile['catalogue']['services']) {
  const known = cache.get(services)
  if (known) return known
  const profiles = [...services.values()].map(
    (service): Profile => ({
      service,
      names: [service.name, ...service.aliases, ...(service.variants ?? []).map(({ name }) => name)],
      materials: service.materials.map(({ name, when }) => ({ name, always: when === 'true' })),
    }),
  )
  const texts = profiles.map(({ names, materials }) => [...names, ...materials.map(({ name }) => name)])
  const made = { profiles, likeness: createLikeness(texts) }
  cache.set(services, made)
  return made
}
