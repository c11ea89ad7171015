import type { AskResponse, Problem } from '../../src/contract/index.ts'

type StreamEvent = { event: string; data: AskResponse & Problem & { text?: string; requestId?: string } }

/** Asks over the stream and reads it to its end. */
export async function askStream(url: string, question: string): Promise<StreamEvent[]> {
  const response = await fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  })
  return (await response.text())
    .trim()
    .split('\n\n')
    .map((block) => ({
      event: /^event: (.*)$/m.exec(block)?.[1] ?? '',
      data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? '{}') as StreamEvent['data'],
    }))
}
