import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import { zipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { aDocx, aPdf, EICAR } from '../../tests/support/papers.ts'
import { createLogger } from '../shared/index.ts'
import { askClamd } from './clamav.ts'
import { findByRules } from './content-rules.ts'
import { createScanner } from './scanner.ts'

const logger = createLogger('silent')
let server: Server | undefined
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())))

/** A real TCP server that speaks INSTREAM: reads every piece to the empty one, then answers. */
async function clamd(answer: (bytes: Buffer) => string | null): Promise<string> {
  server = createServer((socket) => {
    let got: Buffer = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (piece: Buffer) => {
      got = Buffer.concat([got, piece])
      const body = bodyOf(got)
      if (!body) return
      const said = answer(body)
      if (said !== null) socket.end(`stream: ${said}\0`)
    })
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function bodyOf(got: Buffer): Buffer | null {
  const command = 'zINSTREAM\0'
  if (!got.toString('latin1').startsWith(command)) return null
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= got.length; ) {
    const length = got.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(got.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

const zip = (entries: Record<string, Uint8Array>) => Buffer.from(zipSync(entries))

test.each([
  ['the sample alone', EICAR, 'Eicar-Test-Signature'],
  ['the sample in the middle of a PDF', Buffer.concat([aPdf(), EICAR, Buffer.from('tail')]), 'Eicar-Test-Signature'],
  ['the sample in a Word file', aDocx({ 'word/media/a.bin': EICAR }), 'Eicar-Test-Signature'],
  [
    'the sample in an archive in a Word file',
    aDocx({ 'word/a.zip': zip({ b: zip({ c: EICAR }) }) }),
    'Eicar-Test-Signature',
  ],
  ['a program in a Word file', aDocx({ 'word/a.bin': Buffer.from('MZ\x90\0') }), 'Executable'],
  ['macros', aDocx({ 'word/vbaProject.bin': Buffer.from('x') }), 'Macro'],
  ['a program', Buffer.from('7f454c4602', 'hex'), 'Executable'],
  ['a script', Buffer.from('#!/bin/sh\nrm -rf /'), 'Executable'],
  ['archives without end', zip({ a: zip({ b: zip({ c: zip({ d: zip({ e: EICAR }) }) }) }) }), 'Archive.Nested'],
  ['an archive that swells', zip({ a: Buffer.alloc(210 * 1024 * 1024) }), 'Archive.Bomb'],
  ['a PDF', aPdf(), null],
  ['a Word file', aDocx(), null],
])('%s', (_, bytes, found) => {
  expect(findByRules(bytes)).toBe(found)
})

test('clamd gets the whole file in pieces and its word counts', async () => {
  let got: Uint8Array | undefined
  const url = await clamd((bytes) => {
    got = bytes
    return bytes.includes('bad') ? 'Win.Test.Bad FOUND' : 'OK'
  })
  const big = Buffer.alloc(300_000, 7)
  expect(await createScanner({ clamavUrl: url, logger })(big)).toEqual({ state: 'clean' })
  expect(got && big.equals(got)).toBe(true)
  expect(await createScanner({ clamavUrl: url, logger })(Buffer.from('so bad'))).toEqual({
    state: 'infected',
    found: 'Win.Test.Bad',
  })
})

test('a scanner that is down, answers nonsense or nothing never makes a file clean', async () => {
  expect(await createScanner({ clamavUrl: 'tcp://127.0.0.1:1', logger })(aPdf())).toEqual({ state: 'unscanned' })
  const url = await clamd(() => 'INSTREAM size limit exceeded. ERROR')
  expect(await createScanner({ clamavUrl: url, logger })(aPdf())).toEqual({ state: 'unscanned' })
  expect(await createScanner({ clamavUrl: url, logger })(EICAR)).toMatchObject({ state: 'infected' })
})

test('a scanner that hangs is not waited for without end', async () => {
  const url = await clamd(() => null)
  await expect(askClamd(url, aPdf(), 100)).rejects.toThrow('in time')
})
