import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Case, CaseAdvice, PaperAdvice, PaperDoubt } from '../../../../src/contract/index.ts'
import { readAdvice } from '../../lib/cases.ts'
import { kept } from '../../lib/storage.ts'

const ASK_AGAIN_MS = 1200
const isUnderWay = ({ state }: PaperAdvice) => state === 'waiting' || state === 'reading'

export type Advice = {
  /** By document. */
  papers: Map<string, PaperAdvice>
  facts: CaseAdvice['facts']
  /** The person has seen it and lets it be. */
  letBe: (documentId: string, doubt: PaperDoubt) => void
}

/** What the machine makes of the papers of a case, asked again while it still reads; doubts that were let be stay away. */
export function useAdvice({ id, version, documents }: Case): Advice {
  const key = `advice.${id}`
  const [past, setPast] = useState<string[]>(() => kept.get(key, []))
  const places = documents.map((paper) => `${paper.id}@${paper.materialId}`)
  const { data } = useQuery({
    queryKey: ['advice', id, version, places],
    queryFn: ({ signal }) => readAdvice(id, signal),
    enabled: documents.length > 0,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.papers.some(isUnderWay) ? ASK_AGAIN_MS : false),
  })
  const papers = (data?.papers ?? []).map((paper) => ({
    ...paper,
    findings: paper.findings.filter((doubt) => !past.includes(nameOf(paper.documentId, doubt))),
  }))
  return {
    papers: new Map(papers.map((paper) => [paper.documentId, paper])),
    facts: documents.length > 0 ? (data?.facts ?? []) : [],
    letBe: (documentId, doubt) => {
      const next = [...past, nameOf(documentId, doubt)]
      kept.set(key, next)
      setPast(next)
    },
  }
}

/** Without the words, which may tell who people are. */
const nameOf = (documentId: string, { code, page }: PaperDoubt) => `${documentId} ${code} ${page ?? 0}`
