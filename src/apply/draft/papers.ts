import {
  type DraftPaper,
  type FactAnswer,
  isMaterialChoice,
  type LetterFile,
  type Material,
  type ServiceDocument,
} from '../../contract/index.ts'
import { judge, judgeSituation, type Lookup, parse, rulesOf, situationOf, type Tri } from '../../rules/index.ts'
import { titleOf } from './letter-paper.ts'

/** A letter that may be written for a service, and the material it stands for. */
export type LetterChoice = DraftPaper & {
  letter: LetterFile
  stands: Material | null
  /** The material is called for, whichever letter it will be. */
  follows: boolean
}

const OWN = '申请人自备'

/** Whether a letter may stand for a material: never for what others issue. */
const fits = ({ materials, notMaterials }: LetterFile, { name, source }: Material): boolean =>
  source === OWN && new RegExp(materials, 'u').test(name) && !(notMaterials && new RegExp(notMaterials, 'u').test(name))

type Applicable = { paper: string; letter: LetterFile; stands: Material | null }

/** The letters of a service, each once for every material it may be. */
export function lettersOf({ id, materials }: ServiceDocument, letters: LetterFile[]): Applicable[] {
  const papers = materials.flatMap((entry) => (isMaterialChoice(entry) ? [] : [entry]))
  return letters
    .filter(({ services }) => !services || services.includes(id))
    .flatMap((letter): Applicable[] => {
      const stands = papers.filter((material) => fits(letter, material))
      if (stands.length === 0 && letter.anywhere) return [{ paper: letter.id, letter, stands: null }]
      return stands.map((material, i) => ({
        paper: i === 0 ? letter.id : `${letter.id}.${material.id}`,
        letter,
        stands: material,
      }))
    })
}

type Knowing = {
  facts: Record<string, FactAnswer>
  today: string
  lookup: Lookup
  /** Whether a body applies; null where nothing tells. */
  isCompany: boolean | null
}

/** Every letter with whether these facts call for it. */
export function choicesOf(
  service: ServiceDocument,
  letters: LetterFile[],
  { facts, today, lookup, isCompany }: Knowing,
): LetterChoice[] {
  const { materials } = judgeSituation(situationOf(rulesOf(service, today), facts))
  const required = new Map(materials.map(({ id, required }) => [id, required]))
  return lettersOf(service, letters).map(({ paper, letter, stands }) => {
    const called: Tri = stands === null ? false : (required.get(stands.id) ?? 'unknown')
    const isMeant = meant(letter, lookup, isCompany)
    return {
      id: paper,
      title: titleOf(letter, stands),
      material: stands?.id ?? null,
      needed: all([called, isMeant]),
      why: letter.why,
      letter,
      stands,
      follows: called === true && isMeant !== false && (!letter.ready || holds(letter.ready.when, lookup) === true),
    }
  })
}

/** Whether this letter is meant among those for the same material. */
function meant({ party, choose, ready }: LetterFile, lookup: Lookup, isCompany: boolean | null): Tri {
  const byParty: Tri = !party ? true : isCompany === null ? 'unknown' : isCompany === (party === 'company')
  return all([byParty, ...[choose, ready?.when].map((text) => (text ? holds(text, lookup) : true))])
}

function holds(text: string, lookup: Lookup): Tri {
  const state = judge(parse(text), lookup)
  return state === 'outside' ? false : state
}

const all = (states: Tri[]): Tri => (states.includes(false) ? false : states.includes('unknown') ? 'unknown' : true)
