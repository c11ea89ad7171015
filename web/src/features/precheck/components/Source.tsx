import { t } from '../../../texts/zh-CN.ts'

/** Where an answer comes from: words of the person, a paper, another matter, or the person here. */
export function Source({ quote, paper, from }: { quote?: string; paper?: string; from?: string }) {
  const isRead = paper !== undefined || quote !== undefined
  const words = paper
    ? t.precheck.readIn(paper, quote)
    : quote
      ? t.precheck.fromWords
      : from
        ? t.precheck.fromMatter(from)
        : t.precheck.fromAnswer
  return (
    <>
      <span className={`src ${isRead ? 'src-read' : 'src-self'}`}>
        <b>{isRead ? '读' : '填'}</b>
        {words}
      </span>
      {quote && !paper && <p className="quote">“{quote}”</p>}
    </>
  )
}
