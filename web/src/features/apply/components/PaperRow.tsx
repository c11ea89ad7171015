import { useRef } from 'react'
import type { CaseDocument } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { dayAndTime, fileSize } from '../../../ui/words.ts'
import type { Advice } from '../useAdvice.ts'
import { PaperAdviceNote } from './PaperAdviceNote.tsx'
import { ACCEPTED } from './PaperSlot.tsx'

export type RowProps = {
  onReplace: (paper: CaseDocument, file: File) => void
  onMove: (paper: CaseDocument) => void
  onRemove: (paper: CaseDocument) => void
  advice: Advice
  /** At once, to where the adviser says. */
  onPlace: (paper: CaseDocument, to: { id: string; name: string }) => void
}

const PICTURES = new Set(['jpg', 'png', 'webp'])

/** A paper that was handed in, with what can be done about it. */
export function PaperRow({ paper, onReplace, onMove, onRemove, advice, onPlace }: RowProps & { paper: CaseDocument }) {
  const input = useRef<HTMLInputElement>(null)
  const { name, type, size, pages, addedAt, scan, note, href, fromWallet } = paper
  const about = [pages ? t.apply.pages(pages) : '', fileSize(size), dayAndTime(addedAt)].filter(Boolean).join('，')
  return (
    <>
      <article className="doc" aria-label={name}>
        <span className="th" aria-hidden="true">
          {PICTURES.has(type) && scan !== 'infected' ? (
            <img src={`${href}?inline=1`} alt="" loading="lazy" />
          ) : (
            type.toUpperCase()
          )}
        </span>
        <p>
          {scan === 'infected' ? (
            name
          ) : (
            <a href={`${href}?inline=1`} target="_blank" rel="noreferrer" aria-label={t.apply.view(name)}>
              {name}
            </a>
          )}{' '}
          {fromWallet && <span className="tag tag-p">{t.apply.fromWallet}</span>}
          {scan === 'unscanned' && <span className="tag tag-yellow">{t.apply.unscanned}</span>}
          {scan === 'infected' && <span className="tag tag-red">{t.apply.infected}</span>}
        </p>
        <p className="f">
          {about}
          {note && <span className="bad">。{note}</span>}
        </p>
        <p className="acts">
          <button
            className="btn btn-t btn-s"
            type="button"
            aria-label={`${t.apply.replace}：${name}`}
            onClick={() => input.current?.click()}
          >
            {t.apply.replace}
          </button>
          <button
            className="btn btn-t btn-s"
            type="button"
            aria-label={`${t.apply.move}：${name}`}
            onClick={() => onMove(paper)}
          >
            {t.apply.move}
          </button>
          <button
            className="btn btn-t btn-s"
            type="button"
            aria-label={`${t.apply.remove}：${name}`}
            onClick={() => onRemove(paper)}
          >
            {t.apply.remove}
          </button>
          <input
            ref={input}
            type="file"
            hidden
            accept={ACCEPTED}
            aria-label={`${t.apply.replace}：${name}`}
            onChange={({ target }) => {
              const file = target.files?.[0]
              if (file) onReplace(paper, file)
              target.value = ''
            }}
          />
        </p>
      </article>
      <PaperAdviceNote
        advice={advice.papers.get(paper.id)}
        name={name}
        onRetake={() => input.current?.click()}
        onMove={(to) => (to ? onPlace(paper, to) : onMove(paper))}
        onLetBe={(doubt) => advice.letBe(paper.id, doubt)}
      />
    </>
  )
}
