import { useQuery } from '@tanstack/react-query'
import type { DraftRequest, DraftResponse } from '../../../../src/contract/index.ts'
import { postJson, request } from '../../lib/api.ts'
import type { Layout } from './fields.logic.ts'

const at = (serviceId: string) => `/api/apply/${encodeURIComponent(serviceId)}/draft`
const NONE: Layout = []

/** How the form of a service is laid out; undefined until that is known, plain where it cannot be had. */
export function useLayout(serviceId: string, enabled = true): Layout | undefined {
  const { data, isError } = useQuery({
    queryKey: ['layout', serviceId],
    queryFn: ({ signal }) => postJson<DraftResponse>(at(serviceId), { format: 'json' }, signal),
    select: ({ fields }) => fields.map(({ field, group }) => ({ field, group })),
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ?? (isError ? NONE : undefined)
}

/** The form as a document, filled in as far as something is known. */
export async function downloadForm(
  serviceId: string,
  name: string,
  { facts, applicant }: Required<Pick<DraftRequest, 'facts' | 'applicant'>>,
): Promise<void> {
  const response = await request(at(serviceId), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ facts, applicant, format: 'docx' }),
  })
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.docx`
  link.click()
  URL.revokeObjectURL(url)
}
