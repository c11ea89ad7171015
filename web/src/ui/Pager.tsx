import { t } from '../texts/zh-CN.ts'

/** The way through the pages of a long list; nothing where there is one page. */
export function Pager({ page, pages, onPage }: { page: number; pages: number; onPage: (page: number) => void }) {
  if (pages <= 1) return null
  return (
    <nav className="acts" aria-label={t.pager.page(page, pages)}>
      <button className="btn btn-s" type="button" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t.pager.before}
      </button>
      <span>{t.pager.page(page, pages)}</span>
      <button className="btn btn-s" type="button" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {t.pager.after}
      </button>
    </nav>
  )
}
