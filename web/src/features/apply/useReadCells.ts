import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Draft, DraftResponse, FilledField } from '../../../../src/contract/index.ts'
import { postJson } from '../../lib/api.ts'
import { kindOf } from './fields.logic.ts'
import type { Advice } from './useAdvice.ts'

/** What the papers say for a cell, and which of them. */
export type ReadCell = { value: string; origin: string; confidence: number }

/** Values for the cells of a form that were read surely from the papers; papers at odds give none. */
export function useReadCells(serviceId: string, facts: Draft['facts'], { papers }: Advice): Map<string, ReadCell> {
  const documents = [...papers.values()].filter(({ state }) => state === 'done').map(({ documentId }) => documentId)
  const { data } = useQuery({
    queryKey: ['read-cells', serviceId, facts, documents],
    queryFn: ({ signal }) =>
      postJson<DraftResponse>(
        `/api/apply/${encodeURIComponent(serviceId)}/draft`,
        { facts, documents, format: 'json' },
        signal,
      ),
    enabled: documents.length > 0,
    placeholderData: keepPreviousData,
  })
  return new Map(documents.length > 0 ? (data?.fields ?? []).flatMap(cellOf) : [])
}

function cellOf({ field, value, source, origin, confidence, parts }: FilledField): [string, ReadCell][] {
  const isRead = source === 'read' || source === 'computed'
  const isWhole = parts?.every((part) => part.value !== null) ?? true
  if (value === null || !isRead || !isWhole) return []
  return [[field, { value: asTyped(field, value), origin: origin ?? '', confidence: confidence ?? 1 }]]
}

/** As one would type it into the cell. */
function asTyped(field: string, value: string): string {
  const day = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(value)
  if (day && kindOf(field) === 'date') return [day[1], day[2]?.padStart(2, '0'), day[3]?.padStart(2, '0')].join('-')
  return value.replaceAll('\n', '；')
}

/** Whether two values are the same for people: widths and spaces do not count. */
export const isSameValue = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (value: string) => value.normalize('NFKC').replace(/\s/g, '').toUpperCase()
