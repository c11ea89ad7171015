import { useState } from 'react'
import type { Case, VerbName } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import type { Done } from '../service.ts'
import { VerbDialog } from './VerbDialog.tsx'
import { VERB_FIELDS } from './verb-fields.ts'

/** What else can be done with the case now. */
export function OtherWays({
  found,
  can,
  onDone,
}: {
  found: Case
  can: VerbName[]
  onDone: (result: Done) => Promise<void>
}) {
  const [verb, setVerb] = useState<VerbName | null>(null)
  const offered = can.filter((one) => VERB_FIELDS[one])
  if (offered.length === 0) return null
  return (
    <section className="card ways no-print" aria-labelledby="h-ways">
      <h2 id="h-ways">{t.review.otherWays}</h2>
      <div className="acts">
        {offered.map((one) => (
          <button key={one} className="btn btn-s" type="button" onClick={() => setVerb(one)}>
            {t.review.verbs[one] ?? one}
          </button>
        ))}
      </div>
      {verb && (
        <VerbDialog
          found={found}
          verb={verb}
          onClose={() => setVerb(null)}
          onDone={async (result) => {
            setVerb(null)
            await onDone(result)
          }}
        />
      )}
    </section>
  )
}
