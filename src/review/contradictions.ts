import type { Contradicting, Contradiction, PaperKind } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'
import { nameOfFact, sayFact } from './facts.ts'
import { documentOf, type ReviewFile } from './review-file.ts'

/** Whether the difference is one of what is told, or may be one of the reading. */
export type Weighed = Contradiction & { sure: boolean; about: Contradicting['about'] | { register: string } }

/** One fact told in two ways: papers against each other and against what was typed, registers against either. */
export const contradictionsOf = (file: ReviewFile): Weighed[] => [...byRegisters(file), ...byPapers(file)]

function byPapers(file: ReviewFile): Weighed[] {
  return file.told.map(({ id, about, a, b, sure }) => {
    const fact = factOf(about, file)
    const sideOf = ({ title, ...rest }: Contradicting['a']) => ({
      ...{ value: rest.value, source: title, documentId: documentOf(file, rest.file) },
      ...{ page: rest.page, box: rest.box, confidence: rest.file ? rest.confidence : null },
    })
    const left = sideOf(a)
    const right = sideOf(b)
    const better = betterOf(classOf(a.kind, file), classOf(b.kind, file))
    const unsure = [a, b].find(({ confidence }) => confidence < file.knowledge.authority.sure)
    return {
      ...{ id, fact, a: left, b: right, sure, about },
      ...weigh(
        better,
        { a: left, b: right, class: file.knowledge.authority.classes[classOf(a.kind, file)]?.name ?? '' },
        unsure?.title,
        file,
      ),
      ask: unsure
        ? fillIn(file.knowledge.words.contradiction.askRead, { source: unsure.title, fact, value: unsure.value })
        : ask(fact, left, right, file),
    }
  })
}

/** A register against what was stated or typed; the register weighs more. */
function byRegisters(file: ReviewFile): Weighed[] {
  const { words } = file.knowledge
  return file.registers.flatMap(({ part, key, value, register }) => {
    const stated = part === 'facts' ? file.facts[key] : file.applicant[key]
    if (stated === undefined || stated === '' || same(stated, value)) return []
    const fact = part === 'facts' ? factOf({ factId: key }, file) : key
    const none = { documentId: null, page: null, box: null, confidence: null }
    const say = (one: typeof value) => (part === 'facts' ? sayFact(key, one, file) : String(one))
    const a = { ...none, value: say(value), source: register }
    const b = { ...none, value: say(stated), source: words.said.applicant }
    return [
      {
        ...{ id: `register.${part}.${key}`, fact, a, b, sure: true, about: { register: key } },
        ...weigh('a', { a, b, class: file.knowledge.authority.register }, undefined, file),
        ask: ask(fact, a, b, file),
      },
    ]
  })
}

const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a) === JSON.stringify(b) || String(a).normalize('NFKC').trim() === String(b).normalize('NFKC').trim()

type Sides = { a: Contradiction['a']; b: Contradiction['b']; class: string }

function weigh(
  better: 'a' | 'b' | null,
  { a, b, class: name }: Sides,
  unsure: string | undefined,
  { knowledge }: ReviewFile,
): Pick<Contradiction, 'moreAuthoritative' | 'why'> {
  const { higher, equal, unsure: doubt } = knowledge.words.contradiction
  if (unsure !== undefined) return { moreAuthoritative: null, why: fillIn(doubt, { source: unsure }) }
  if (better === null) return { moreAuthoritative: null, why: fillIn(equal, { class: name }) }
  const [up, down] = better === 'a' ? [a, b] : [b, a]
  return { moreAuthoritative: better, why: fillIn(higher, { higher: `《${up.source}》`, lower: `《${down.source}》` }) }
}

/** Position in the order of authority; what no class names weighs least. */
function classOf(kind: PaperKind | null, { knowledge: { authority } }: ReviewFile): number {
  const at = authority.classes.findIndex(({ kinds }) => kinds.some((one) => one === (kind ?? authority.typed)))
  return at < 0 ? authority.classes.length : at
}
const betterOf = (a: number, b: number): 'a' | 'b' | null => (a === b ? null : a < b ? 'a' : 'b')

function factOf(about: Contradicting['about'], { service, knowledge }: ReviewFile): string {
  if ('fact' in about) return about.fact
  const { parties, aspects } = knowledge.words.contradiction
  if ('party' in about) return `${parties[about.party] ?? ''}${aspects[about.aspect] ?? ''}`
  const fact = service.facts.find(({ id }) => id === about.factId)
  return fact ? nameOfFact(fact).replace(/：$/u, '') : about.factId
}

const ask = (fact: string, a: Contradiction['a'], b: Contradiction['b'], { knowledge }: ReviewFile): string =>
  fillIn(knowledge.words.contradiction.ask, { fact, a: a.source, b: b.source, va: a.value, vb: b.value })
