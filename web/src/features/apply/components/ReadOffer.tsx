import { t } from '../../../texts/zh-CN.ts'
import type { ReadCell } from '../useReadCells.ts'

/** Values read from the papers for cells that are still empty, to be filled in at once and then looked over. */
export function ReadOffer({ empty, onFill }: { empty: [string, ReadCell][]; onFill: () => void }) {
  if (empty.length === 0) return null
  const words = t.apply.advice
  const shown = empty.map(([name]) => name)
  return (
    <section className="card fs rd" aria-labelledby="h-read">
      <h2 id="h-read">{words.offerTitle(empty.length)}</h2>
      <p className="d">{words.offerText(shown.slice(0, 6).join('、'), shown.length > 6)}</p>
      <p className="acts below">
        <button className="btn btn-p" type="button" onClick={onFill}>
          {words.fillAll}
        </button>
      </p>
    </section>
  )
}
