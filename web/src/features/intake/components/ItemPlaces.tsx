import { useId } from 'react'
import type { SupplementPlace } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'

type Props = {
  places: readonly SupplementPlace[]
  nameOf: (documentId: string) => string
  onDrop: (at: number) => void
}

/** What the applicant will be shown of an item on their papers; the clerk may leave a place out. */
export function ItemPlaces({ places, nameOf, onDrop }: Props) {
  const id = useId()
  if (places.length === 0) return null
  return (
    <div className="dk-pl">
      <span id={id}>{t.intake.itemPlaces}</span>
      <ul aria-labelledby={id}>
        {places.map(({ documentId, page, part = 0, box }, i) => {
          const place = t.intake.itemPlace(nameOf(documentId), page, part)
          return (
            <li key={[documentId, page, part, box].join('/')}>
              {place}
              <button
                className="btn btn-s btn-t"
                type="button"
                aria-label={t.intake.dropPlaceOf(place)}
                onClick={() => onDrop(i)}
              >
                {t.intake.dropPlace}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
