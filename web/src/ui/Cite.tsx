import type { MouseEvent } from 'react'
import { t } from '../texts/zh-CN.ts'

type Props = {
  marker: number
  href: string
  /** The marker is looked at: its source lights up. */
  onLight?: ((marker: number) => void) | undefined
  /** The marker is pressed: its source is gone to. */
  onGo?: ((marker: number) => void) | undefined
}

/** 出处: a small numbered square after the sentence it stands for. */
export const Cite = ({ marker, href, onLight, onGo }: Props) => (
  <a
    className="cite"
    href={href}
    aria-label={t.ask.cite(marker)}
    onMouseEnter={() => onLight?.(marker)}
    onFocus={() => onLight?.(marker)}
    onClick={(event: MouseEvent) => {
      if (!onGo) return
      event.preventDefault()
      onGo(marker)
    }}
  >
    {marker}
  </a>
)
