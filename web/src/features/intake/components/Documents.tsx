import type { Case, Finding } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { isOpen, paperName } from '../desk.logic.ts'

type Props = {
  documents: Case['documents']
  names: Record<string, string>
  findings: readonly Finding[]
  replaced: readonly string[]
  current: string | null
  onOpen: (documentId: string) => void
}

/** The papers of a case, each with what is still open on it. */
export function Documents({ documents, names, findings, replaced, current, onOpen }: Props) {
  return (
    <nav className="dk-docs" aria-label={t.intake.documents(documents.length)}>
      <h2>{t.intake.documents(documents.length)}</h2>
      {documents.length === 0 && <p className="dk-none">{t.intake.noDocuments}</p>}
      <ul>
        {documents.map((paper) => {
          const mine = findings.filter(({ documentId }) => documentId === paper.id)
          const open = mine.filter(isOpen).length
          const state = replaced.includes(paper.id)
            ? t.intake.replaced
            : paper.scan === 'infected'
              ? t.intake.infected
              : null
          return (
            <li key={paper.id}>
              <button
                type="button"
                className={state ? 'dk-doc dk-old' : 'dk-doc'}
                aria-current={paper.id === current ? 'true' : undefined}
                disabled={paper.scan === 'infected'}
                onClick={() => onOpen(paper.id)}
              >
                <span>{paperName(paper, names)}</span>
                {open > 0 ? (
                  <b className="dk-n">
                    <span className="vh">{t.intake.openCount(open)}</span>
                    <span aria-hidden="true">{open}</span>
                  </b>
                ) : (
                  <b className="dk-n dk-n-ok">
                    <span className="vh">{t.intake.allFine}</span>
                    <Icon name="check" />
                  </b>
                )}
                <small>{state ?? t.intake.pages(paper.pages)}</small>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
