import type { Evidence } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import type { Looked } from './PaperDialog.tsx'

export type OnLook = (looked: Looked) => void
type Seen = Pick<Evidence, 'label' | 'value' | 'documentId' | 'page' | 'box'>

/** Opens the papers on which something is seen, each at the place. */
export function Looks({
  point,
  about,
  evidence,
  onLook,
}: {
  point: string | null
  about: string
  evidence: Seen[]
  onLook: OnLook
}) {
  return evidence.map(({ label, value, documentId, page, box }) =>
    documentId === null ? null : (
      <button
        key={`${documentId}${page}${value}`}
        className="btn btn-s btn-t look no-print"
        type="button"
        aria-label={`${t.review.evidenceOf(label)}${page ? `，${t.review.page1(page)}` : ''}，${t.review.evidenceFor}${about}`}
        onClick={() => onLook({ point, about, label, value, documentId, page: page ?? 1, box })}
      >
        <Icon name="eye" />
        {[label, page && t.review.page1(page)].filter(Boolean).join('，')}
      </button>
    ),
  )
}
