import { useEffect, useRef } from 'react'
import type { Finding } from '../../../../../src/contract/index.ts'
import type { PagePlace } from '../../../lib/pictures.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { isSamePage, placesOf, spotOf } from '../desk.logic.ts'
import { usePages } from '../queries.ts'
import type { View } from '../useView.ts'
import { Picture } from './Picture.tsx'

type Props = {
  caseId: string
  name: string
  href: string
  place: PagePlace
  view: View
  findings: readonly Finding[]
  selected: string | null
  onSelect: (id: string) => void
  onCompare: () => void
}

const ZOOMS = [1, 1.7, 2.6]

/** A paper page by page, with the places that findings point at; a press on a mark selects its finding. */
export function PageView({ caseId, name, href, place, view, findings, selected, onSelect, onCompare }: Props) {
  const { data } = usePages(caseId, place.documentId)
  const frame = useRef<HTMLDivElement>(null)
  const pages = data?.pages ?? []
  const at = Math.max(
    0,
    pages.findIndex(({ page, part }) => page === place.page && part === place.part),
  )
  const text = pages[at]?.text
  const marks = findings.flatMap((finding, i) => {
    const own = spotOf(finding)
    const others = finding.id === selected ? placesOf(finding) : []
    return [...(own ? [own] : []), ...others].flatMap((spot) =>
      isSamePage(spot, place) && spot.box ? [{ finding, number: i + 1, box: spot.box }] : [],
    )
  })
  const zoom = ZOOMS[view.zoom] ?? 1
  const { documentId, page } = place
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark is looked for in the page, after any of these changed it
  useEffect(() => {
    frame.current?.querySelector('.dk-mark[aria-pressed="true"]')?.scrollIntoView({ block: 'center', inline: 'center' })
  }, [documentId, page, selected, zoom])
  return (
    <section className="dk-view" aria-label={t.intake.viewer}>
      <div className="dk-tools">
        <b>{name}</b>
        <span>{t.intake.pageOf(at + 1, Math.max(1, pages.length))}</span>
        <span className="dk-sp" />
        <a className="btn btn-t" href={`${href}?inline=1`} target="_blank" rel="noreferrer">
          {t.intake.original}
        </a>
        <button className="btn btn-t dk-wide" type="button" onClick={onCompare}>
          <Icon name="compare" />
          {t.intake.compare}
          <kbd>C</kbd>
        </button>
        <button className="btn btn-t dk-wide" type="button" onClick={view.turn}>
          {t.intake.rotate}
          <kbd>R</kbd>
        </button>
        <button className="btn btn-t" type="button" aria-pressed={view.zoom > 0} onClick={view.enlarge}>
          <Icon name="search" />
          {t.intake.zoom}
          <kbd>Z</kbd>
        </button>
        <button
          className="btn btn-t"
          type="button"
          onClick={() => view.go(pages[(at + 1) % Math.max(1, pages.length)] ?? place)}
        >
          {t.intake.nextPage}
          <kbd>→</kbd>
        </button>
      </div>
      <div className="dk-scroll" ref={frame}>
        <div className="dk-sheet" style={{ width: `${zoom * 100}%` }}>
          <div className="dk-page" style={{ rotate: `${view.turned}deg` }}>
            <Picture caseId={caseId} place={place} alt={t.intake.scan(name, place.page)}>
              {marks.map(({ finding, number, box: [left, top, width, height] }) => (
                <button
                  key={`${finding.id}/${left}/${top}`}
                  type="button"
                  className={`dk-mark dk-${finding.state === 'open' ? finding.severity : 'done'}`}
                  aria-pressed={finding.id === selected}
                  aria-label={`${number}，${finding.message}`}
                  onClick={() => onSelect(finding.id)}
                  style={{
                    left: `${left * 100}%`,
                    top: `${top * 100}%`,
                    width: `${width * 100}%`,
                    height: `${height * 100}%`,
                  }}
                >
                  <span>{number}</span>
                </button>
              ))}
            </Picture>
          </div>
        </div>
        <details className="dk-text">
          <summary>{t.intake.readText}</summary>
          <p>{text || t.intake.noText}</p>
        </details>
      </div>
    </section>
  )
}
