/**
 * `node evals/papers/read-layouts.ts [--layout tune-b] [--each 12] [--pdf] [--ocr] [--shaken] [--misses]`: how well each layout of the tuning half is read,
 * with the papers of the packages printed in it. Lines as they stand on the page; with `--pdf` as the text layer of a PDF has them,
 * with `--ocr` as the engine reads them, with `--shaken` as far out of place as an engine puts them.
 */
import { parseArgs } from 'node:util'
import { buildKnowledge, createPaperReader, loadConfig } from '../../src/app/index.ts'
import { createLogger } from '../../src/shared/index.ts'
import type { PaperSpec } from './paper.ts'
import { createPrinter, type Printer } from './render.ts'
import { figuresOf, type ReadPrinted, runLayouts } from './run-layouts.ts'

const { values } = parseArgs({
  options: {
    layout: { type: 'string', multiple: true, default: ['tune'] },
    each: { type: 'string', default: '12' },
    pdf: { type: 'boolean', default: false },
    ocr: { type: 'boolean', default: false },
    shaken: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
})
const config = loadConfig({ TODAY: '2026-11-18', LOG_LEVEL: 'error', ...process.env })
const { catalogue } = await buildKnowledge({ config, logger: createLogger('error') })
const isPrinted = values.pdf || values.ocr
const printer = isPrinted ? await createPrinter() : null
const reader = isPrinted ? createPaperReader(config) : null
const print: ReadPrinted | undefined =
  printer && reader
    ? async (paper) => {
        const bytes = values.pdf ? (await printer.pdf([paper])).bytes : await pictured(printer, paper)
        return reader.read({ name: '1.pdf', bytes }, {})
      }
    : undefined

const pictured = async (by: Printer, paper: PaperSpec): Promise<Buffer> =>
  by.bind((await by.pictures([paper])).map(({ picture }) => picture))

const scores = await runLayouts(catalogue.reading, {
  layouts: values.layout,
  each: Number(values.each),
  shaken: values.shaken,
  ...(print && { print }),
})
if (values.misses) for (const miss of [...scores.values()].flatMap(({ misses }) => misses)) console.log(miss)
console.table(Object.fromEntries([...scores].map(([id, score]) => [id, figuresOf([score])])))
console.table({ all: figuresOf([...scores.values()]) })
await printer?.close()
await reader?.close()
