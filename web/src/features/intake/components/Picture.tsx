import type { ReactNode } from 'react'
import { type PagePlace, usePicture } from '../../../lib/pictures.ts'
import { t } from '../../../texts/zh-CN.ts'

type Props = { caseId: string; place: PagePlace; alt: string; children?: ReactNode }

/** One page as it was read, upright; what is laid over it is placed in fractions of it. */
export function Picture({ caseId, place, alt, children }: Props) {
  const { url, hasFailed } = usePicture(caseId, place)
  if (hasFailed) return <p className="dk-none">{t.intake.pictureFailed}</p>
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
