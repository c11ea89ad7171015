import sharp from 'sharp'
import type { Answer, Job, JobFile, Place, ReaderData, Results } from './jobs.ts'
import type { Ocr } from './ocr/ocr.ts'
import { type OpenedFile, Unreadable } from './open.ts'
import { openFile } from './open-file.ts'
import { type PagePart, partsOf, readPart } from './read-page.ts'

/** A reading process: opens files, reads pages. What it has open stays open for the next page of the same file. */

const { limits, engine } = JSON.parse(process.argv[2] ?? '') as ReaderData
let ocr: Promise<Ocr> | undefined
let open: { digest: string; file: OpenedFile } | undefined
let last: { digest: string; page: number; parts: PagePart[] } | undefined

class NoEngine extends Error {}
class LacksFile extends Error {}

const engineOf = (): Promise<Ocr> => {
  ocr ??= import(engine)
    .then(({ loadOcr }) => loadOcr())
    .catch((error: unknown) => {
      throw new NoEngine(String(error))
    })
  return ocr
}

async function opened({ digest, type, bytes }: JobFile): Promise<OpenedFile> {
  if (open?.digest === digest) return open.file
  if (!bytes) throw new LacksFile()
  await open?.file.close().catch(() => undefined)
  open = undefined
  open = { digest, file: await openFile(type, bytes.slice(), limits) }
  return open.file
}

async function pageParts(shared: JobFile, page: number): Promise<PagePart[]> {
  if (last?.digest === shared.digest && last.page === page) return last.parts
  const source = await (await opened(shared)).page(page)
  last = { digest: shared.digest, page, parts: await partsOf(source, page, await engineOf()) }
  return last.parts
}

async function partAt(file: JobFile, { page, part }: Place): Promise<PagePart> {
  const found = (await pageParts(file, page))[part]
  if (!found) throw new Unreadable('damaged')
  return found
}

const WORK: { [Kind in Job['kind']]: (job: Extract<Job, { kind: Kind }>) => Promise<Results[Kind]> } = {
  async open({ file }) {
    const { pages, metadata } = await opened(file)
    return { pages, metadata }
  },
  async page({ file, page }) {
    const ocr = await engineOf()
    return Promise.all((await pageParts(file, page)).map((part) => readPart(part, ocr)))
  },
  async picture({ file, at }) {
    const { picture } = await partAt(file, at)
    if (!picture) return null
    const { data, width, height } = picture
    return sharp(data, { raw: { width, height, channels: 3 } })
      .webp({ quality: 80 })
      .toBuffer()
  },
  async again({ file, at, boxes }) {
    const { picture } = await partAt(file, at)
    const ocr = await engineOf()
    return Promise.all(boxes.map((box) => (picture ? ocr.readAgain(picture, box) : '')))
  },
}

async function answer(job: Job): Promise<Answer<Job['kind']>> {
  const started = performance.now()
  const workedMs = () => performance.now() - started
  try {
    const result = await (WORK[job.kind] as (job: Job) => Promise<Results[Job['kind']]>)(job)
    return { result, workedMs: workedMs() }
  } catch (error) {
    if (error instanceof LacksFile) return { lacksFile: true, workedMs: workedMs() }
    if (error instanceof NoEngine) return { fault: error.message, workedMs: workedMs() }
    return { problem: error instanceof Unreadable ? error.problem : 'damaged', workedMs: workedMs() }
  }
}

process.on('message', async (job: Job) => process.send?.(await answer(job)))
process.on('disconnect', () => process.exit())
process.send?.('ready')
