import type { ReactNode } from 'react'
import { Cite } from './Cite.tsx'

export type AnswerLine = { kind: 'service' | 'head' | 'number' | 'bullet' | 'text'; text: string }

/** An answer's text by lines: 【事项】, a heading ending in ：, numbered and dotted points, plain sentences. */
export const answerLines = (answer: string): AnswerLine[] =>
  answer
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): AnswerLine => {
      const service = /^【(.+)】$/.exec(line)
      if (service?.[1]) return { kind: 'service', text: service[1] }
      const number = /^\d+[.、．]\s*(.+)$/s.exec(line)
      if (number?.[1]) return { kind: 'number', text: number[1] }
      const bullet = /^[·•\-*]\s*(.+)$/s.exec(line)
      if (bullet?.[1]) return { kind: 'bullet', text: bullet[1] }
      return { kind: /：$/.test(line) ? 'head' : 'text', text: line }
    })

export type CiteUse = {
  /** Markers that have a source; any other number is never shown. */
  known: Set<number>
  hrefOf: (marker: number) => string
  onLight?: (marker: number) => void
  onGo?: (marker: number) => void
}

/** Markers `[1]` become small squares tied to the source list. */
export const withCites = (text: string, { known, hrefOf, onLight, onGo }: CiteUse): ReactNode[] =>
  text.split(/(\[\d+\])/).map((part, i) => {
    const marker = /^\[(\d+)\]$/.exec(part)?.[1]
    if (marker === undefined) return part
    const number = Number(marker)
    if (!known.has(number)) return null
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed text
    return <Cite key={i} marker={number} href={hrefOf(number)} onLight={onLight} onGo={onGo} />
  })
