import { z } from 'zod'

/** What an applicant is told of at once, by type of event of the trail. */
export const ToldEvent = z.enum([
  'accept',
  'tolerate',
  'commit',
  'supplement_notice',
  'not_accept',
  'suspend',
  'resume',
  'extend',
  'hearing',
  'transfer',
  'return',
  'decide',
  'deliver',
])
export const OutboxChannel = z.enum(['webhook', 'email'])

const Text = z.string().trim().min(1)

/** How messages read (`knowledge/cases/outbox.yaml`). */
export const OutboxFile = z.strictObject({
  subject: Text,
  body: Text,
  /** Said where a document was issued with the event. */
  notice: Text,
  /** Detail of the task that is opened where a message could not be sent. */
  failed: Text,
  channels: z.record(OutboxChannel, Text),
  events: z.record(ToldEvent, Text),
})

/** What is posted to the webhook: no name, no number of a person, no words of a paper. `timestamp` is RFC 3339. */
export const WebhookMessage = z.object({
  type: z.string(),
  timestamp: z.string(),
  data: z.object({
    caseId: z.string(),
    caseNumber: z.string(),
    serviceId: z.string(),
    noticeNumber: z.string().nullable(),
  }),
})

export type ToldEvent = z.infer<typeof ToldEvent>
export type OutboxChannel = z.infer<typeof OutboxChannel>
export type OutboxFile = z.infer<typeof OutboxFile>
export type WebhookMessage = z.infer<typeof WebhookMessage>
