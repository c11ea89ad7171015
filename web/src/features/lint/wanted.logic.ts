import type { LintColour, LintFinding, LintResponse } from '../../../../src/contract/index.ts'

export const COLOURS = ['红', '橙', '黄', '提'] as const satisfies readonly LintColour[]
/** The tag of a colour; the sign says the same without colour. */
export const TAGS = { 红: 'red', 橙: 'orange', 黄: 'yellow', 提: 'blue' } as const satisfies Record<LintColour, string>

/** What is looked for; it stands in the address, so that a view can be sent to somebody. */
export type Wanted = { colour: string; rule: string; department: string; service: string; q: string }
export const WANTED = ['colour', 'rule', 'department', 'service', 'q'] as const satisfies (keyof Wanted)[]

export const wantedOf = (params: URLSearchParams): Wanted =>
  Object.fromEntries(WANTED.map((key) => [key, params.get(key) ?? ''])) as Wanted

export type Named = LintFinding & { name: string; department: string }

/** Findings with the names of their services, the gravest first. */
export function named({ findings, score }: LintResponse): Named[] {
  const services = new Map(score.services.map((service) => [service.id, service]))
  return findings
    .map((finding) => {
      const service = services.get(finding.serviceId)
      return { ...finding, name: service?.name || finding.serviceId, department: service?.department ?? '' }
    })
    .sort((a, b) => COLOURS.indexOf(a.colour) - COLOURS.indexOf(b.colour))
}

export const chosen = (findings: readonly Named[], { colour, rule, department, service, q }: Wanted): Named[] =>
  findings.filter(
    (one) =>
      (colour === '' || one.colour === colour) &&
      (rule === '' || one.rule === rule) &&
      (department === '' || one.department === department) &&
      (service === '' || one.serviceId === service) &&
      (q === '' || `${one.name} ${one.serviceId} ${one.message} ${one.path} ${one.rule}`.includes(q)),
  )
