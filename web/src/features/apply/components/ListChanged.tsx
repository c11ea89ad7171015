import { useQuery } from '@tanstack/react-query'
import type { DraftChanges } from '../../../../../src/contract/index.ts'
import { getJson } from '../../../lib/api.ts'
import { t } from '../../../texts/zh-CN.ts'
import { longDay } from '../../../ui/words.ts'

/** What changed in the list since this draft was begun; nothing that was typed is touched by it. */
export function ListChanged({ caseId }: { caseId: string }) {
  const { data } = useQuery({
    queryKey: ['case', caseId, 'changes'],
    queryFn: ({ signal }) => getJson<DraftChanges>(`/api/cases/${encodeURIComponent(caseId)}/changes`, {}, signal),
  })
  if (!data || data.changes.length === 0) return null
  const words = t.apply.changed
  return (
    <section className="note note-y" aria-labelledby="h-changed">
      <div>
        <h2 id="h-changed">{words.title}</h2>
        <p>{words.lead}</p>
        {data.changes.map(({ at, elements }) => (
          <div key={at}>
            <p>{words.on(longDay(at))}</p>
            <ul>
              {elements.map(({ path, name, how, before, after }) => (
                <li key={path}>{words.one(name, how, before, after)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
