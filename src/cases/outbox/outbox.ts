import type { Catalogue } from '../../catalogue/index.ts'
import type { OutboxChannel } from '../../contract/index.ts'
import type { Job, JobKind, Jobs } from '../../jobs/index.ts'
import { fillIn, type Logger } from '../../shared/index.ts'
import type { CasesRepository } from '../cases.repository.ts'
import type { OfficeBook } from '../offices.ts'
import { serviceName } from '../present.ts'
import type { OpenTask } from '../tasks/open-task.ts'
import { type Channel, type Letter, Undeliverable } from './channel.ts'
import type { OutboxConfig } from './config.ts'
import type { OutMessage } from './outbox.repository.ts'

type Deps = {
  cases: CasesRepository
  jobs: Jobs
  channels: Partial<Record<OutboxChannel, Channel>>
  emailOf: (personId: string) => Promise<string | null>
  readOffices: () => Promise<OfficeBook>
  catalogue: Pick<Catalogue, 'services' | 'handling'>
  openTask: OpenTask
  now: () => Date
  logger: Logger
}
export type Outbox = ReturnType<typeof createOutbox>

const SEND = 'send-message'
const SECONDS = 60
const AT_ONCE = 2

export const sendMessageJob = ({ messageTries, messageRetrySeconds }: OutboxConfig): JobKind => ({
  name: SEND,
  retries: messageTries - 1,
  seconds: SECONDS,
  pauseSeconds: messageRetrySeconds,
})

/**
 * Sends what applicants are to be told, beside the requests. A message is written in the transaction of what it tells of and
 * sent after that, at least once: the same id at every try tells the receiver that it is the same. What cannot be sent opens a
 * task.
 */
export function createOutbox(deps: Deps) {
  const { cases, jobs, channels, logger, now } = deps
  const isOpen = Object.keys(channels).length > 0

  /** Puts in the queue what waits, of one case or of all. */
  async function resume(caseId?: string): Promise<void> {
    if (!isOpen) return
    for (const { id } of await cases.outbox.listWaiting(caseId)) await jobs.send(SEND, id, { id })
  }

  async function send({ data: { id }, signal, isLastTry }: Job<{ id: string }>): Promise<void> {
    const message = await cases.outbox.findWaiting(id)
    const channel = message && channels[message.channel]
    const letter = message && (await letterOf(message, deps))
    if (!channel || !letter) return
    try {
      const state = await channel.send(letter, signal)
      await cases.outbox.settle(id, { state, at: now() })
    } catch (error) {
      if (!isLastTry && !(error instanceof Undeliverable)) throw error
      await fail(letter, whyOf(error))
    }
  }

  async function fail(letter: Letter, why: string): Promise<void> {
    logger.warn({ messageId: letter.id, caseId: letter.caseId, why }, 'A message to an applicant could not be sent')
    await openTaskOf(letter, why, deps)
    await cases.outbox.settle(letter.id, { state: 'failed', why, at: now() })
  }

  return {
    channels: Object.keys(channels) as OutboxChannel[],
    resume,
    /** Sends what a case has waiting, without anybody waiting for it. */
    soon: (caseId: string): void => {
      resume(caseId).catch((error) => logger.error({ err: error, caseId }, 'A message could not be put in the queue'))
    },
    /** Sends what waits in the queue until the jobs are closed. */
    async work(): Promise<void> {
      if (!isOpen) return
      await jobs.work(SEND, AT_ONCE, send)
      await resume()
    },
  }
}

async function letterOf(message: OutMessage, { cases, emailOf, catalogue }: Deps): Promise<Letter | null> {
  const record = await cases.find(message.caseId)
  if (!record) return null
  const caseNumber = (await cases.receiptOf(record.id))?.number ?? record.id
  return {
    ...message,
    caseNumber,
    serviceId: record.serviceId,
    serviceName: serviceName(catalogue, record.serviceId),
    email: await emailOf(record.ownerId),
  }
}

/** Whoever handles the case tells the applicant in another way; a webhook is seen to by an admin. */
async function openTaskOf(
  letter: Letter,
  why: string,
  { cases, catalogue, openTask, readOffices }: Deps,
): Promise<void> {
  const { caseId, channel, event, caseNumber: number, serviceName: service } = letter
  const { failed, channels, events } = catalogue.handling.outbox
  const record = await cases.find(caseId)
  const office = record && (await readOffices()).ofCase(record)
  await openTask({
    source: 'message_failed',
    detail: fillIn(failed, { service, number, event: events[event], channel: channels[channel], why }),
    caseId,
    owner:
      channel === 'webhook'
        ? { role: 'admin', office: null, person: null }
        : { role: 'clerk', office: office?.id ?? null, person: null },
    key: letter.id,
  })
}

/** Said to people and kept: what failed, without what the other side wrote. */
const whyOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  const { code } = (error.cause ?? {}) as { code?: string }
  return code ?? error.message
}
