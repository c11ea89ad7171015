import { useState } from 'react'
import type { Box } from '../../../src/contract/index.ts'
import { type PagePlace, usePicture } from '../lib/pictures.ts'
import { cutAround, insetOf } from './crop.logic.ts'
import './crop.css'

/** To compare values, just the line; to find it again on paper, what stands around it as well, with the place framed. */
const AROUND = { line: { x: 0.05, y: 0.012, least: 0 }, framed: { x: 0.04, y: 0.05, least: 0.3 } }
/** Framed it is seen whole, in print that is easy to read where there is room for it: how wide the page would be, and the most of the crop. */
const FRAMED_REM = { page: 60, width: 34, height: 18 }

type Props = { caseId: string; place: PagePlace; box: Box; alt: string; show: keyof typeof AROUND }

/** A place of a page, cut out of its picture. */
export function Crop({ caseId, place, box, alt, show }: Props) {
  const { url } = usePicture(caseId, place)
  const [ratio, setRatio] = useState(Math.SQRT2)
  const cut = cutAround(box, AROUND[show])
  const [x, y, w, h] = cut
  const shape = w / (h * ratio)
  return (
    <span
      className={`crop crop-${show}`}
      style={{ aspectRatio: shape, ...(show === 'framed' && { width: `${framedRem(w, shape)}rem` }) }}
    >
      {url && (
        <img
          src={url}
          alt={alt}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setRatio(naturalHeight / naturalWidth)}
          style={{ width: `${100 / w}%`, left: `${(-100 * x) / w}%`, top: `${(-100 * y) / h}%` }}
        />
      )}
      {url && show === 'framed' && (
        <span className="crop-frame" style={{ inset: insetOf(box, cut).map(edge).join(' ') }} />
      )}
    </span>
  )
}

const framedRem = (share: number, shape: number): number =>
  Math.min(FRAMED_REM.width, FRAMED_REM.page * share, FRAMED_REM.height * shape)

/** The frame stays in sight where the place reaches the edge. */
const edge = (share: number): string => `max(var(--crop-edge), ${share * 100}%)`
