import type { Person } from '../contract/index.ts'
import { unauthenticated, type WhoIs } from '../http/index.ts'
import { type AdviserDeps, documentReader, factProver } from '../intake/index.ts'
import type { Services } from './services.ts'

/** What stands behind the advice on papers that people put in. */
export const createAdviserDeps = ({ cases, storedPapers, catalogue, clock }: Services): AdviserDeps => ({
  cases: cases.cases,
  stored: storedPapers,
  catalogue,
  clock,
})

/** What may be read of documents by whoever asks: their own only, and only once they are signed in. */
export function createDocumentDeps(whoIs: WhoIs, deps: AdviserDeps) {
  const signedInBy = async (headers: Headers): Promise<Person> => {
    const person = await whoIs(headers)
    if (!person) throw unauthenticated()
    return person
  }
  return {
    documentsOf:
      (headers: Headers): ReturnType<typeof documentReader> =>
      async (...asked) =>
        documentReader(await signedInBy(headers), deps)(...asked),
    provenBy:
      (headers: Headers): ReturnType<typeof factProver> =>
      async (...asked) =>
        factProver(await signedInBy(headers), deps)(...asked),
  }
}
