import { pictureHref, usePicture } from '../../../lib/pictures.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Crop } from '../../../ui/Crop.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import type { FixPlace } from '../stages.logic.ts'

type NameOf = (materialId: string | null) => string
type Shown = { caseId: string; place: FixPlace; name: string; box: NonNullable<FixPlace['box']> }

/** Where on the papers it shows: the place cut out and framed where it is known, else the page in words. */
export function FixPlaces({ caseId, places, nameOf }: { caseId: string; places: FixPlace[]; nameOf: NameOf }) {
  return (
    <ul className="fix-w">
      {places.map((place) => {
        const { key, box } = place
        const name = placeName(place, nameOf)
        return (
          <li key={key}>
            {box ? <Cut caseId={caseId} place={place} name={name} box={box} /> : <InWords place={place} name={name} />}
          </li>
        )
      })}
    </ul>
  )
}

function Cut({ caseId, place, name, box }: Shown) {
  const at = { documentId: place.paper.id, page: place.page, part: place.part }
  const { hasFailed } = usePicture(caseId, at)
  if (hasFailed) return <InWords place={place} name={name} />
  return (
    <figure>
      <figcaption>{name}</figcaption>
      <a href={pictureHref(caseId, at, 2000)} target="_blank" rel="noreferrer">
        <Crop caseId={caseId} place={at} box={box} alt={t.progress.framed(name)} show="framed" />
        <span className="no-print">
          <Icon name="search" />
          {t.progress.wholePage}
          <span className="vh">{t.progress.newTab}</span>
        </span>
      </a>
    </figure>
  )
}

const InWords = ({ place: { paper }, name }: { place: FixPlace; name: string }) => (
  <a href={`${paper.href}?inline=1`} target="_blank" rel="noreferrer">
    {name}
    <span className="vh">{t.progress.newTab}</span>
  </a>
)

const placeName = ({ paper, page, part, isOneOfSeveral }: FixPlace, nameOf: NameOf): string => {
  if (paper.materialId === null) return t.progress.place(paper.name, page, part)
  const name = t.progress.place(nameOf(paper.materialId), page, part)
  return isOneOfSeveral ? t.progress.placeIn(name, paper.name) : name
}
