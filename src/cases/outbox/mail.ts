import { createTransport } from 'nodemailer'
import type { OutboxFile } from '../../contract/index.ts'
import { fillIn } from '../../shared/index.ts'
import { type Channel, type Letter, Undeliverable } from './channel.ts'

const TIMEOUT_MS = 15_000
/** Of demonstration accounts, and of people whose identity provider gave no address. */
const NOBODYS = /@demo\.local$|\.invalid$/i

/** Writes to the address of the account, through the one server that is configured: plain text with a link, nothing attached. */
export function createMail({
  smtpUrl,
  from,
  publicUrl,
  words,
}: {
  smtpUrl: string
  from: string
  publicUrl: string
  words: OutboxFile
}): Channel {
  const transport = createTransport({
    url: smtpUrl,
    ...{ connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  return {
    async send(letter) {
      const { email: to } = letter
      if (to === null || NOBODYS.test(to)) return 'no_address'
      const messageId = `<${letter.id}@${new URL(publicUrl).hostname}>`
      const mail = { from, to: { name: '', address: to }, messageId, ...textOf(letter, { words, publicUrl }) }
      await transport.sendMail({ ...mail, headers: { 'auto-submitted': 'auto-generated' } }).catch(refused)
      return 'sent'
    },
  }
}

/** A reply of 5xx is final (RFC 5321 4.2.1); words of the server may hold the address and are left out. */
function refused(error: unknown): never {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  const said = responseCode ? `SMTP ${responseCode}` : (code ?? 'SMTP')
  throw responseCode && responseCode >= 500 ? new Undeliverable(said) : new Error(said)
}

function textOf(
  { event, serviceName: service, caseNumber: number, caseId, noticeNumber }: Letter,
  { words, publicUrl }: { words: OutboxFile; publicUrl: string },
) {
  const slots = {
    event: words.events[event],
    service,
    number,
    notice: noticeNumber ? fillIn(words.notice, { noticeNumber }) : '',
    link: `${publicUrl}/cases/${caseId}`,
  }
  return { subject: fillIn(words.subject, slots), text: fillIn(words.body, slots).replace(/\n\n\n+/g, '\n\n') }
}
