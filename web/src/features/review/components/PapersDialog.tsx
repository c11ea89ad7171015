import type { Case } from '../../../../../src/contract/index.ts'
import { useService } from '../../../lib/service.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { fileSize } from '../../../ui/words.ts'

/** Every paper of the case, to be opened whole. */
export function PapersDialog({ found, onClose }: { found: Case; onClose: () => void }) {
  const { data: service } = useService(found.serviceId)
  const nameOf = (id: string | null) => service?.materials.find((one) => one.id === id)?.name
  return (
    <Dialog title={t.review.papers} onClose={onClose} wide>
      {found.documents.length === 0 && <p>{t.review.papersNone}</p>}
      <ul className="pl">
        {found.documents.map(({ id, materialId, name, size, pages, href, note }) => (
          <li key={id}>
            <b>{nameOf(materialId) ?? name}</b>
            <a href={`${href}?inline=1`} target="_blank" rel="noreferrer">
              {name}
              <span className="vh">{t.review.newTab}</span>
            </a>
            <small>{[pages && t.apply.pages(pages), fileSize(size), note].filter(Boolean).join('，')}</small>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
