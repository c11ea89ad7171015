import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export type Posted = { headers: IncomingHttpHeaders; body: string }

/** Somebody's server that takes messages; `answer` says with what status it answers. */
export async function openReceiver() {
  const posted: Posted[] = []
  const receiver = { url: '', posted, answer: (): number => 204, location: '', close: async () => {} }
  const server = createServer(async (request, response) => {
    posted.push({ headers: request.headers, body: await text(request) })
    response.writeHead(receiver.answer(), receiver.location === '' ? {} : { location: receiver.location }).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  receiver.close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return receiver
}

export type Mail = { to: string[]; raw: string; text: string; subject: string }

/** A mail server that keeps what it is given; `refuse` gives the code with which it turns a recipient away. */
export async function openMailbox() {
  const mails: Mail[] = []
  const mailbox = { url: '', mails, tries: 0, refuse: (): number | null => null, close: async () => {} }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      mailbox.tries++
      const code = mailbox.refuse()
      done(code === null ? undefined : Object.assign(new Error('not here'), { responseCode: code }))
    },
    async onData(stream, session, done) {
      const raw = await text(stream)
      mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw, ...readMail(raw) })
      done()
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  mailbox.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  mailbox.close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return mailbox
}

/** Subject and text of a mail with one part. */
function readMail(raw: string) {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const encoded = rest.join('\r\n\r\n')
  const isBase64 = /content-transfer-encoding: base64/i.test(head)
  const subject = (/^subject: ((?:.|\r\n[ \t])*)/im.exec(head)?.[1] ?? '')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toLowerCase() === 'b' ? Buffer.from(word, 'base64').toString() : printable(word.replaceAll('_', ' ')),
    )
  return { subject, text: isBase64 ? Buffer.from(encoded, 'base64').toString() : printable(encoded) }
}

const printable = (word: string): string =>
  Buffer.from(
    word.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number(`0x${hex}`))),
    'latin1',
  ).toString()
