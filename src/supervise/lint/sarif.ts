import type { LintFinding, LintKnowledge, LintLevel } from '../../contract/index.ts'

const LEVELS: Record<LintLevel, string> = { error: 'error', warning: 'warning', notice: 'note' }

/** Findings as SARIF 2.1.0 (OASIS), which code hosts show at the line; findings without a file name the service alone. */
export function sarifOf(findings: LintFinding[], { rules }: LintKnowledge): object {
  const indexOf = new Map(rules.map(({ id }, i) => [id, i]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'zhengtong-lint',
            language: 'zh-CN',
            rules: rules.map(({ id, title, how, remedy, colour }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: how },
              help: { text: remedy },
              properties: { colour },
            })),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: indexOf.get(finding.rule),
          level: LEVELS[finding.level],
          message: { text: `${finding.message}。${finding.remedy}` },
          locations: [locationOf(finding)],
          partialFingerprints: { element: `${finding.serviceId}/${finding.path}/${finding.rule}` },
        })),
      },
    ],
  }
}

function locationOf({ serviceId, path, file, line = 1 }: LintFinding): object {
  const logicalLocations = [{ fullyQualifiedName: `${serviceId}.${path}`, kind: 'element' }]
  if (!file) return { logicalLocations }
  const uri = file.split('/').map(encodeURIComponent).join('/')
  return { logicalLocations, physicalLocation: { artifactLocation: { uri }, region: { startLine: line } } }
}
