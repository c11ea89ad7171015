import { FactSayings } from '../contract/index.ts'
import { type KnowledgeFault, parseSource, readYamlFile } from './yaml-source.ts'

const Booleans = FactSayings.pick({ booleans: true })
/** Which part of the sayings stands in which file of `knowledge/facts`. */
const FILES = {
  'sayings.yaml': FactSayings.omit({ booleans: true, options: true, numbers: true }),
  'people.yaml': Booleans,
  'life.yaml': Booleans,
  'business.yaml': Booleans,
  'options.yaml': FactSayings.pick({ options: true }),
  'numbers.yaml': FactSayings.pick({ numbers: true }),
}

/** Reads `knowledge/facts`; null, with the faults, where a file is not as it must be. */
export async function loadSayings(dir: string, faults: KnowledgeFault[]): Promise<FactSayings | null> {
  const booleans: FactSayings['booleans'] = []
  let rest: Partial<FactSayings> = {}
  for (const [file, schema] of Object.entries(FILES)) {
    const { value, faults: found } = parseSource<Partial<FactSayings>>(await readYamlFile(dir, `facts/${file}`), schema)
    faults.push(...found)
    booleans.push(...(value?.booleans ?? []))
    rest = { ...rest, ...value }
  }
  return faults.length > 0 ? null : FactSayings.parse({ ...rest, booleans })
}
