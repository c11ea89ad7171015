import type { VerbName } from '../../contract/index.ts'
import { accept } from './accept.ts'
import { archive } from './archive.ts'
import { claim } from './claim.ts'
import { commit } from './commit.ts'
import { correct } from './correct.ts'
import { decide } from './decide.ts'
import { deliver } from './deliver.ts'
import { extend } from './extend.ts'
import { hearing } from './hearing.ts'
import { notAccept } from './not-accept.ts'
import { object } from './object.ts'
import { rate } from './rate.ts'
import { resubmit } from './resubmit.ts'
import { resume } from './resume.ts'
import { startReview } from './start-review.ts'
import { supplement } from './supplement.ts'
import { suspend } from './suspend.ts'
import { tolerate } from './tolerate.ts'
import { transfer } from './transfer.ts'
import type { Look, Verb } from './verb.ts'
import { withdraw } from './withdraw.ts'

/** Every way in which a case that was handed in moves on. */
export const VERBS: Record<VerbName, Verb> = {
  claim,
  accept,
  supplement,
  resubmit,
  tolerate,
  commit,
  'not-accept': notAccept,
  correct,
  'start-review': startReview,
  suspend,
  resume,
  extend,
  hearing,
  transfer,
  decide,
  deliver,
  rate,
  object,
  archive,
  withdraw,
}

/** What somebody can do with a case as it stands. */
export const possibleOf = (look: Look): VerbName[] =>
  Object.values(VERBS)
    .filter(({ roles, from, bars }) => {
      const { person, record } = look
      return roles.includes(person.role) && from.includes(record.state) && !bars?.(look)
    })
    .map(({ name }) => name)
