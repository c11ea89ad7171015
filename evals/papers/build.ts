import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brokenFile } from './broken-file.ts'
import { degrade, finish, settingFor } from './degrade.ts'
import type { FileSpec, PackageSpec } from './package.ts'
import type { PaperSpec } from './paper.ts'
import { createRandom } from './random.ts'
import { createPrinter, type Places, type Printer } from './render.ts'

/** One page of a finished file: which papers stand on it, and where things are by paper. */
export type BuiltPage = { papers: { paper: number; places: Places; texts: Record<string, string> }[] }
export type BuiltFile = { name: string; slot: string | null; bytes: Buffer; pages: BuiltPage[] }

const CACHE = join(import.meta.dirname, '../../.cache/papers')

/** Makes the files of a package, or takes them from the cache when neither the package nor the printing has changed. */
export async function createBuilder() {
  const printing = await digestOfPrinting()
  let printer: Printer | undefined
  await mkdir(CACHE, { recursive: true })
  return {
    build: async (spec: PackageSpec): Promise<BuiltFile[]> => {
      const files: BuiltFile[] = []
      for (const file of spec.files) {
        const papers = file.papers.map((i) => spec.papers[i]).filter((paper) => paper !== undefined)
        const key = createHash('sha256')
          .update(JSON.stringify([printing, file, papers]))
          .digest('hex')
          .slice(0, 32)
        const kept = join(CACHE, key)
        const pages = await readFile(`${kept}.json`, 'utf8').catch(() => null)
        if (pages !== null)
          files.push({ name: file.name, slot: file.slot, bytes: await readFile(kept), pages: JSON.parse(pages) })
        else {
          printer ??= await createPrinter()
          const made = await make(printer, file, papers, `${spec.id} ${file.name}`)
          await writeFile(kept, made.bytes)
          await writeFile(`${kept}.json`, JSON.stringify(made.pages))
          files.push({ name: file.name, slot: file.slot, ...made })
        }
      }
      return files
    },
    close: async () => printer?.close(),
  }
}

async function make(
  printer: Printer,
  file: FileSpec,
  papers: PaperSpec[],
  seed: string,
): Promise<Pick<BuiltFile, 'bytes' | 'pages'>> {
  if (file.broken) return { bytes: await brokenFile(file.broken), pages: [] }
  const random = createRandom(seed)
  if (file.as === 'text') {
    const { bytes, pages } = await printer.pdf(papers)
    return { bytes, pages: assign(pages, file) }
  }
  const onOneSheet = papers.length > 1
  const specs =
    file.look === 'photocopy'
      ? papers.map((paper) => ({ ...paper, traits: [...new Set([...paper.traits, '复印件'])] }))
      : papers
  const printed = await (onOneSheet
    ? printer.collage(specs, settingFor(file.look, random))
    : printer.pictures(specs, settingFor(file.look, random)))
  const pictures: Buffer[] = []
  for (const { picture, size, places } of printed) {
    const spot = file.spot ? (places[`field:${file.spot}`] ?? null) : null
    pictures.push(await finish(await degrade(picture, file.look, size, random, spot), file))
  }
  const pages = onOneSheet
    ? printed.map(({ parts }) => ({ papers: parts.map((part, i) => ({ paper: file.papers[i] ?? 0, ...part })) }))
    : assign(printed, file)
  const [first] = pictures
  if (file.as === 'picture' && first && pictures.length === 1) return { bytes: first, pages }
  return { bytes: await printer.bind(pictures), pages }
}

/** Which paper each printed page belongs to: papers follow one another, each with its pages. */
function assign(
  printed: { paper: number; places: Places; texts: Record<string, string> }[],
  file: FileSpec,
): BuiltPage[] {
  return printed.map(({ paper, places, texts }) => ({ papers: [{ paper: file.papers[paper] ?? 0, places, texts }] }))
}

/** What the look of a paper hangs on besides its own data: the layouts, the styles and the code that prints. */
async function digestOfPrinting(): Promise<string> {
  const names = (await readdir(import.meta.dirname, { recursive: true })).filter(
    (name) => /^(layouts\/|[^/]+$)/.test(name) && /\.(ts|css|html)$/.test(name) && !/run|score|package|read/.test(name),
  )
  const hash = createHash('sha256')
  for (const name of names.sort()) hash.update(name).update(await readFile(join(import.meta.dirname, name)))
  return hash.digest('hex')
}
