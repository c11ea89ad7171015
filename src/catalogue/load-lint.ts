import { type LintKnowledge, LintRuleFile, LintWordFile } from '../contract/index.ts'
import { KnowledgeError, parseSource, readYamlFile } from './yaml-source.ts'

/** The rule table and the word lists of the catalogue lint (`supervise/lint`). Throws KnowledgeError for every fault at once. */
export async function loadLintKnowledge(dir: string): Promise<LintKnowledge> {
  const table = parseSource(await readYamlFile(dir, 'supervise/lint/rules.yaml'), LintRuleFile)
  const words = parseSource(await readYamlFile(dir, 'supervise/lint/words.yaml'), LintWordFile)
  if (!table.value || !words.value) throw new KnowledgeError([...table.faults, ...words.faults])
  return { ...table.value, words: words.value }
}
