import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { request } from './api.ts'

/** A page of a paper (1-based); of a photo with several cards the card (0-based). */
export type PagePlace = { documentId: string; page: number; part: number }
/** The sizes in which the server makes pictures. */
export type PictureWidth = 400 | 1200 | 2000

const MINUTES = 60_000

/** Where the picture of a page lies: upright and straight, as it was read. */
export const pictureHref = (caseId: string, { documentId, page, part }: PagePlace, width: PictureWidth): string =>
  `/api/cases/${encodeURIComponent(caseId)}/documents/${encodeURIComponent(documentId)}/pages/${page}.webp?part=${part}&width=${width}`

/** A page as it was read, as an address for an image; the same picture serves the page and the crops of it. */
export function usePicture(
  caseId: string,
  { documentId, page, part }: PagePlace,
): { url: string | null; hasFailed: boolean } {
  const href = pictureHref(caseId, { documentId, page, part }, 1200)
  const { data, isError } = useQuery({
    queryKey: ['picture', href],
    queryFn: async ({ signal }) => (await request(href, { signal })).blob(),
    staleTime: 10 * MINUTES,
    gcTime: 2 * MINUTES,
    retry: false,
  })
  return { url: useObjectUrl(data), hasFailed: isError }
}

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
