import { createHash } from 'node:crypto'
import type { LintFinding, LintResponse, ServiceDocument } from '../../../contract/index.ts'
import type { Clock } from '../../../shared/index.ts'
import { type LintDeps, lintCatalogue } from '../lint.ts'
import type { ScoreRecord, ScoresRepository } from './scores.repository.ts'

/** Under which name the line of the whole and of a department is kept; no service has such an id. */
export const WHOLE = ''
export const lineOf = (department: string): string => `部门 ${department}`

export type RecordScoresDeps = {
  repository: ScoresRepository
  services: ReadonlyMap<string, ServiceDocument>
  /** Of everything the services are inspected by. */
  lint: Omit<LintDeps, 'loaded' | 'observed' | 'propose'>
  clock: Clock
}

const digestOf = (...things: unknown[]): string => createHash('sha256').update(JSON.stringify(things)).digest('hex')

/** Keeps what the lint makes of versions that it has not seen by these rules; inspects nothing where all are known. */
export async function recordScores({ repository, services, lint, clock }: RecordScoresDeps): Promise<number> {
  const known = await repository.digests()
  const rules = digestOf(lint.knowledge, lint.laws.all)
  const digests = new Map([...services].map(([id, service]) => [id, digestOf(rules, service)]))
  const whole = digestOf([...digests])
  if (known.has(`${WHOLE} ${whole}`)) return 0
  const report = await lintCatalogue({}, { ...lint, loaded: services.values() })
  const at = clock.now()
  const versions = [...services.values()].map(({ version }) => version).toSorted()
  const latest = versions.at(-1) ?? ''
  const rows = [
    ...report.score.services.map(({ id, department, score }) =>
      rowOf(
        report.findings.filter(({ serviceId }) => serviceId === id),
        {
          ...{
            service: id,
            digest: digests.get(id) ?? '',
            version: services.get(id)?.version ?? '',
            department,
            at,
            score,
          },
        },
      ),
    ),
    ...report.score.departments.map(({ department, score }) =>
      rowOf(ofDepartment(report, department), {
        ...{ service: lineOf(department), digest: whole, version: latest, department, at, score },
      }),
    ),
    rowOf(report.findings, {
      ...{ service: WHOLE, digest: whole, version: latest, department: '', at },
      score: report.score.overall,
    }),
  ].filter(({ service, digest }) => !known.has(`${service} ${digest}`))
  await repository.add(rows)
  return rows.length
}

function ofDepartment({ findings, score }: LintResponse, department: string): LintFinding[] {
  const own = new Set(score.services.filter((one) => one.department === department).map(({ id }) => id))
  return findings.filter(({ serviceId }) => own.has(serviceId))
}

function rowOf(
  findings: readonly LintFinding[],
  row: Omit<ScoreRecord, 'errors' | 'warnings' | 'notices'>,
): ScoreRecord {
  const count = (level: LintFinding['level']) => findings.filter((one) => one.level === level).length
  return { ...row, errors: count('error'), warnings: count('warning'), notices: count('notice') }
}
