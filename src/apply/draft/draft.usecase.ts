import { createHash } from 'node:crypto'
import { type Catalogue, serviceNotFound } from '../../catalogue/index.ts'
import type { DocumentReader, DraftRequest, DraftResponse, ServiceDocument } from '../../contract/index.ts'
import { type Clock, Refusal } from '../../shared/index.ts'
import { type Mark, markOf, type Sheets } from '../../writing/index.ts'
import { checkFacts } from '../check-facts.ts'
import { checkApplicant } from './check-applicant.ts'
import type { Filling } from './fill.ts'
import { type Written, writeForm } from './form-paper.ts'
import { gather, type Known } from './known.ts'
import { lookupIn, writeLetter } from './letter-paper.ts'
import { planOf } from './names.ts'
import { choicesOf, type LetterChoice, lettersOf } from './papers.ts'
import { notWritten, unread } from './refusals.ts'

export type DraftDeps = {
  catalogue: Pick<Catalogue, 'services' | 'precheck' | 'forms'>
  clock: Clock
}
/** Papers as data and as sheets, ready to be rendered. */
export type Draft = { response: DraftResponse; file: Sheets }

/** Writes the form of a service, a letter, or all papers that follow from the facts, in what is known of the person and nothing else. */
export async function draft(
  serviceId: string,
  request: DraftRequest,
  { catalogue, clock, readDocuments }: DraftDeps & { readDocuments?: DocumentReader },
): Promise<Draft> {
  const { services, precheck, forms } = catalogue
  const service = services.get(serviceId)
  if (!service) throw serviceNotFound(serviceId)
  const today = clock.today()
  const facts = checkFacts(service, request.facts ?? {}, precheck.faults)
  const letters = lettersOf(service, forms.letters).map(({ letter }) => letter)
  const plan = planOf(service, forms, letters)
  const told = checkApplicant(request.applicant ?? {}, {
    names: plan.names,
    texts: forms.texts,
    service: service.name,
    today,
  })
  const read = await readAll(request.documents ?? [], readDocuments, forms.texts.faults.documents)
  const pool = gather(told, read, forms, today)
  const filling = { service, forms, plan, facts, pool }
  const choices = choicesOf(service, forms.letters, {
    facts,
    today,
    lookup: lookupIn(filling, new Map(pool.flatMap(({ keys, value }) => keys.map((key) => [key, value] as const)))),
    isCompany: isCompany(service, pool),
  })
  const written = write(request, choices, filling)
  return present(serviceId, request, written, choices, forms.texts.sheet.label)
}

async function readAll(documents: string[], reader: DocumentReader | undefined, detail: string) {
  if (documents.length === 0) return []
  if (reader) return reader(documents)
  const errors = [{ path: 'documents', message: detail }]
  throw new Refusal({ kind: 'unprocessable', code: 'apply.documents', detail, errors })
}

const BODIES = ['企业', '社会组织']

/** Whether a body applies: by what was told, else where only bodies, or only people, can. */
function isCompany({ audience }: ServiceDocument, pool: Known[]): boolean | null {
  const knows = (...keys: string[]) => pool.some((known) => known.keys.some((key) => keys.includes(key)))
  if (knows('companyName', 'creditCode')) return true
  if (knows('name', 'idNumber')) return false
  if (audience.every((one) => BODIES.includes(one))) return true
  return audience.some((one) => BODIES.includes(one)) ? null : false
}

function write({ paper, promisesRead }: DraftRequest, choices: LetterChoice[], filling: Filling): Written[] {
  const { service, forms } = filling
  const letterOf = (choice: LetterChoice): Written => {
    if (choice.letter.promises && !promisesRead) throw unread(service, forms.texts)
    const { stands: material } = choice
    return writeLetter(choice.id, choice.letter, { service, material, facts: filling.facts, forms }, filling)
  }
  if (paper === 'form') return [writeForm(filling)]
  if (paper === 'set')
    return [
      writeForm(filling),
      ...following(choices, service)
        .filter(({ letter }) => !letter.promises || promisesRead)
        .map(letterOf),
    ]
  const choice = choices.find(({ id }) => id === paper) ?? best(choices.filter(({ material }) => material === paper))
  if (choice) return [letterOf(choice)]
  const material = service.materials.find(({ id }) => id === paper)
  if (material && 'kind' in material && material.kind === '申请表' && material.source === '申请人自备')
    return [writeForm(filling, material.name)]
  throw notWritten(service, paper, ['form', 'set', ...choices.map(({ id }) => id)], forms.texts)
}

/** The letters that these facts call for, one for each material. */
function following(choices: LetterChoice[], { materials }: ServiceDocument): LetterChoice[] {
  return materials.flatMap(({ id }) => {
    const own = choices.filter(({ material, follows }) => material === id && follows)
    return best(own) ?? []
  })
}

const best = (choices: LetterChoice[]): LetterChoice | undefined =>
  choices.find(({ needed }) => needed === true) ?? choices.find(({ needed }) => needed === 'unknown') ?? choices[0]

function present(
  serviceId: string,
  { paper }: DraftRequest,
  written: Written[],
  choices: LetterChoice[],
  label: string,
): Draft {
  const papers = written.map((one) => one.paper)
  const [first] = papers as [Written['paper']]
  const mark: Mark = markOf(digestOf(papers))
  const blank = [...new Set(papers.flatMap((one) => one.blank))]
  return {
    response: {
      ...first,
      serviceId,
      paper,
      blank,
      conflicts: papers.flatMap(({ conflicts }) => conflicts),
      unsure: papers.flatMap(({ unsure }) => unsure),
      papers: [
        { id: 'form', title: first.id === 'form' ? first.title : '申请表', material: null, needed: true, why: null },
        ...choices.map(({ id, title, material, needed, why }) => ({ id, title, material, needed, why })),
      ],
      ...(paper === 'set' && { set: papers }),
      generated: { label, mark },
    },
    file: { sheets: written.map(({ sheet }) => sheet), label, mark },
  }
}

/** The same contents have the same number. */
const digestOf = (papers: object): string =>
  createHash('sha256').update(JSON.stringify(papers)).digest('hex').slice(0, 32)
