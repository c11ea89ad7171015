import { createCipheriv, createDecipheriv } from 'node:crypto'
import { NONCE_BYTES, SealBroken, TAG_BYTES } from '../vault/index.ts'

/**
 * A stream sealed in pieces, so that nothing is given out before its tag is checked and a file of any size passes through
 * little memory. Each piece is numbered, and the last one is marked: pieces that are swapped, repeated or left out at the
 * end do not open. The key is used for one file only, so the number alone may serve as the nonce.
 */
const CIPHER = 'aes-256-gcm'
const PIECE_BYTES = 64 * 1024

export async function* sealChunks(key: Buffer, source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const { bytes, number, last } of inPieces(source, PIECE_BYTES)) {
    const cipher = createCipheriv(CIPHER, key, nonceOf(number, last))
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  }
}

/** Throws SealBroken at the first piece that is not what was sealed. */
export async function* openChunks(key: Buffer, source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const { bytes, number, last } of inPieces(source, PIECE_BYTES + TAG_BYTES)) {
    const tagAt = bytes.length - TAG_BYTES
    if (tagAt < 0) throw new SealBroken()
    const decipher = createDecipheriv(CIPHER, key, nonceOf(number, last), { authTagLength: TAG_BYTES })
    decipher.setAuthTag(bytes.subarray(tagAt))
    const opened = decipher.update(bytes.subarray(0, tagAt))
    try {
      decipher.final()
    } catch {
      throw new SealBroken()
    }
    yield opened
  }
}

function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES)
  nonce.writeUInt32BE(number, NONCE_BYTES - 5)
  nonce.writeUInt8(last ? 1 : 0, NONCE_BYTES - 1)
  return nonce
}

type Piece = { bytes: Buffer; number: number; last: boolean }

/** Cuts a stream into pieces of one size; the last one, which may be shorter or empty, knows that it is the last. */
async function* inPieces(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Piece> {
  let held: Uint8Array[] = []
  let length = 0
  let number = 0
  for await (const bytes of source) {
    held.push(bytes)
    length += bytes.length
    if (length <= size) continue
    const all = Buffer.concat(held)
    let at = 0
    for (; length - at > size; at += size) yield { bytes: all.subarray(at, at + size), number: number++, last: false }
    held = [all.subarray(at)]
    length -= at
  }
  yield { bytes: Buffer.concat(held), number, last: true }
}
