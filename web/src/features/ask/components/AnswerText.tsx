import type { ReactNode } from 'react'
import type { AskResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { type AnswerLine, answerLines, type CiteUse, withCites } from '../../../ui/answer.tsx'

const LEAD_MAX = 64
/** Knowledge says what is missing with these words; such a line is set apart, never mixed with what is known. */
const MISSING = /没查到/
const UNSURE = /还没核实/

type Props = { text: string; outcome: AskResponse['outcome'] | null; unknown: string[]; cites: CiteUse }

/** An answer: one sentence that decides, then points, then what was not found. */
export function AnswerText({ text, outcome, unknown, cites }: Props) {
  const lines = splitLead(answerLines(text))
  const blocks: ReactNode[] = []
  const cite = (line: string) => withCites(line, cites)
  let i = 0
  while (i < lines.length) {
    const line = lines[i] as AnswerLine
    const start = i
    if (line.kind === 'number' || line.kind === 'bullet') {
      const items: AnswerLine[] = []
      while (lines[i]?.kind === line.kind) items.push(lines[i++] as AnswerLine)
      const List = line.kind === 'number' ? 'ol' : 'ul'
      blocks.push(
        <List key={start} className={line.kind === 'number' ? 'pts' : 'dots'}>
          {items.map((item) => (
            <li key={item.text}>
              <span>{cite(item.text)}</span>
            </li>
          ))}
        </List>,
      )
      continue
    }
    i++
    if (MISSING.test(line.text) && outcome !== 'refused')
      blocks.push(<NotFound key={start}>{cite(line.text)}</NotFound>)
    else if (UNSURE.test(line.text)) blocks.push(<Unsure key={start}>{cite(line.text)}</Unsure>)
    else if (line.kind === 'service') blocks.push(<h3 key={start}>{line.text}</h3>)
    else if (line.kind === 'head')
      blocks.push(
        <p key={start} className="sub">
          {cite(line.text)}
        </p>,
      )
    else
      blocks.push(
        <p key={start} className={start === 0 && plainLength(line.text) <= LEAD_MAX ? 'lead' : undefined}>
          {cite(line.text)}
        </p>,
      )
  }
  const unsaid = unknown.length > 0 && !MISSING.test(text)
  return (
    <div className="ans-t">
      {blocks}
      {unsaid && <NotFound title={unknown.map((what) => t.ask.noFind(what)).join('；')}>{t.ask.noFindText}</NotFound>}
    </div>
  )
}

const plainLength = (text: string): number => text.replace(/\[\d+\]/g, '').length

/** A long first paragraph gives its first sentence as the lead. */
function splitLead(lines: AnswerLine[]): AnswerLine[] {
  const [first, ...rest] = lines
  if (first?.kind !== 'text' || plainLength(first.text) <= LEAD_MAX) return lines
  const sentence = /^.{4,64}?。(?:\[\d+\])*/.exec(first.text)?.[0]
  const others = sentence ? first.text.slice(sentence.length) : ''
  if (!sentence || others === '') return lines
  return [{ kind: 'text', text: sentence }, { kind: 'text', text: others }, ...rest]
}

const NotFound = ({ title, children }: { title?: string; children: ReactNode }) => (
  <div className="nofind">
    <span className="st st-un" aria-hidden="true">
      ?
    </span>
    {title ? <b>{title}</b> : <b className="said">{children}</b>}
    {title && <p>{children}</p>}
  </div>
)

const Unsure = ({ children }: { children: ReactNode }) => (
  <p className="unsure">
    <span className="st st-un" aria-hidden="true">
      ?
    </span>
    {children}
  </p>
)
