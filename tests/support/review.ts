import { join } from 'node:path'
import { createReviewDeps, createWeighDeps } from '../../src/app/index.ts'
import { act, recordCheck } from '../../src/cases/index.ts'
import { loadCatalogue } from '../../src/catalogue/index.ts'
import type { CheckResult, FactAnswer, PaperKind, Person, RegisterFact } from '../../src/contract/index.ts'
import { BuiltinEmbedder, type ChatModel } from '../../src/model/index.ts'
import { embeddingFeatures } from '../../src/retrieval/index.ts'
import { createAdvise, type ReviewDeps, registerReview } from '../../src/review/index.ts'
import { createLogger } from '../../src/shared/index.ts'
import { cacheDir, whoIs } from './cases.ts'
import { openHandling } from './handling.ts'
import { aPdf } from './papers.ts'
import type { Place } from './places.ts'

const knowledge = join(import.meta.dirname, '../../knowledge')

/** What a case is made of; what a paper says is given as it would have been read. */
export type Told = {
  serviceId: string
  facts?: Record<string, FactAnswer>
  applicant?: Record<string, string>
  papers?: { kind: PaperKind; materialId: string; fields: Record<string, string | number>; confidence?: number }[]
  defects?: CheckResult['defects']
}

/** Cases with the approver's page; `registers` is what the registers outside say of every case. */
export async function openReview(place: Place, chatModel: ChatModel | null = null) {
  const catalogue = await loadCatalogue({ dir: knowledge, cacheDir })
  const logger = createLogger('silent')
  const embeddings = new BuiltinEmbedder({
    file: join(knowledge, 'embedder/embedder.bin'),
    features: embeddingFeatures,
  })
  const registers: RegisterFact[] = []
  const built: { review?: ReviewDeps } = {}
  const house = await openHandling(place, ({ app, deps, store: { db }, vault }) => {
    const weighing = createWeighDeps({ catalogue, db, vault, embeddings, logger, registers: async () => registers })
    deps.advise = createAdvise(weighing)
    built.review = createReviewDeps(weighing, { cases: deps, db, chatModel, modelTimeoutMs: 5000 })
    registerReview({ app, deps: built.review, whoIs })
  })
  const review = built.review as ReviewDeps
  const { deps } = house.cases

  const desk: Person = { id: 'wang', name: 'wang', role: 'clerk', office: 'window' }
  return {
    ...house,
    registers,
    review,
    /** A case that was handed in, checked and accepted. */
    accepted: async ({ serviceId, facts = {}, applicant = {}, papers = [], defects = [] }: Told): Promise<string> => {
      const { lu } = house
      const { body } = await lu.post<{ id: string }>('/api/cases', { serviceId, facts, applicant })
      for (const { materialId } of papers)
        await lu.upload(body.id, `${materialId}.pdf`, aPdf({ note: `${body.id}${materialId}` }), materialId)
      await lu.post(`/api/cases/${body.id}/submit`, { anyway: true })
      const check: CheckResult = {
        serviceId,
        documents: papers.map(({ kind, materialId, fields, confidence = 0.99 }) => ({
          ...{ file: `${materialId}.pdf`, pages: 1, range: [1, 1], kind, materialId, confidence, quality: {} },
          fields: Object.fromEntries(
            Object.entries(fields).map(([name, value], i) => [
              name,
              { value, page: 1, box: [0.1, 0.1 + i / 20, 0.4, 0.04], confidence },
            ]),
          ),
        })),
        defects,
        reviewPoints: [],
        missing: [],
        advice: { decision: 'accept', reasons: [] },
        tookMs: 1,
      }
      await recordCheck(body.id, { ...check, papers: {} }, { person: desk, deps })
      await act('accept', { id: body.id, input: {} }, { person: desk, deps })
      return body.id
    },
  }
}
export type Review = Awaited<ReturnType<typeof openReview>>
