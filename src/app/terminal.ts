import { createInterface } from 'node:readline'
import type { Terminal } from '../apply/index.ts'

/** Reads answers line by line, from the keyboard or from a pipe. */
export async function withTerminal<T>(use: (terminal: Terminal) => Promise<T>): Promise<T> {
  const lines = createInterface({ input: process.stdin })
  const answers = lines[Symbol.asyncIterator]()
  try {
    return await use({
      print: (line) => console.log(line),
      ask: async (prompt) => {
        process.stdout.write(prompt)
        const { value, done } = await answers.next()
        return done ? null : value
      },
    })
  } finally {
    lines.close()
  }
}
