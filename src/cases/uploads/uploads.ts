import { paperRefused } from '../../files/index.ts'
import { newId, Refusal } from '../../shared/index.ts'
import type { CaseDeps, Context } from '../deps.ts'
import { uploadNotFound } from '../errors.ts'
import { ensureOwn, ensureTakes } from '../read.ts'
import type { Upload } from '../uploads.repository.ts'
import { attachPaper, ensureMaterial, ensureRoom } from '../verbs/attach.ts'

/** An upload as its sender sees it. */
export type UploadState = { id: string; offset: number; length: number; expiresAt: Date; documentId: string | null }

const MB = 1024 * 1024
const HOUR_MS = 3_600_000
/** What arrives is put on disk in parts of this size, so that a broken connection costs no more than that. */
const PART_BYTES = 256 * 1024

/** Announces a file that will come in pieces. */
export async function beginUpload(
  { caseId, name, length, materialId }: Pick<Upload, 'caseId' | 'name' | 'length' | 'materialId'>,
  context: Context,
): Promise<UploadState> {
  const { cases, uploads, settings, clock } = context.deps
  const record = await ensureTakes(await cases.find(caseId), materialId, cases, context)
  ensureMaterial(record, materialId, context)
  if (length === 0) throw paperRefused('empty')
  if (length > settings.maxFileMb * MB) throw paperRefused('too_large', { limit: settings.maxFileMb })
  const now = clock.now()
  const open = await uploads.countOpen(caseId, now)
  ensureRoom(await cases.papersOf(caseId), settings.maxFiles - open)
  const expiresAt = new Date(now.getTime() + settings.uploadHours * HOUR_MS)
  const upload = { id: newId('upload'), caseId, materialId, name, length, documentId: null, expiresAt }
  await uploads.add(upload)
  return { ...upload, offset: 0 }
}

/** How far an upload has come; one whose last piece arrived just before a crash is entered now. */
export async function uploadState(caseId: string, id: string, context: Context): Promise<UploadState> {
  const upload = await findUpload(caseId, id, context)
  if (upload.documentId !== null) return { ...upload, offset: upload.length }
  const offset = await context.deps.parts.sizeOf(id)
  return offset < upload.length
    ? { ...upload, offset }
    : { ...upload, offset, documentId: await enter(upload, context) }
}

/**
 * Adds a piece that begins where the last one ended. What arrived before a connection broke is kept. With the last byte the
 * paper is looked at and entered; one that is refused is gone, and the sender is told why.
 */
export async function addPiece(
  { caseId, id, offset, body }: { caseId: string; id: string; offset: number; body: AsyncIterable<Uint8Array> | null },
  context: Context,
): Promise<UploadState> {
  const { parts } = context.deps
  const upload = await findUpload(caseId, id, context)
  if (upload.documentId !== null || offset !== (await parts.sizeOf(id))) throw wrongOffset()
  let at = offset
  for await (const part of inParts(body)) {
    if (at + part.length > upload.length) throw tooLong()
    if (!(await parts.append(id, at, part))) throw wrongOffset()
    at += part.length
  }
  return at < upload.length
    ? { ...upload, offset: at }
    : { ...upload, offset: at, documentId: await enter(upload, context) }
}

export async function cancelUpload(caseId: string, id: string, context: Context): Promise<void> {
  await findUpload(caseId, id, context)
  await forget(id, context.deps)
}

async function findUpload(caseId: string, id: string, context: Context): Promise<Upload> {
  const { cases, uploads, clock } = context.deps
  ensureOwn(await cases.find(caseId), context)
  const upload = await uploads.find(id)
  if (!upload || upload.caseId !== caseId || upload.expiresAt <= clock.now()) throw uploadNotFound()
  return upload
}

/** Makes a paper of the pieces. Entered twice (after a crash in between) it is one paper, since its content is the same. */
async function enter({ id, caseId, name, materialId }: Upload, context: Context): Promise<string> {
  const { uploads, parts } = context.deps
  const pieces: Buffer[] = []
  for await (const piece of parts.read(id)) pieces.push(piece)
  try {
    const paper = await attachPaper({ caseId, name, materialId, bytes: Buffer.concat(pieces) }, context)
    await uploads.finish(id, paper.id)
    await parts.remove(id)
    return paper.id
  } catch (error) {
    if (error instanceof Refusal) await forget(id, context.deps)
    throw error
  }
}

async function forget(id: string, { uploads, parts }: CaseDeps): Promise<void> {
  await uploads.remove(id)
  await parts.remove(id)
}

/** A body in parts for the disk; where it breaks off, what arrived until then is the last part. */
async function* inParts(body: AsyncIterable<Uint8Array> | null): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let size = 0
  let broken: unknown
  try {
    for await (const bytes of body ?? []) {
      held.push(bytes)
      size += bytes.length
      if (size < PART_BYTES) continue
      yield Buffer.concat(held)
      held = []
      size = 0
    }
  } catch (error) {
    broken = error
  }
  if (size > 0) yield Buffer.concat(held)
  if (broken instanceof Refusal) throw broken
  if (broken) throw brokenOff()
}

const wrongOffset = () =>
  new Refusal({
    kind: 'conflict',
    code: 'uploads.offset',
    detail: '接着传的位置不对，请先查一下已经传到哪里，再从那里接着传',
  })
const tooLong = () =>
  new Refusal({ kind: 'too_large', code: 'uploads.length', detail: '传来的内容比开头说的长，请重新选择文件上传' })
const brokenOff = () =>
  new Refusal({ kind: 'invalid', code: 'uploads.broken_off', detail: '上传断开了，已传的部分还在，连上后可以接着传' })
