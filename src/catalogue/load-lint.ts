import { type LintKnowledge, LintProposalFile, LintRuleFile, LintWordFile } from '../contract/index.ts'
import { KnowledgeError, parseSource, readYamlFile } from './yaml-source.ts'

/** The rule table, the word lists and the rules for people of the catalogue lint (`supervise/lint`). Throws KnowledgeError for every fault at once. */
export async function loadLintKnowledge(dir: string): Promise<LintKnowledge> {
  const table = parseSource(await readYamlFile(dir, 'supervise/lint/rules.yaml'), LintRuleFile)
  const words = parseSource(await readYamlFile(dir, 'supervise/lint/words.yaml'), LintWordFile)
  const proposals = parseSource(await readYamlFile(dir, 'supervise/lint/proposals.yaml'), LintProposalFile)
  if (!table.value || !words.value || !proposals.value)
    throw new KnowledgeError([...table.faults, ...words.faults, ...proposals.faults])
  return { ...table.value, words: words.value, proposals: proposals.value }
}
