import type { DocumentReader } from '../contract/index.ts'
import { unauthenticated, type WhoIs } from '../http/index.ts'
import { type AdviserDeps, documentReader } from '../intake/index.ts'
import type { Services } from './services.ts'

/** What stands behind the advice on papers that people put in. */
export const createAdviserDeps = ({ cases, storedPapers, catalogue, clock }: Services): AdviserDeps => ({
  cases: cases.cases,
  stored: storedPapers,
  catalogue,
  clock,
})

/** Reads documents for whoever asks: their own only, and only once they are signed in. */
export const createDocumentsOf =
  (whoIs: WhoIs, deps: AdviserDeps) =>
  (headers: Headers): DocumentReader =>
  async (documents) => {
    const person = await whoIs(headers)
    if (!person) throw unauthenticated()
    return documentReader(person, deps)(documents)
  }
