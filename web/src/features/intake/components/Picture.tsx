import { type ReactNode, useEffect, useState } from 'react'
import type { Box } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { usePicture } from '../queries.ts'
import type { PagePlace } from '../service.ts'

const WIDTH = 1200

function useObjectUrl(blob: Blob | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (!blob) return
    const made = URL.createObjectURL(blob)
    setUrl(made)
    return () => {
      URL.revokeObjectURL(made)
      setUrl(null)
    }
  }, [blob])
  return url
}

type Props = { caseId: string; place: PagePlace; alt: string; children?: ReactNode }

/** One page as it was read, upright; what is laid over it is placed in fractions of it. */
export function Picture({ caseId, place, alt, children }: Props) {
  const { data, error } = usePicture(caseId, place, WIDTH)
  const url = useObjectUrl(data)
  if (error) return <p className="dk-none">{t.intake.pictureFailed}</p>
  if (!url)
    return (
      <p className="dk-none" role="status">
        {t.intake.pictureWaiting}
      </p>
    )
  return (
    <>
      <img src={url} alt={alt} />
      {children}
    </>
  )
}

/** How much of the page around a place is shown with it, as a share of the page. */
const AROUND = { x: 0.05, y: 0.012 }

/** A place of a page, cut out of its picture. */
export function Crop({ caseId, place, box, alt }: { caseId: string; place: PagePlace; box: Box; alt: string }) {
  const { data } = usePicture(caseId, place, WIDTH)
  const url = useObjectUrl(data)
  const [ratio, setRatio] = useState(Math.SQRT2)
  if (!url) return <span className="dk-crop" />
  const [left, top, width, height] = box
  const x = Math.max(0, left - AROUND.x)
  const y = Math.max(0, top - AROUND.y)
  const w = Math.min(1 - x, width + left - x + AROUND.x)
  const h = Math.min(1 - y, height + top - y + AROUND.y)
  return (
    <span className="dk-crop" style={{ aspectRatio: `${w} / ${h * ratio}` }}>
      <img
        src={url}
        alt={alt}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setRatio(naturalHeight / naturalWidth)}
        style={{ width: `${100 / w}%`, left: `${(-100 * x) / w}%`, top: `${(-100 * y) / h}%` }}
      />
    </span>
  )
}
