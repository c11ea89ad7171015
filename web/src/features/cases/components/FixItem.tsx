import { type ChangeEvent, useRef } from 'react'
import type { CaseDocument } from '../../../../../src/contract/index.ts'
import { removePaper } from '../../../lib/cases.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { attach } from '../service.ts'
import type { Fix } from '../stages.logic.ts'
import { useChange } from '../useChange.ts'
import { FixPlaces } from './FixPlaces.tsx'

type Props = { caseId: string; place: number; fix: Fix; nameOf: (materialId: string | null) => string }

/** One thing to mend: what is wrong and where, how, by which rule, what lies there, and a new paper in its place. */
export function FixItem({ caseId, place, fix, nameOf }: Props) {
  const name = nameOf(fix.materialId)
  const { busy, error, change } = useChange(caseId)
  const input = useRef<HTMLInputElement>(null)
  const send = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    target.value = ''
    if (file) void change(() => attach(caseId, file, fix.materialId), t.progress.received(file.name))
  }
  const remove = (paper: CaseDocument) => change(() => removePaper(caseId, paper.id), t.progress.removed(paper.name))
  const said = [
    [t.progress.how, fix.remedy || t.progress.laterHow],
    [t.progress.basis, fix.basis],
    [t.progress.sample, fix.sample],
  ].filter(([, text]) => text)
  const label = busy ? t.progress.uploading : fix.fresh.length > 0 ? t.progress.uploadMore : t.progress.upload
  return (
    <article className="fix" aria-label={name}>
      <h3>
        {`${place}. ${name}`}
        {fix.isMended && (
          <span className="tag tag-ok">
            <Icon name="check" />
            {t.progress.mended}
          </span>
        )}
      </h3>
      <dl>
        <div>
          <dt>{t.progress.wrong}</dt>
          <dd>{fix.message || t.progress.laterItem}</dd>
        </div>
        {fix.places.length > 0 && (
          <div>
            <dt>{t.progress.where}</dt>
            <dd>
              <FixPlaces caseId={caseId} places={fix.places} nameOf={nameOf} />
            </dd>
          </div>
        )}
        {said.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <ul className="fix-p">
        {[...fix.fresh, ...fix.earlier].map((paper) => (
          <li key={paper.id}>
            <span className={fix.fresh.includes(paper) ? 'tag tag-ok' : 'tag'}>
              {fix.fresh.includes(paper) ? t.progress.fresh : t.progress.earlier}
            </span>
            <a href={`${paper.href}?inline=1`} target="_blank" rel="noreferrer">
              {paper.name}
              <span className="vh">{t.progress.newTab}</span>
            </a>
            {fix.fresh.includes(paper) && (
              <button
                className="btn btn-s btn-t no-print"
                type="button"
                aria-label={t.progress.removeFor(paper.name)}
                onClick={() => remove(paper)}
              >
                {t.progress.remove}
              </button>
            )}
            {paper.note && <small>{paper.note}</small>}
          </li>
        ))}
      </ul>
      {error && (
        <p className="note note-r" role="alert">
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
      <div className="acts no-print">
        <button
          className={fix.isMended ? 'btn' : 'btn btn-p'}
          type="button"
          aria-busy={busy}
          aria-label={`${t.progress.uploadFor(name)}${busy ? `，${t.progress.uploading}` : ''}`}
          onClick={() => input.current?.click()}
        >
          <Icon name="upload" />
          {label}
        </button>
        <input ref={input} type="file" hidden aria-label={t.progress.uploadFor(name)} onChange={send} />
        <span className="muted">{t.progress.uploadHint}</span>
      </div>
    </article>
  )
}
