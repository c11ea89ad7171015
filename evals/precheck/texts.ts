import { z } from 'zod'
import type { PrecheckDeps } from '../../src/apply/index.ts'
import { FactAnswer, type FactReader } from '../../src/contract/index.ts'
import { type Half, readCases, share } from '../cases.ts'
import type { Part } from '../main.ts'

const Facts = z.record(z.string(), FactAnswer)
/** A text of a person, and exactly what it states. */
const Text = z.strictObject({
  id: z.string(),
  service: z.string(),
  text: z.string(),
  facts: Facts,
  /** What follows from it without being said: it need not be read, but if it is, then with this value. */
  may: Facts.optional(),
})
type Text = z.infer<typeof Text>
type Outcome = { text: Text; right: string[]; wrong: string[]; missed: string[] }

type Deps = Pick<PrecheckDeps, 'catalogue' | 'clock'> & { readFacts: FactReader }

/** Reads every text of a half, and counts which facts were read rightly, wrongly and not at all. */
export async function runTexts(half: Half, deps: Deps): Promise<Part> {
  const texts = await readCases(`precheck/texts.${half}.jsonl`, Text)
  const outcomes = texts.map((text) => judge(text, deps))
  const count = (key: 'right' | 'wrong' | 'missed') => outcomes.reduce((sum, one) => sum + one[key].length, 0)
  const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')]
  return {
    name: 'precheck.texts',
    half,
    figures: {
      cases: texts.length,
      services: new Set(texts.map(({ service }) => service)).size,
      facts: right + missed,
      factPrecision: share(right, right + wrong),
      factRecall: share(right, right + missed),
      textsWithoutError: share(outcomes.filter((one) => one.wrong.length === 0).length, texts.length),
    },
    misses: outcomes
      .filter((one) => one.wrong.length + one.missed.length > 0)
      .map(({ text, wrong: read, missed: unread }) => ({
        q: `${text.id} ${text.service} ${text.text}`,
        expected: unread.join('；') || '—',
        got: read.join('；') || '—',
      })),
  }
}

function judge(text: Text, { catalogue, clock, readFacts }: Deps): Outcome {
  const service = catalogue.services.get(text.service)
  if (!service) throw new Error(`${text.id}：没有事项 ${text.service}`)
  const read = new Map(readFacts(service, text.text, clock.today()).map((fact) => [fact.fact, fact]))
  const outcome: Outcome = { text, right: [], wrong: [], missed: [] }
  for (const [id, { value, quote }] of read) {
    if (text.facts[id] === value) outcome.right.push(id)
    else if (text.may?.[id] !== value) outcome.wrong.push(`${id}=${value}（${quote}）`)
  }
  for (const [id, value] of Object.entries(text.facts))
    if (read.get(id)?.value !== value) outcome.missed.push(`${id}=${value}`)
  return outcome
}
