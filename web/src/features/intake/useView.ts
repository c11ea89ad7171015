import { useState } from 'react'
import type { PagePlace } from '../../lib/pictures.ts'

const STEPS = 3

/** Which page is looked at, how large and which way up. */
export function useView() {
  const [place, setPlace] = useState<PagePlace | null>(null)
  const [zoom, setZoom] = useState(0)
  const [turned, setTurned] = useState(0)
  return {
    place,
    zoom,
    turned,
    go: (to: Pick<PagePlace, 'page' | 'part'> & Partial<PagePlace>) => {
      setPlace((from) => {
        const documentId = to.documentId ?? from?.documentId
        return documentId ? { documentId, page: to.page, part: to.part } : from
      })
      setTurned(0)
    },
    enlarge: () => setZoom((now) => (now + 1) % STEPS),
    closer: () => setZoom((now) => Math.max(1, now)),
    turn: () => setTurned((now) => (now + 90) % 360),
  }
}
export type View = ReturnType<typeof useView>
