import type { PaperNameFile } from '../contract/index.ts'
import type { Paper } from '../reading/index.ts'
import { pairCards } from './cards.ts'
import type { ListedMaterial, PlacedPaper } from './case-file.ts'
import { expectedPapers } from './expected-papers.ts'
import { SURE_KIND } from './limits.ts'
import { type Parties, sameName } from './parties.ts'
import { createTitleLikeness } from './title.ts'

type Given = {
  materials: ListedMaterial[]
  /** The slot of each file, by file. */
  slots: Record<string, string>
  parties: Parties
  names: PaperNameFile
  /** What the service is called. */
  matter?: string
}
type Fitting = Given & { titleLikeness: ReturnType<typeof createTitleLikeness> }

/** Below this a paper is not taken for the material; where its kind says nothing, a like title is all there can be. */
const FITS = 0.45
const FITS_BY_TITLE = 0.33
const UNFIT = 0

/**
 * Every paper with the material it was taken for: its slot, where it may be what belongs there, otherwise the best of the
 * list, one paper a material first; sides of one card stay together. Null where nothing fits.
 */
export function placePapers(papers: Paper[], options: Given): PlacedPaper[] {
  const names = options.materials.map(({ material }) => material.name)
  const given = { ...options, titleLikeness: createTitleLikeness(names, options.matter ?? '') }
  const placed = new Map<Paper, string>()
  for (const paper of papers) {
    const slot = given.slots[paper.file]
    const material = given.materials.find((one) => one.material.id === slot)
    if (material && !isWrongIn(paper, material, papers, given)) placed.set(paper, material.material.id)
  }
  const units = unitsOf(papers.filter((paper) => !placed.has(paper)))
  const taken = new Set(placed.values())
  assign(
    units,
    given,
    placed,
    (id) => !taken.has(id),
    (id) => taken.add(id),
  )
  assign(
    units.filter(([paper]) => paper && !placed.has(paper)),
    given,
    placed,
    () => true,
    () => {},
  )
  const rest = units.filter(([paper]) => paper && !placed.has(paper) && KNOWN_BY_TITLE.includes(paper.kind))
  const wanted = given.materials.filter(({ material, required }) => required === true && !taken.has(material.id))
  for (const unit of rest) placeByTitle(unit, wanted, placed, given)
  return papers.map((paper) => ({
    ...paper,
    materialId: placed.get(paper) ?? null,
    slot: given.slots[paper.file] ?? null,
  }))
}

/** What nothing else fits goes to the one required paper still wanted whose name is a little like its title. */
function placeByTitle(
  [paper]: Paper[],
  wanted: ListedMaterial[],
  placed: Map<Paper, string>,
  { titleLikeness }: Fitting,
): void {
  const like = wanted.filter(({ material }) => paper && titleLikeness(paper, material.name) >= ALIKE)
  const [only] = like
  if (paper && only && like.length === 1 && ![...placed.values()].includes(only.material.id))
    placed.set(paper, only.material.id)
}
/** Kinds of which the title tells what they are for, and how like it must be where it is the only one. */
const KNOWN_BY_TITLE: Paper['kind'][] = ['other', 'commitment-letter', 'work-plan']
const ALIKE = 0.36

/** Whether a paper surely is something else than what its slot asks for, and nothing else of the file is that either. */
export function isWrongIn(
  paper: Paper,
  { material }: ListedMaterial,
  papers: Paper[],
  { names }: Pick<Given, 'names'>,
): boolean {
  const { kinds, open } = expectedPapers(material, names)
  if (paper.kind === 'other' || paper.confidence < SURE_KIND) return false
  const isLoose = open || kinds.length === 0
  if (isLoose && !(ONLY_ITSELF.has(paper.kind) && !ANYTHING.test(material.name))) return false
  const beside = papers.filter(({ file }) => file === paper.file)
  return !beside.some(({ kind }) => kinds.includes(kind))
}

