import { useEffect, useRef, useState } from 'react'
import { type DetailedError, defaultOptions, Upload } from 'tus-js-client'
import { uploadsAt } from '../../lib/cases.ts'

export type Sending = {
  key: string
  materialId: string | null
  name: string
  size: number
  sent: number
  /** broken: the connection is gone, goes on by itself; stopped: goes on when the person says so; refused: never */
  state: 'sending' | 'checking' | 'broken' | 'stopped' | 'refused'
  message: string
}

const PIECE_BYTES = 512 * 1024
const RETRY_MS = [500, 1000, 2000, 4000, 8000, 15_000, 30_000]

/** Files on their way to a case: in pieces, taken up again after a break, also when the page was closed meanwhile. */
export function useUploads(caseId: string, onDone: (documentId: string | null, key: string) => unknown) {
  const [list, setList] = useState<Sending[]>([])
  const uploads = useRef(new Map<string, Upload>())
  const done = useRef(onDone)
  done.current = onDone
  const put = (key: string, part: Partial<Sending>) =>
    setList((known) => known.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const drop = (key: string) => {
    uploads.current.delete(key)
    setList((known) => known.filter((one) => one.key !== key))
  }

  useEffect(() => {
    const running = uploads.current
    const again = () => {
      setList((known) => {
        for (const { key, state } of known) if (state === 'broken') void restart(running.get(key))
        return known.map((one) => (one.state === 'broken' ? { ...one, state: 'sending' } : one))
      })
    }
    window.addEventListener('online', again)
    return () => {
      window.removeEventListener('online', again)
      for (const upload of running.values()) void upload.abort()
    }
  }, [])

  const add = async (file: File, materialId: string | null): Promise<string> => {
    const key = crypto.randomUUID?.() ?? String(Math.random())
    const upload = new Upload(file, {
      endpoint: uploadsAt(caseId),
      chunkSize: PIECE_BYTES,
      retryDelays: RETRY_MS,
      metadata: { filename: file.name, ...(materialId && { materialId }) },
      fingerprint: async () => ['zhengtong', caseId, materialId, file.name, file.size, file.lastModified].join('|'),
      removeFingerprintOnSuccess: true,
      onProgress: (sent, size) => put(key, { sent, state: sent < size ? 'sending' : 'checking', message: '' }),
      onShouldRetry: (error, attempt, options) => {
        const retries = defaultOptions.onShouldRetry?.(error, attempt, options) ?? false
        if (retries) put(key, { state: 'broken' })
        return retries
      },
      onError: (error) => {
        const status = statusOf(error)
        if (status >= 400 && status < 500) put(key, { state: 'refused', message: wordsOf(error) })
        else put(key, { state: 'broken', message: wordsOf(error) })
      },
      onSuccess: async ({ lastResponse }) => {
        await done.current(lastResponse.getHeader('x-document-id') ?? null, key)
        drop(key)
      },
    })
    uploads.current.set(key, upload)
    const fresh: Sending = { key, materialId, name: file.name, size: file.size, sent: 0, state: 'sending', message: '' }
    setList((known) => [...known, fresh])
    const [previous] = await upload.findPreviousUploads()
    if (previous) upload.resumeFromPreviousUpload(previous)
    upload.start()
    return key
  }

  return {
    list,
    add,
    stop: async (key: string) => {
      await uploads.current.get(key)?.abort()
      put(key, { state: 'stopped' })
    },
    goOn: (key: string) => {
      put(key, { state: 'sending', message: '' })
      void restart(uploads.current.get(key))
    },
    /** Takes it off the list; what arrived is forgotten on the server as well. */
    cancel: async (key: string) => {
      const upload = uploads.current.get(key)
      drop(key)
      await upload?.abort(true).catch(() => undefined)
    },
  }
}

/** Starts where the server says it stopped, instead of the attempt that may still be waiting for its turn. */
async function restart(upload: Upload | undefined): Promise<void> {
  await upload?.abort()
  upload?.start()
}

export type Uploads = ReturnType<typeof useUploads>

const statusOf = (error: Error | DetailedError): number =>
  'originalResponse' in error ? (error.originalResponse?.getStatus() ?? 0) : 0

/** The server's own sentence, where it sent one. */
function wordsOf(error: Error | DetailedError): string {
  const body = 'originalResponse' in error ? error.originalResponse?.getBody() : undefined
  try {
    return (JSON.parse(body ?? '') as { detail?: string }).detail ?? ''
  } catch {
    return ''
  }
}
