/** `node evals/papers/print-samples.ts [--kind id-card-front] [--held] [--pdf] [--seed 1] --out DIR`: papers of every kind to look at. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PaperKind } from '../../src/contract/index.ts'
import { samplesOf } from './make/sample.ts'
import { createPrinter } from './render.ts'

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    held: { type: 'boolean', default: false },
    pdf: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: join('evals', 'results', 'samples') },
  },
})
const kinds = values.kind ? [PaperKind.parse(values.kind)] : PaperKind.options
await mkdir(values.out, { recursive: true })
const printer = await createPrinter()
for (const paper of kinds.flatMap((kind) => samplesOf(kind, values.held ? 'held' : 'tune', values.seed))) {
  const name = join(values.out, `${paper.layout.replace('/', '-')}`)
  await writeFile(`${name}.json`, JSON.stringify(paper, null, 2))
  if (values.pdf) await writeFile(`${name}.pdf`, (await printer.pdf([paper])).bytes)
  else
    for (const [i, { picture }] of (await printer.pictures([paper])).entries())
      await writeFile(`${name}-${i + 1}.png`, picture)
}
await printer.close()
