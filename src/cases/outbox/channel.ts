import type { OutMessage } from './outbox.repository.ts'

/** What a message tells: never a name, a number of a person, or what a paper or decision says. */
export type Letter = OutMessage & {
  caseNumber: string
  serviceId: string
  serviceName: string
  /** Where the applicant is written to; null where the account has none. */
  email: string | null
}

/** A way to reach an applicant. Throws where it could not be sent; `Undeliverable` where trying again is no use. */
export type Channel = { send: (letter: Letter, signal: AbortSignal) => Promise<'sent' | 'no_address'> }

export class Undeliverable extends Error {}
