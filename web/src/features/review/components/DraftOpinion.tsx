import { t } from '../../../texts/zh-CN.ts'

/** 意见草稿: what the machine wrote, dashed; taken over only by the approver, who makes it their own. */
export const DraftOpinion = ({ text, onTake }: { text: string; onTake: ((text: string) => void) | undefined }) => (
  <section className="card blk" aria-labelledby="h-draft">
    <div className="blk-h">
      <h2 id="h-draft">{t.review.draft}</h2>
      <p>{text ? t.review.draftLead : t.review.draftNone}</p>
    </div>
    {text && (
      <div className="draft">
        {text.split('\n').map((line) => (
          <p key={line}>
            <span className="slot">{line}</span>
          </p>
        ))}
      </div>
    )}
    {text && onTake && (
      <button className="btn btn-s no-print" type="button" onClick={() => onTake(text)}>
        {t.review.draftTake}
      </button>
    )}
  </section>
)
