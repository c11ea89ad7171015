/** `npm run calibrate:parts`: learns how much each sign counts that a part of a service answers a question, into src/ask/fitting.json. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { arabic } from '../evals/ask/run.ts'
import { buildKnowledge, loadConfig } from '../src/app/index.ts'
import { createSignReader, type Signs } from '../src/ask/fitting.ts'
import { createLogger } from '../src/shared/index.ts'

/** The parts of one service for one question: the signs of each, and whether it answers. */
type Example = { signs: Signs; answers: boolean }[]
type Case = { q: string; service?: string; outcome: string; figures?: string[][] }

const root = join(import.meta.dirname, '..')
const comparable = (text: string): string => arabic(text.replaceAll(/\s/g, ''))
const ROUNDS = 300
const RATE = 2
const SHRINK = 0.001

const knowledge = await buildKnowledge({
  config: loadConfig({ LOG_LEVEL: 'error', DATA_DIR: join(root, 'data') }),
  logger: createLogger('error'),
})
const { services } = knowledge.catalogue
const readSigns = createSignReader(knowledge)
const usable = (example: Example): boolean => example.some(({ answers }) => answers)
const examples = [...(await fromCases()), ...fromFaqs()].filter(usable)
const learnt = learn(examples)
const rounded = Object.fromEntries(Object.entries(learnt).map(([name, weight]) => [name, Math.round(weight * 10) / 10]))
await writeFile(join(root, 'src/ask/fitting.json'), `${JSON.stringify(rounded, null, 2)}\n`)
const cases = (await fromCases()).filter(usable)
console.log('cases', shareFirst(cases, learnt))
console.log(examples.length, rounded, { first: shareFirst(examples, learnt) })
process.exit(0)

/** Tuning questions of the evaluation: a part answers that holds a figure or word asked for. */
async function fromCases(): Promise<Example[]> {
  const text = await readFile(join(root, 'evals/ask/single.tune.jsonl'), 'utf8')
  const cases = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case)
  return cases.flatMap(({ q, service: id, outcome, figures = [] }) => {
    const service = services.get(id ?? '')
    if (!service || outcome !== 'answered') return []
    const { normalized } = knowledge.reader.understand(q)
    const wanted = figures.flat().map(comparable)
    return [
      readSigns(service, normalized).map(({ unit, signs }) => {
        const said = comparable(unit.answer)
        return { signs, answers: wanted.some((figure) => said.includes(figure)) }
      }),
    ]
  })
}

/** Other words of each FAQ, as if the catalogue did not have them. */
function fromFaqs(): Example[] {
  return [...services.values()].flatMap((service) =>
    service.faqs.flatMap(({ asks = [] }, i) =>
      asks.map((text, j) => {
        const faqs = service.faqs.map((faq, k) => {
          if (k !== i) return faq
          const others = asks.filter((_, n) => n !== j)
          return { q: faq.q, a: faq.a, ...(others.length > 0 && { asks: others }) }
        })
        const { normalized } = knowledge.reader.understand(text)
        const read = readSigns({ ...service, id: `${service.id} ${i}.${j}`, faqs }, normalized)
        return read.map(({ unit, signs }) => ({ signs, answers: unit.field === `faqs.${i}` }))
      }),
    ),
  )
}

/** Softmax over the parts of a service; the weights rise while they make the answering parts likelier. */
function learn(all: Example[]): Record<string, number> {
  const names = Object.keys(all[0]?.[0]?.signs ?? {}) as (keyof Signs)[]
  const weights = Object.fromEntries(names.map((name) => [name, 0]))
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Object.fromEntries(names.map((name) => [name, 0]))
    for (const example of all) {
      const shares = sharesOf(example, weights)
      const right = example.reduce((sum, { answers }, i) => sum + (answers ? (shares[i] as number) : 0), 0)
      example.forEach(({ signs, answers }, i) => {
        const pull = (answers ? (shares[i] as number) / right : 0) - (shares[i] as number)
        for (const name of names) slope[name] = (slope[name] as number) + pull * signs[name]
      })
    }
    for (const name of names) {
      const before = weights[name] as number
      weights[name] = before + RATE * ((slope[name] as number) / all.length - SHRINK * before)
    }
  }
  return weights
}

function powerOf(signs: Signs, weights: Record<string, number>): number {
  return Object.entries(signs).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0)
}

function sharesOf(example: Example, weights: Record<string, number>): number[] {
  const powers = example.map(({ signs }) => Math.exp(powerOf(signs, weights)))
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / total)
}

function shareFirst(all: Example[], weights: Record<string, number>): number {
  const right = all.filter((example) => {
    const best = [...example].sort((a, b) => powerOf(b.signs, weights) - powerOf(a.signs, weights))[0]
    return best?.answers
  })
  return right.length / all.length
}
