import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import {
  AmbiguityFile,
  DialectFile,
  ElsewhereFile,
  EnglishFile,
  StopwordFile,
  SynonymFile,
  TermFile,
  type Vocabulary,
} from '../contract/index.ts'
import {
  type KnowledgeFault,
  missing,
  nullIfMissing,
  parseSource,
  readYamlFile,
  type YamlSource,
} from './yaml-source.ts'

/** Reads `knowledge/vocabulary`; faults (unknown service, a word said twice) come beside what could be read. */
export async function loadVocabulary(
  dir: string,
  serviceIds: Set<string>,
): Promise<{ vocabulary: Vocabulary; faults: KnowledgeFault[] }> {
  const faults: KnowledgeFault[] = []
  const root = join(dir, 'vocabulary')
  async function read<T>(name: string, schema: z.ZodType<T>): Promise<{ value: T | null; source: YamlSource }> {
    const source = await readYamlFile(dir, `vocabulary/${name}`)
    const { value, faults: found } = parseSource(source, schema)
    faults.push(...found)
    return { value, source }
  }
  const terms = await read('terms.yaml', TermFile)
  const dialect = await read('dialect.yaml', DialectFile)
  const ambiguity = await read('ambiguous.yaml', AmbiguityFile)
  const stopwords = await read('stopwords.yaml', StopwordFile)

  const english = await read('english.yaml', EnglishFile)

  const elsewhere = await read('elsewhere.yaml', ElsewhereFile)
  const synonyms = await read('synonyms.yaml', SynonymFile)
  const topics = elsewhere.value?.topics ?? []
  topics.forEach(({ id, kind, office }, i) => {
    if (serviceIds.has(id) || topics.findIndex((topic) => topic.id === id) !== i)
      faults.push(fault(elsewhere.source, ['topics', i, 'id'], `编号“${id}”已经用过`, '换一个编号'))
    if (kind === 'government' && !office)
      faults.push(fault(elsewhere.source, ['topics', i], '没有写找谁办', '补上 office；拿不准就写 12345'))
  })

  const said = new Set<string>()
  terms.value?.terms.forEach((term, i) => {
    term.say.forEach((say, j) => {
      if (said.has(say))
        faults.push(fault(terms.source, ['terms', i, 'say', j], `“${say}”写了两次`, '同一个说法只放在一条里'))
      said.add(say)
    })
    faults.push(...strangers(terms.source, ['terms', i, 'services'], term.services, serviceIds))
  })
  ambiguity.value?.ambiguous.forEach((entry, i) => {
    entry.options.forEach((option, j) => {
      faults.push(
        ...strangers(ambiguity.source, ['ambiguous', i, 'options', j, 'services'], option.services, serviceIds),
      )
    })
  })
  const words = await readFile(join(root, 'words.txt'), 'utf8').catch(nullIfMissing)
  if (words === null) faults.push(missing('vocabulary/words.txt'))
  const utterances = await readUtterances(join(root, 'utterances'), serviceIds, faults)
  return {
    vocabulary: {
      terms: terms.value?.terms ?? [],
      verbs: terms.value?.verbs ?? [],
      dialect: dialect.value?.pairs ?? [],
      ambiguous: ambiguity.value?.ambiguous ?? [],
      fillers: stopwords.value?.fillers ?? [],
      elsewhere: topics,
      synonyms: synonyms.value?.groups ?? [],
      english: english.value?.words ?? {},
      functionWords: stopwords.value?.functionWords ?? [],
      words: words ?? '',
      utterances,
    },
    faults,
  }
}

const fault = (source: YamlSource, path: (string | number)[], message: string, remedy: string): KnowledgeFault => ({
  file: source.file,
  line: source.lineOf(path),
  path: path.join('.'),
  message,
  remedy,
})

const strangers = (
  source: YamlSource,
  path: (string | number)[],
  ids: string[],
  known: Set<string>,
): KnowledgeFault[] =>
  ids.flatMap((id, i) => (known.has(id) ? [] : [fault(source, [...path, i], `没有事项“${id}”`, '改为已有事项的编号')]))

/** `utterances/<domain>/<service id>.txt`: one way of asking per line, `#` begins a remark. */
async function readUtterances(root: string, serviceIds: Set<string>, faults: KnowledgeFault[]) {
  const utterances = new Map<string, string[]>()
  const files = await readdir(root, { recursive: true }).catch(() => [])
  for (const file of files.filter((name) => name.endsWith('.txt')).sort()) {
    const id = file.replace(/^.*[\\/]/, '').replace(/\.txt$/, '')
    const shown = `vocabulary/utterances/${file}`
    if (!serviceIds.has(id)) {
      faults.push({ file: shown, line: 1, path: '', message: `没有事项“${id}”`, remedy: '文件名要与事项编号一致' })
      continue
    }
    const lines = (await readFile(join(root, file), 'utf8')).split('\n').map((line) => line.trim())
    utterances.set(
      id,
      lines.filter((line) => line !== '' && !line.startsWith('#')),
    )
  }
  return utterances
}
