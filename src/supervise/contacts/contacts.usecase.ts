import type { Call, Contact, Contacts, LinkRun, ServiceDocument } from '../../contract/index.ts'
import type { Job, JobKind, Jobs } from '../../jobs/index.ts'
import { type Clock, dayOf, type Logger, Refusal } from '../../shared/index.ts'
import type { Observed } from '../lint/lint.ts'
import { digitsOf } from '../lint/phones.ts'
import type { Allowed } from './allowed.ts'
import type { ContactRecord, ContactsRepository } from './contacts.repository.ts'
import { type Place, publishedBy } from './published.ts'
import { visitLink } from './visit-link.ts'

export type ContactDeps = {
  repository: ContactsRepository
  services: ReadonlyMap<string, ServiceDocument>
  allowed: Allowed
  jobs: Pick<Jobs, 'send' | 'work'>
  clock: Clock
  logger: Pick<Logger, 'info'>
}

const CHECK = 'check-links'
const DAY_MS = 86_400_000
/** A link that was looked at so long ago is looked at again by itself. */
const EVERY_MS = 7 * DAY_MS
/** One run over all links; what is not reached is looked at by the next. */
export const checkLinksJob: JobKind = { name: CHECK, retries: 1, seconds: 1800 }

const telephone = (number: string): string => `tel:${digitsOf(number)}`

/** Every link and telephone that is published, with what was found there; of links that nobody allowed, that nothing was sent. */
export async function listContacts({ repository, services, allowed }: ContactDeps): Promise<Contacts> {
  const found = await repository.all()
  const { links, telephones } = publishedBy(services.values())
  const present = (
    kind: Contact['kind'],
    address: string,
    places: Place[],
    row: ContactRecord | undefined,
  ): Contact => ({
    ...{ kind, address, places },
    outcome: row?.outcome ?? 'not_checked',
    status: row?.status ?? null,
    ended: row?.ended ?? null,
    at: row?.at.toISOString() ?? null,
    by: row?.by ?? null,
    note: row?.note ?? null,
  })
  return {
    hosts: allowed.hosts,
    contacts: [
      ...[...links].map(([url, places]) => {
        const shown = present('link', url, places, found.get(url))
        return allowed.host(new URL(url)) ? shown : { ...shown, outcome: 'not_allowed' as const, at: null }
      }),
      ...[...telephones].map(([number, places]) => present('telephone', number, places, found.get(telephone(number)))),
    ],
  }
}

/** Has the allowed links looked at beside the requests; where none is allowed, nothing is even begun. */
export async function checkSoon({ services, allowed, jobs }: ContactDeps): Promise<LinkRun> {
  const { links } = publishedBy(services.values())
  const queued = [...links.keys()].filter((url) => allowed.host(new URL(url))).length
  if (queued > 0) await jobs.send(CHECK, 'all', {})
  return { queued, notAllowed: links.size - queued }
}

/** The same by itself, once what was found is old. */
export async function checkWhenOld(deps: ContactDeps): Promise<void> {
  const due = await linksToLookAt(deps)
  if (due.length > 0) await deps.jobs.send(CHECK, 'all', {})
}

async function linksToLookAt({ repository, services, allowed, clock }: ContactDeps): Promise<string[]> {
  const found = await repository.all()
  const before = clock.now().getTime() - EVERY_MS
  return [...publishedBy(services.values()).links.keys()].filter(
    (url) => allowed.host(new URL(url)) && (found.get(url)?.at.getTime() ?? 0) < before,
  )
}

/** Looks at links as they are asked for; only where an admin allows any host. */
export async function workOnLinks(deps: ContactDeps): Promise<void> {
  if (deps.allowed.hosts.length === 0) return
  await deps.jobs.work(CHECK, 1, (job: Job<object>) => checkLinks(deps, job.signal))
}

/** Looks at every allowed link, one after the other, so that no host is burdened. */
export async function checkLinks(
  { repository, services, allowed, clock, logger }: Omit<ContactDeps, 'jobs'>,
  signal: AbortSignal,
): Promise<void> {
  const urls = [...publishedBy(services.values()).links.keys()].filter((url) => allowed.host(new URL(url)))
  for (const address of urls) {
    const visited = await visitLink(address, { allowed, signal })
    await repository.save({ address, at: clock.now(), ...visited, by: null, note: null })
  }
  logger.info({ links: urls.length }, 'Links looked at')
}

/** What came of ringing a number that is published; by a person. */
export async function recordCall(
  { number, outcome, note = '' }: Call,
  by: string,
  { repository, services, clock }: ContactDeps,
): Promise<void> {
  const known = [...publishedBy(services.values()).telephones.keys()].map(telephone)
  if (!known.includes(telephone(number)))
    throw new Refusal({ kind: 'not_found', code: 'contacts.no_number', detail: '清单里没有这个号码，请从名单里选' })
  const row = { at: clock.now(), outcome, status: null, ended: null, by, note: note || null }
  await repository.save({ address: telephone(number), ...row })
}

/** What was found out about links and telephones as faults of the services that publish them, each with its day. */
export async function contactFaults(deps: Pick<ContactDeps, 'repository' | 'services' | 'allowed'>): Promise<Observed> {
  const found = await deps.repository.all()
  const { links, telephones } = publishedBy(deps.services.values())
  const observed: Observed = new Map()
  const tell = (rule: string, row: ContactRecord | undefined, places: Place[], more: Record<string, string>) => {
    if (!row || row.outcome === 'alive') return
    const day = dayOf(row.at)
    const values = { ...more, day, status: `${row.status ?? ''}`, ended: row.ended ?? '' }
    for (const { serviceId, path } of places)
      observed.set(serviceId, [
        ...(observed.get(serviceId) ?? []),
        { rule, fault: { path, say: row.outcome, with: values } },
      ])
  }
  for (const [url, places] of links) if (deps.allowed.host(new URL(url))) tell('L56', found.get(url), places, { url })
  for (const [number, places] of telephones) tell('L61', found.get(telephone(number)), places, { number })
  return observed
}
