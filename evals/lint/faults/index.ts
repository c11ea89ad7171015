import type { Half } from '../../cases.ts'
import type { Fault } from '../faults.ts'
import { faults as heldBodies } from './held-bodies.ts'
import { faults as heldHandling } from './held-handling.ts'
import { faults as heldPapersAsked } from './held-papers-asked.ts'
import { faults as heldPapersKept } from './held-papers-kept.ts'
import { faults as heldTelling } from './held-telling.ts'
import { faults as heldTerms } from './held-terms.ts'
import { faults as tuneBodies } from './tune-bodies.ts'
import { faults as tuneHandling } from './tune-handling.ts'
import { faults as tunePapersAsked } from './tune-papers-asked.ts'
import { faults as tunePapersKept } from './tune-papers-kept.ts'
import { faults as tuneTelling } from './tune-telling.ts'
import { faults as tuneTerms } from './tune-terms.ts'

/** The faults of each half, by the elements they are in. The held half was written in one go with the other, before either was run. */
export const FAULTS: Record<Half, Fault[]> = {
  tune: [...tuneBodies, ...tuneTerms, ...tunePapersAsked, ...tunePapersKept, ...tuneHandling, ...tuneTelling],
  held: [...heldBodies, ...heldTerms, ...heldPapersAsked, ...heldPapersKept, ...heldHandling, ...heldTelling],
}
