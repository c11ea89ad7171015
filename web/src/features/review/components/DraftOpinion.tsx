import { useState } from 'react'
import type { Rewording } from '../../../../../src/contract/index.ts'
import { useHealth } from '../../../lib/health.ts'
import { t } from '../../../texts/zh-CN.ts'
import { reword } from '../service.ts'

type Given = { caseId: string; text: string; onTake: ((text: string) => void) | undefined }

/** 意见草稿: what the machine wrote, dashed; taken over only by the approver, who makes it their own. A model may smooth its words. */
export function DraftOpinion({ caseId, text, onTake }: Given) {
  const hasModel = typeof useHealth()?.models.chat === 'string'
  const [found, setFound] = useState<Rewording | 'asked' | null>(null)
  const isReworded = typeof found === 'object' && found?.wording === 'generated'
  const shown = isReworded ? found.text : text
  const ask = async () => {
    setFound('asked')
    setFound(await reword(caseId).catch(() => ({ text, wording: 'composed' as const, why: 'failed' as const })))
  }
  return (
    <section className="card blk" aria-labelledby="h-draft">
      <div className="blk-h">
        <h2 id="h-draft">{t.review.draft}</h2>
        <p>{text ? t.review.draftLead : t.review.draftNone}</p>
      </div>
      <p className="muted" role="status">
        {said(found)}
      </p>
      {text && (
        <div className="draft">
          {shown.split('\n').map((line) => (
            <p key={line}>
              <span className="slot">{line}</span>
            </p>
          ))}
        </div>
      )}
      {text && onTake && (
        <div className="acts no-print">
          <button className="btn btn-s" type="button" onClick={() => onTake(shown)}>
            {t.review.draftTake}
          </button>
          {hasModel && !isReworded && (
            <button className="btn btn-s" type="button" aria-busy={found === 'asked'} onClick={ask}>
              {t.review.reword}
            </button>
          )}
          {isReworded && (
            <button className="btn btn-s" type="button" onClick={() => setFound(null)}>
              {t.review.rewordBack}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

function said(found: Rewording | 'asked' | null): string {
  if (found === null) return ''
  if (found === 'asked') return t.review.rewordAsked
  return found.why === null ? t.review.reworded : t.review.rewordWhy[found.why]
}
