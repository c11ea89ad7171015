import { createHmac } from 'node:crypto'
import type { WebhookMessage } from '../../contract/index.ts'
import type { Channel, Letter } from './channel.ts'

const TIMEOUT_MS = 15_000

/**
 * Posts to the one address that is configured, signed by Standard Webhooks 1.0: `webhook-id` (the same at every try),
 * `webhook-timestamp` in seconds, `webhook-signature` over id, timestamp and body. Redirects are not followed.
 */
export const createWebhook = ({ url, secret }: { url: string; secret: string }): Channel => ({
  async send(letter, signal) {
    const body = JSON.stringify(bodyOf(letter))
    const timestamp = Math.floor(Date.now() / 1000)
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      headers: {
        'content-type': 'application/json',
        'webhook-id': letter.id,
        'webhook-timestamp': `${timestamp}`,
        'webhook-signature': signatureOf(`${letter.id}.${timestamp}.${body}`, secret),
      },
      body,
    })
    await response.body?.cancel()
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return 'sent'
  },
})

const bodyOf = ({ event, at, caseId, caseNumber, serviceId, noticeNumber }: Letter): WebhookMessage => ({
  type: `case.${event}`,
  timestamp: at.toISOString(),
  data: { caseId, caseNumber, serviceId, noticeNumber },
})

const signatureOf = (content: string, secret: string): string => {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(content).digest('base64')}`
}