/** What proves nothing but itself, whatever else a list may take. */
const ONLY_ITSELF = new Set<Paper['kind']>(['bank-card', 'photo'])
const ANYTHING = /其他|其它|相关|有关|账户|账号|银行|社会保障卡|照片|相片|图片|影像/

/** Papers that go to one material together. */
function unitsOf(papers: Paper[]): Paper[][] {
  const cards = pairCards(papers).map(({ front, back }) => [front, back].filter((side) => side !== undefined))
  const others = papers.filter(({ kind }) => kind !== 'id-card-front' && kind !== 'id-card-back').map((one) => [one])
  const order = (unit: Paper[]) => papers.indexOf(unit[0] as Paper)
  return [...cards, ...others].sort((a, b) => order(a) - order(b))
}

/** The best pair first, each unit once; equal ones in the order of the list and of the pile. */
function assign(
  units: Paper[][],
  given: Fitting,
  placed: Map<Paper, string>,
  isFree: (id: string) => boolean,
  take: (id: string) => void,
) {
  const pairs = units
    .flatMap((unit) =>
      given.materials.map((material) => ({ unit, id: material.material.id, fit: fitOf(unit, material, given) })),
    )
    .filter(({ fit }) => fit > UNFIT)
    .sort((a, b) => b.fit - a.fit)
  for (const { unit, id } of pairs) {
    if (unit.some((paper) => placed.has(paper)) || !isFree(id)) continue
    for (const paper of unit) placed.set(paper, id)
    take(id)
  }
}

/** How well papers fit a material, 0 (not at all) to about 1.5. */
function fitOf(unit: Paper[], listed: ListedMaterial, given: Fitting): number {
  const { names, titleLikeness } = given
  const [paper] = unit
  if (!paper || isOfAnother(paper, listed, given)) return UNFIT
  const { papers, kinds, open } = expectedPapers(listed.material, names)
  const likeness = titleLikeness(paper, listed.material.name)
  const isMeant = kinds.includes(paper.kind) && paper.kind !== 'other'
  if (!isMeant && !open && paper.kind !== 'other') return 0
  const kindFit = isMeant ? (papers.length === 1 && !open ? 0.6 : 0.5) * paper.confidence : 0
  const base = kindFit + 0.6 * likeness
  if (base === 0) return UNFIT
  const fit = base + holderFit(paper, listed, given) + needFit(listed)
  return fit >= (isMeant ? FITS : FITS_BY_TITLE) ? fit : UNFIT
}

const needFit = ({ required }: ListedMaterial): number =>
  required === true ? 0.1 : required === 'unknown' ? 0.03 : -0.1

/** Whom a material is about, as its name says, against the name on the paper. */
const HOLDERS: [RegExp, keyof Parties][] = [
  [/拟任|新任|变更后/, 'appointed'],
  [/原.{0,6}(所有人|权利人|产权人)|转让方|出让方|卖方|出卖人/, 'formerOwner'],
  [/现.{0,6}(所有人|权利人)|受让方|买方|买受人/, 'applicant'],
  [/代理人|代办人|经办人|受托人|被委托人/, 'agent'],
  [/法定代表人|负责人|经营者/, 'legalRepresentative'],
  [/监护人/, 'guardian'],
  [/承租人|承租方/, 'tenant'],
  [/出租人|出租方|房东/, 'lessor'],
  [/申请人|本人/, 'applicant'],
]

function holderFit(paper: Paper, { material }: ListedMaterial, { parties }: Given): number {
  const holder = paper.fields.姓名?.value
  const who = HOLDERS.find(([words]) => words.test(material.name))?.[1]
  const party = who && parties[who]
  if (holder === undefined || !party) return 0
  return sameName(String(holder), party.name) ? 0.3 : -0.15
}

/** The card of one person is not that of another, where the list asks for both. */
const isOfAnother = (paper: Paper, listed: ListedMaterial, given: Given): boolean =>
  holderFit(paper, listed, given) < 0 && given.materials.some((one) => holderFit(paper, one, given) > 0)
