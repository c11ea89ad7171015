import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import { KnowledgeError, loadCatalogue } from '../../src/catalogue/index.ts'
import { type Law, LawFile } from '../../src/contract/index.ts'

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge')
/** Three services that may stand without the rest once their references are cut to these. */
const SERVICES = ['id-card-replace', 'id-card-renew', 'id-card-temp']
const serviceFile = (id: string) => `services/people/${id}.yaml`
const utteranceFile = (id: string) => `vocabulary/utterances/people/${id}.txt`
const WHOLE = [
  'calendar',
  'regions',
  'ask',
  'apply',
  'reading',
  'cases',
  'notices',
  'facts',
  'intake',
  'review',
  'supervise',
  'forms/fields.yaml',
  'forms/texts.yaml',
  'forms/letters/statement.yaml',
  'vocabulary/dialect.yaml',
  'vocabulary/english.yaml',
  'vocabulary/stopwords.yaml',
]
const LAWS = ['中华人民共和国居民身份证法', '临时居民身份证管理办法', '中华人民共和国个人信息保护法']
const SMALL: Record<string, string> = {
  'home.yaml': 'hot:\n  - {text: 身份证丢了怎么办, service: id-card-replace}\nlifeEvents: []\n',
  'vocabulary/terms.yaml':
    'terms:\n  - {say: [身份证丢了, 身份证掉了], official: 居民身份证丢失补领, services: [id-card-replace]}\n',
  'vocabulary/ambiguous.yaml': 'ambiguous: []\n',
  'vocabulary/elsewhere.yaml': 'topics:\n  - {id: bank-card, name: 银行卡, kind: life, say: [银行卡丢了怎么办]}\n',
  'vocabulary/synonyms.yaml': 'groups: []\n',
  'forms/services/id-card-replace.yaml': 'fields: {}\n',
  'vocabulary/words.txt': '身份证 4000 n\n',
}

let laws: Law[] | undefined

/** A small `knowledge/` of its own in a temporary folder, free of faults, to be changed by a test. */
export async function copyKnowledge() {
  const dir = await mkdtemp(join(tmpdir(), 'zhengtong-knowledge-'))
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(dir, file)), { recursive: true })
    await writeFile(join(dir, file), text)
  }
  for (const part of WHOLE) await cp(join(KNOWLEDGE, part), join(dir, part), { recursive: true })
  for (const [file, text] of Object.entries(SMALL)) await write(file, text)
  await write('laws/laws.yaml', stringify({ laws: await someLaws() }))
  for (const id of SERVICES) {
    await cp(join(KNOWLEDGE, utteranceFile(id)), join(dir, utteranceFile(id)), { recursive: true })
    await write(serviceFile(id), closeReferences(await readFile(join(KNOWLEDGE, serviceFile(id)), 'utf8')))
  }
  /** Replaces `from`, which stands there once, and gives the line where it stood (from 1). */
  const edit = async (file: string, from: string, to: string): Promise<number> => {
    const before = await readFile(join(dir, file), 'utf8')
    const [head = '', ...tails] = before.split(from)
    if (tails.length !== 1) throw new Error(`${file} holds “${from}” ${tails.length} times`)
    await writeFile(join(dir, file), head + to + tails[0])
    return head.split('\n').length
  }
  const read = (file: string) => readFile(join(dir, file), 'utf8')
  return { dir, read, write, edit, remove: () => rm(dir, { recursive: true, force: true }) }
}

async function someLaws(): Promise<Law[]> {
  const files = ['national-laws.yaml', 'rules.yaml'].map((file) => readFile(join(KNOWLEDGE, 'laws', file), 'utf8'))
  laws ??= (await Promise.all(files)).flatMap((text) => LawFile.parse(parse(text)).laws)
  return laws.filter(({ title }) => LAWS.includes(title))
}

/** The fault that keeps a knowledge folder from loading. */
export async function faultsOf(dir: string): Promise<KnowledgeError> {
  try {
    await loadCatalogue({ dir })
  } catch (error) {
    if (error instanceof KnowledgeError) return error
    throw error
  }
  throw new Error('loaded without complaint')
}

const closeReferences = (yaml: string): string =>
  yaml
    .replace(
      /^related: \[(.*)\]$/m,
      (_, ids: string) =>
        `related: [${ids
          .split(', ')
          .filter((id) => SERVICES.includes(id))
          .join(', ')}]`,
    )
    .replace(/service: ([a-z0-9-]+)/g, (all, id: string) => (SERVICES.includes(id) ? all : `service: ${SERVICES[0]}`))
