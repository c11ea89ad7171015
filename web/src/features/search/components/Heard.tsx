import { createPortal } from 'react-dom'
import type { SearchResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'

/** 我是这样理解的: what was corrected and which people's words became official ones; each can be refused. */
export function Heard({
  query,
  understood,
  literal,
  onLiteral,
}: {
  query: string
  understood: SearchResponse['understood']
  literal: boolean
  onLiteral: (literal: boolean) => void
}) {
  const place = document.getElementById('heard')
  const { corrected, replaced } = understood
  if (!place || (!literal && !corrected && replaced.length === 0)) return null
  return createPortal(
    <p className="heard">
      {literal && (
        <>
          <span>{t.search.literalNow}</span>
          <button type="button" className="link" onClick={() => onLiteral(false)}>
            {t.search.literalBack}
          </button>
        </>
      )}
      {!literal && corrected && <span>{t.search.corrected(corrected)}</span>}
      {!literal && replaced.length > 0 && <span>{t.search.understood}</span>}
      {!literal &&
        replaced.map(({ from, to }) => (
          <span className="map" key={from}>
            {from} <Icon name="right" /> {to}
          </span>
        ))}
      {!literal && (
        <button type="button" className="link" onClick={() => onLiteral(true)}>
          {corrected ? t.search.stillSearch(query) : t.search.literal}
        </button>
      )}
    </p>,
    place,
  )
}
