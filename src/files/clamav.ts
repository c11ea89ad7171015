import { connect } from 'node:net'

const PIECE_BYTES = 64 * 1024
const TIMEOUT_MS = 30_000

/**
 * Asks clamd (command INSTREAM): the name of what it found, or null. Throws where it cannot be reached, does not answer in
 * time, or answers anything but OK or FOUND.
 */
export async function askClamd(url: string, bytes: Uint8Array, timeoutMs = TIMEOUT_MS): Promise<string | null> {
  const { hostname, port } = new URL(url)
  const answer = await new Promise<string>((resolve, reject) => {
    let text = ''
    const socket = connect(Number(port), hostname)
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error('clamd did not answer in time')))
    socket.on('error', reject)
    socket.on('data', (piece) => {
      text += piece.toString()
    })
    socket.on('close', () => resolve(text))
    socket.once('connect', () => {
      socket.write('zINSTREAM\0')
      for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
        const piece = bytes.subarray(at, at + PIECE_BYTES)
        socket.write(lengthOf(piece.length))
        socket.write(piece)
      }
      socket.write(lengthOf(0))
    })
  })
  const said = /^stream: (?:(.+) FOUND|OK)\0?$/.exec(answer.trim())
  if (!said) throw new Error(`clamd said: ${answer.slice(0, 100)}`)
  return said[1] ?? null
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  return bytes
}
